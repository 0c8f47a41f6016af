import type { PersonalDataFinding, PersonalDataType } from "../model/finding.ts";

/** What stands in a readable copy where personal data was, so that a colleague still understands the question. */
export const masks: Readonly<Record<PersonalDataType, string>> = {
  bsn: "[BSN]",
  iban: "[IBAN]",
  "birth-date": "[GEBOORTEDATUM]",
  address: "[ADRES]",
  postcode: "[POSTCODE]",
  "identity-document": "[DOCUMENTNUMMER]",
  "driving-licence": "[RIJBEWIJSNUMMER]",
  rijksregisternummer: "[RIJKSREGISTERNUMMER]",
  "payment-card": "[KAARTNUMMER]",
  "v-number": "[V-NUMMER]",
  mrz: "[DOCUMENTREGEL]",
  credential: "[WACHTWOORD]",
  medical: "[GEZONDHEID]",
  "email-address": "[E-MAILADRES]",
  "phone-number": "[TELEFOONNUMMER]",
  "licence-plate": "[KENTEKEN]",
};

/** The mask for a name in a readable copy of our own text. */
export const nameMask = "[NAAM]";

/**
 * The text with every piece of personal data masked; the place of a public report stays readable. Spans are UTF-16
 * offsets into the text, in any order and without overlap.
 */
export function redact(
  text: string,
  findings: readonly Pick<PersonalDataFinding, "type" | "span" | "public">[],
): string {
  let redacted = "";
  let at = 0;
  for (const { type, span } of findings
    .filter((finding) => finding.public !== true)
    .sort((a, b) => a.span.start - b.span.start)) {
    redacted += text.slice(at, span.start) + masks[type];
    at = span.end;
  }
  return redacted + text.slice(at);
}
