import type { PersonalDataFinding, PersonalDataType } from "./finding.ts";
import { firstIndex } from "./first-index.ts";
import type { Span } from "./span.ts";

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

type Masked = Pick<PersonalDataFinding, "type" | "span" | "public">;

/**
 * The text with every piece of personal data masked; the place of a public report stays readable. Spans are UTF-16
 * offsets into the text, in any order and without overlap.
 */
export function redact(text: string, findings: readonly Masked[]): string {
  return maskedText(text, findings).text;
}

/** The masked text, with the way back: where a stretch of it lies in the original; `null` when it touches a mask. */
export function maskedText(
  text: string,
  findings: readonly Masked[],
): { readonly text: string; originalSpan(span: Span): Span | null } {
  const hidden = findings.filter((finding) => finding.public !== true).sort((a, b) => a.span.start - b.span.start);
  const pieces: { readonly at: number; readonly from: number; readonly length: number }[] = [];
  let masked = "";
  let from = 0;
  for (const { type, span } of hidden) {
    pieces.push({ at: masked.length, from, length: span.start - from });
    masked += text.slice(from, span.start) + masks[type];
    from = span.end;
  }
  pieces.push({ at: masked.length, from, length: text.length - from });
  masked += text.slice(from);
  return {
    text: masked,
    originalSpan({ start, end }) {
      const piece = pieces[firstIndex(pieces.length, (at) => (pieces[at]?.at ?? 0) > start) - 1];
      return piece !== undefined && end <= piece.at + piece.length
        ? { start: start - piece.at + piece.from, end: end - piece.at + piece.from }
        : null;
    },
  };
}
