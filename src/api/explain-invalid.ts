import type { z } from "zod";

const kinds: Readonly<Record<string, string>> = {
  string: "tekst",
  number: "een getal",
  int: "een geheel getal",
  boolean: "ja of nee (true of false)",
  array: "een lijst",
  object: "een groep velden",
};

const formats: Readonly<Record<string, string>> = {
  uuid: "moet een UUID zijn",
  date: "moet een datum zijn, zoals 2026-11-24",
};

/**
 * What is wrong with a request, in Dutch, because a page may show it: "text: mag niet leeg zijn". Never holds what was
 * sent, apart from the names of fields. The validator's own words are for programmers, and in English.
 */
export function explainInvalid({ issues: [issue] }: z.ZodError): string {
  if (issue === undefined) return "Het verzoek klopt niet";
  return `${issue.path.join(".") || "Het verzoek"}: ${says(issue)}`;
}

function says(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `moet ${kinds[issue.expected] ?? "iets anders"} zijn`;
    case "invalid_value":
      return `moet een van deze zijn: ${issue.values.map(String).join(", ")}`;
    case "invalid_format":
      return formats[issue.format] ?? "is niet goed geschreven";
    case "too_small":
      if (issue.origin === "number") return `moet ten minste ${issue.minimum} zijn`;
      return Number(issue.minimum) === 1 ? "mag niet leeg zijn" : `moet ten minste ${issue.minimum} tekens hebben`;
    case "too_big":
      if (issue.origin === "number") return `mag ten hoogste ${issue.maximum} zijn`;
      return `mag ten hoogste ${issue.maximum} tekens hebben`;
    case "unrecognized_keys":
      return `het veld ${issue.keys[0] ?? ""} bestaat niet`;
    default:
      return "klopt niet";
  }
}
