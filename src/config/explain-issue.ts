import type { z } from "zod";

type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a group of settings",
  record: "a group of settings",
};

const formats: Readonly<Record<string, string>> = {
  email: "must be an e-mail address",
  url: "must be a web address such as https://www.example.nl",
};

/**
 * What a value must be, for the person who wrote it: "must be a whole number from 1 to 730". A message that a schema
 * gives itself stands as it is; the validator's own words are for programmers.
 */
export function explainIssue(issue: Issue): string {
  if (!/^(Invalid|Too|Unrecognized)\b/.test(issue.message)) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return `must be ${kinds[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `must be ${issue.values
        .map(String)
        .join(", ")
        .replace(/, ([^,]+)$/, " or $1")}`;
    case "invalid_format":
      return formats[issue.format] ?? "is not written in the right way";
    case "too_small":
      return Number(issue.minimum) === 1 && counted(issue.origin)
        ? "must not be empty"
        : `must ${counted(issue.origin) ? "have" : "be"} at least ${issue.minimum}${unit(issue.origin)}`;
    case "too_big":
      return `must ${counted(issue.origin) ? "have" : "be"} at most ${issue.maximum}${unit(issue.origin)}`;
    case "invalid_key":
      return "has a name that is not known here";
    default:
      return "is not right";
  }
}

function counted(origin: string): boolean {
  return origin === "string" || origin === "array";
}

function unit(origin: string): string {
  if (origin === "string") return " characters";
  return origin === "array" ? " lines" : "";
}
