import type { Confidence, PersonalDataFinding, PersonalDataType, SuppressedHit } from "../../model/finding.ts";
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
import type { FoundReason, PassedReason } from "./reasons.ts";
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
  [credential, numbers | cue.secret],
  [licencePlate, numbers],
  [address, numbers],
  [postcode, numbers],
  [medical, always],
];

/** Lets every recogniser that can find something judge a text, and leads what they report back to the original. */
export function collect(
  folded: FoldedText,
  reading: PersonalDataReading,
): { readonly findings: readonly PersonalDataFinding[]; readonly suppressed: readonly SuppressedHit[] } {
  const report = new CollectedReport(folded);
  for (const [recognizer, cues] of recognizers) {
    if (cues === always || (reading.cues & cues) !== 0) recognizer(reading, report);
  }
  return report;
}

// A class, because it is made for every message: methods are shared where closures would be made anew.
class CollectedReport implements Report {
  readonly findings: PersonalDataFinding[] = [];
  readonly suppressed: SuppressedHit[] = [];
  private readonly folded: FoldedText;
  private readonly mayHoldPlaceholder: boolean;

  constructor(folded: FoldedText) {
    this.folded = folded;
    this.mayHoldPlaceholder = folded.text.includes("[");
  }

  found(
    type: PersonalDataType,
    start: number,
    end: number,
    confidence: Confidence,
    reasons: readonly FoundReason[],
    isPublic?: boolean,
  ): void {
    if (this.mayHoldPlaceholder && touchesPlaceholder(this.folded.text, start, end)) return;
    const span = this.folded.spanOf(start, end);
    const kind = "personal-data";
    this.findings.push(
      isPublic
        ? { kind, type, span, confidence, recognizer: type, reasons, public: true }
        : { kind, type, span, confidence, recognizer: type, reasons },
    );
  }

  passedOver(type: PersonalDataType, start: number, end: number, reason: PassedReason): void {
    this.suppressed.push({ kind: "personal-data", type, span: this.folded.spanOf(start, end), reason });
  }
}
