import type { PersonalDataType } from "../../model/finding.ts";
import type { Label } from "./label-table.ts";
import type { PersonalDataRecognizer } from "./reading.ts";
import { looksLikePhone } from "./surroundings.ts";

/**
 * A recogniser of a number that has no check digit and is known by its label alone, such as a driving licence. One
 * digit too many or too few is still an attempt to send it.
 */
export function labelledNumber(type: PersonalDataType & Label, length: number): PersonalDataRecognizer {
  return (reading, report) => {
    if (reading.longestNumber < length - 1 || !reading.has(type)) return;
    for (const run of reading.runs) {
      for (const { digits, start, end, whole } of run) {
        if (Math.abs(digits.length - length) > 1) continue;
        const own = reading.labelOf(start, end);
        if (own?.label !== type || (!own.tight && looksLikePhone(reading, start, digits))) continue;
        if (digits.length === length) report.found(type, start, end, own.tight ? "certain" : "likely", ["own-label"]);
        else if (own.tight && whole) report.found(type, start, end, "likely", ["length-off", "own-label"]);
      }
    }
  };
}
