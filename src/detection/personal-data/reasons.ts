import type { Label } from "./label-table.ts";

/** Why something was taken for personal data; the console has a Dutch sentence for each. */
export const foundReasons = [
  "elfproef-passed",
  "elfproef-failed",
  "eight-digits",
  "mod97-passed",
  "mod97-failed",
  "national-passed",
  "bis-passed",
  "luhn-passed",
  "luhn-failed",
  "mrz-checks-passed",
  "mrz-form",
  "no-check",
  "length-off",
  "no-label",
  "own-label",
  "own-label-behind",
  "own-notation",
  "look-alike-letters",
  "said-aloud",
  "tax-number",
  "old-account",
  "numbering-plan",
  "date",
  "digits",
  "birth-cue",
  "told-around",
  "document-form",
  "secret-form",
  "address-form",
  "vehicle",
  "street-and-number",
  "postcode-form",
  "home-cue",
  "public-place",
  "no-purpose",
  "health-term",
  "person",
  "began-earlier",
] as const;
export type FoundReason = (typeof foundReasons)[number];

/** Why something that looks like personal data was let pass, besides a label of another kind. */
export const passedReasons = [
  "amount-or-link",
  "part-of-reference",
  "date-or-time",
  "own-organisation",
  "organisation",
  "company-number",
  "other-country",
  "no-birth-cue",
  "not-a-person",
  "in-general",
] as const;
export type PassedReason = (typeof passedReasons)[number] | `label-${Label}`;
