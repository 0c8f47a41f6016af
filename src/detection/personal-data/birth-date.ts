import type { Finding, SuppressedHit } from "../../model/finding.ts";
import { type Recognizer, spanIn } from "../recognizer.ts";
import { findLabels, labelOf } from "./labels.ts";

const month =
  "(?:jan(?:uari)?|feb(?:r(?:uari)?)?|ma?a?rt|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const year = "(?:(?:19|20)\\d{2}|'?\\d{2})";
const dates = [
  `(?:0?[1-9]|[12]\\d|3[01])[ ]?[-./ ][ ]?(?:0?[1-9]|1[0-2])[ ]?[-./ ][ ]?${year}`,
  `(?:19|20)\\d{2}[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\\d|3[01])`,
  `(?:0?[1-9]|[12]\\d|3[01])(?:e|ste|de)?[ -]?${month}\\.?(?:[ -]?${year})?`,
  "(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2}",
];
const date = new RegExp(`(?<![\\d])(?:${dates.join("|")})(?!\\d)`, "g");

/** Dates of birth. A date by itself is harmless (an appointment, a letter): only a birth cue beside it makes it one. */
export const birthDate: Recognizer = (reading) => {
  const { text } = reading.folded;
  const labels = findLabels(text);
  const asked = /(?:geboorte ?datum|geboren(?: op)?)[^a-z0-9]*(?:is)?[^a-z0-9]*$/.test(reading.previous.at(-1) ?? "");
  const findings: Finding[] = [];
  const suppressed: SuppressedHit[] = [];
  for (const match of text.matchAll(date)) {
    const start = match.index;
    const end = start + match[0].length;
    const span = spanIn(reading, start, end);
    if (labelOf(text, labels, start, end) === "birth-date" || (asked && match[0].length === text.trim().length)) {
      findings.push({
        kind: "personal-data",
        type: "birth-date",
        span,
        confidence: "certain",
        recognizer: "birth-date",
        reasons: ["date", "own-label"],
      });
    } else {
      suppressed.push({ kind: "personal-data", type: "birth-date", span, reason: "no-birth-cue" });
    }
  }
  return { findings, suppressed };
};
