import type { Span } from "../../model/span.ts";
import { cue } from "./cue.ts";
import { judgePassword } from "./password.ts";
import type { PersonalDataReading, PersonalDataRecognizer, Report } from "./reading.ts";
import { judgeCode } from "./secret-code.ts";
import { secretsIn } from "./secret-judge.ts";
import { secretLabelAt } from "./secret-labels.ts";

/** Passwords, user names, pins and one-time codes behind their label, or with a digit in other words. A word about a password is not one. */
export const credential: PersonalDataRecognizer = (reading, report) => {
  const named = new Map<number, Span>();
  if ((reading.cues & cue.secret) !== 0) judgeNamed(reading, report, named);
  // Told in other words: "de poort gaat open met 7719".
  for (const { start, end } of secretsIn(reading, [...named.values()]))
    report.found("credential", start, end, "likely", ["told-around", "secret-form"]);
};

function judgeNamed(reading: PersonalDataReading, report: Report, named: Map<number, Span>): void {
  for (const [at, word] of reading.words.entries()) {
    const label = (word.cues & cue.secret) === 0 ? null : secretLabelAt(reading, at);
    if (label === null) continue;
    if (label.kind === "word") judgePassword(reading, label.end, word, report);
    else judgeCode(reading, at, label, report, named);
  }
}
