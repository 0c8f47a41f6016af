import type { CountryProfile } from "../../model/country-profile.ts";
import { belongsTo, type NationalForm } from "./national-forms.ts";

/** What is told of the municipality: its own details, and which countries' forms its residents write. */
export interface OwnDetails {
  /** Public, whatever it looks like. Compared without spaces, signs and case. */
  has(value: string): boolean;
  /** Whether a value may be told by this form alone, without a label of its own. */
  expects(form: NationalForm): boolean;
}

const signs = /[^a-z0-9]/;
const allSigns = /[^a-z0-9]/g;

/** From lines as they stand in the municipality's file: numbers, and addresses with a postcode behind a comma. */
export function ownDetails(lines: readonly string[], profile: CountryProfile): OwnDetails {
  const parts = lines.flatMap((line) => [line, ...line.split(", "), ...(line.match(/\d{4} ?[A-Z]{2}\b/g) ?? [])]);
  const known = new Set(parts.map(plain));
  return { has: (value) => known.size > 0 && known.has(plain(value)), expects: (form) => belongsTo(form, profile) };
}

function plain(value: string): string {
  const lower = value.toLowerCase();
  const bare = signs.test(lower) ? lower.replace(allSigns, "") : lower;
  if (!bare.startsWith("0") && !bare.startsWith("3")) return bare;
  return bare.replace(/^(?:0031|31(?=\d{9}$))/, "0").replace(/^(?:0032|32(?=\d{8,9}$))/, "0");
}
