import type { PersonalDataFinding, SuppressedHit } from "../../model/finding.ts";
import type { FoldedText } from "../text/folded-text.ts";
import { address } from "./address.ts";
import { birthDate } from "./birth-date.ts";
import { bsn } from "./bsn.ts";
import { credential } from "./credential.ts";
import { cue } from "./cue.ts";
import { drivingLicence } from "./driving-licence.ts";
import { emailAddress } from "./email-address.ts";
import { iban } from "./iban.ts";
import { identityDocument } from "./identity-document.ts";
import { licencePlate } from "./licence-plate.ts";
import { medical } from "./medical.ts";
import { mrz } from "./mrz.ts";
import { paymentCard } from "./payment-card.ts";
import { phoneNumber } from "./phone-number.ts";
import { touchesPlaceholder } from "./placeholders.ts";
import { postcode } from "./postcode.ts";
import type { PersonalDataReading, PersonalDataRecognizer, Report } from "./reading.ts";
import { rijksregisternummer } from "./rijksregisternummer.ts";
import { vNumber } from "./v-number.ts";

const numbers = cue.digits | cue.spoken;
const always = ~0;

/**
 * Every recogniser of personal data, with the cues of which a text must have one for it to find anything. Where two
 * claim the same characters, `resolve` keeps one.
 */
export const recognizers: readonly (readonly [recognizer: PersonalDataRecognizer, cues: number])[] = [
  [mrz, cue.sign],
  [emailAddress, cue.sign],
  [iban, numbers],
  [rijksregisternummer, numbers],
  [bsn, numbers],
  [paymentCard, numbers],
  [identityDocument, numbers],
  [drivingLicence, numbers],
  [vNumber, numbers],
  [phoneNumber, numbers],
  [birthDate, numbers],
  [credential, cue.secret],
  [licencePlate, numbers],
  [address, numbers],
  [postcode, numbers],
  [medical, always],
];

/** Lets every recogniser that can find something judge a text, and leads what they report back to the original. */
export function collect(
  folded: FoldedText,
  reading: PersonalDataReading,
): { readonly findings: PersonalDataFinding[]; readonly suppressed: SuppressedHit[] } {
  const findings: PersonalDataFinding[] = [];
  const suppressed: SuppressedHit[] = [];
  const mayHoldPlaceholder = folded.text.includes("[");
  const report: Report = {
    found(type, start, end, confidence, reasons, isPublic) {
      if (mayHoldPlaceholder && touchesPlaceholder(folded.text, start, end)) return;
      const finding = {
        kind: "personal-data" as const,
        type,
        span: folded.spanOf(start, end),
        confidence,
        recognizer: type,
        reasons,
      };
      findings.push(isPublic ? { ...finding, public: true } : finding);
    },
    passedOver(type, start, end, reason) {
      suppressed.push({ kind: "personal-data", type, span: folded.spanOf(start, end), reason });
    },
  };
  for (const [recognizer, cues] of recognizers) {
    if (cues === always || (reading.cues & cues) !== 0) recognizer(reading, report);
  }
  return { findings, suppressed };
}
