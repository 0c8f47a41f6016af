import { cue } from "./cue.ts";
import { judgePassword } from "./password.ts";
import type { PersonalDataRecognizer } from "./reading.ts";
import { judgeCode } from "./secret-code.ts";
import { secretsIn } from "./secret-judge.ts";
import { secretLabelAt } from "./secret-labels.ts";

/** Passwords, user names, pins and one-time codes behind their label, or with a digit in other words. A word about a password is not one. */
export const credential: PersonalDataRecognizer = (reading, report) => {
  const { words } = reading;
  for (let at = (reading.cues & cue.secret) === 0 ? words.length : 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || (word.cues & cue.secret) === 0) continue;
    const label = secretLabelAt(reading, at);
    if (label === null) continue;
    if (label.kind === "word") judgePassword(reading, label.end, word, report);
    else judgeCode(reading, at, label, report);
  }
  // Told in other words: "de poort gaat open met 7719".
  for (const { start, end } of secretsIn(reading))
    report.found("credential", start, end, "likely", ["told-around", "secret-form"]);
};
