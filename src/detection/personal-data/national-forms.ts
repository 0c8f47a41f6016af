import type { CountryProfile } from "../../model/country-profile.ts";

/**
 * What is known by the form that one country gives it. The same value behind a label of its own is found under every
 * profile: a missed number does more harm than a needless redirect. Forms that are not here belong to no country: an
 * IBAN or a telephone number names its own.
 */
const countryOf = {
  bsn: "nl",
  "tax-number": "nl",
  "dutch-document": "nl",
  "dutch-plate": "nl",
  "dutch-postcode": "nl",
  "dutch-telephone": "nl",
  rijksregisternummer: "be",
  "belgian-card": "be",
  "belgian-plate": "be",
  "belgian-postcode": "be",
  "belgian-telephone": "be",
} as const;

export type NationalForm = keyof typeof countryOf;

/** Whether a form is looked for under a profile. */
export function belongsTo(form: NationalForm, profile: CountryProfile): boolean {
  return profile === "both" || countryOf[form] === profile;
}
