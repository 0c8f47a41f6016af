import { isOfCalendar } from "./calendar.ts";
import { isPaymentCard } from "./checks/luhn.ts";
import type { DigitStretch } from "./digit-run.ts";
import { disguisedDigits } from "./disguised-digits.ts";
import { isNearThing } from "./label-of.ts";
import type { Label } from "./label-table.ts";
import type { PersonalDataReading, PersonalDataRecognizer, Report } from "./reading.ts";
import { isGlued } from "./surroundings.ts";

const cardName = /(?:kaart|pas|kaart \d)$/;
const otherCard =
  /(?:stads|milieu|bieb|bibliotheek|klanten|afval|parkeer|zwem|museum|leden|lid|uit)[a-z]*(?:kaart|pas)$/;
const shortest = 13;
const longest = 19;

const saysLittle: ReadonlySet<Label> = new Set<Label>(["number", "iban", "phone-number"]);

/** Payment cards: a known prefix with Luhn, or a label of their own. */
export const paymentCard: PersonalDataRecognizer = (reading, report) => {
  if (reading.longestNumber >= shortest)
    for (const run of reading.runs) for (const stretch of run) judge(reading, stretch, report);
  if (reading.codes.length === 0) return;
  for (const { digits, start, end } of disguisedDigits(reading.codes, 16)) {
    if (reading.labelOf(start, end)?.label !== "payment-card") continue;
    const confidence = isPaymentCard(digits) ? "certain" : "likely";
    report.found("payment-card", start, end, confidence, ["look-alike-letters", "own-label"]);
  }
};

function judge(reading: PersonalDataReading, stretch: DigitStretch, report: Report): void {
  const { digits, start, end } = stretch;
  if (digits.length < shortest || digits.length > longest) return;
  const own = reading.labelOf(start, end);
  const passes = isPaymentCard(digits);
  const label = own === null ? "" : reading.text.slice(own.hit.start, own.hit.end);
  const onCard = cardName.test(label) && !otherCard.test(label);
  if (own?.label === "payment-card" || (onCard && passes)) {
    report.found("payment-card", start, end, passes ? "certain" : "likely", [
      passes ? "luhn-passed" : "luhn-failed",
      "own-label",
    ]);
  } else if (passes && (digits.length > shortest || own === null) && !isGlued(reading, stretch)) {
    const isOther = own !== null && !saysLittle.has(own.label) && !isNearThing(own);
    if (isOther) report.passedOver("payment-card", start, end, `label-${own.label}`);
    else if (isOfCalendar(reading.text, stretch)) report.passedOver("payment-card", start, end, "date-or-time");
    else if (digits.length > shortest) report.found("payment-card", start, end, "likely", ["luhn-passed", "no-label"]);
  }
}
