import { isDigit, isPlainLetter } from "../text/letter.ts";
import { cue } from "./cue.ts";
import type { PersonalDataRecognizer } from "./reading.ts";

const type = "email-address";
const signsOfLocal = "._%+-";
const domain = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?){0,5}\.[a-z]{2,24}/;
const spoken =
  /(?<![a-z0-9])[a-z0-9._-]{1,40} ?(?:apenstaartje|apenstaart|apestaartje|\(at\)|\[at\]|\(a\)|\{at\}) ?[a-z0-9-]{1,40} ?(?:\(punt\)|\[punt\]|\(dot\)|\[dot\]|punt|dot|\.) ?(?:nl|be|com|org|net|eu|info)(?![a-z])/g;

/** Whether a folded word says the sign of an address aloud: bits of `cue`. */
export function spokenSignCues(word: string): number {
  return word.includes("apenst") || word.includes("apest") ? cue.sign : 0;
}

const longestLocalPart = 64;
const longestDomain = 255;

function isLocal(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isPlainLetter(code) || isDigit(code) || (at >= 0 && signsOfLocal.includes(text.charAt(at)));
}

/** E-mail addresses: allowed here (D37), yet masked in every readable copy. Walks outward from each `@`. */
export const emailAddress: PersonalDataRecognizer = ({ text, own }, report) => {
  let from = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let start = at;
    while (start > from && at - start < longestLocalPart && isLocal(text, start - 1)) start--;
    if (start === at || !/[a-z0-9]/.test(text[at + 1] ?? "")) continue;
    const host = domain.exec(text.slice(at + 1, at + 1 + longestDomain))?.[0];
    if (host === undefined) continue;
    const end = at + 1 + host.length;
    if (own.has(text.slice(start, end))) report.passedOver(type, start, end, "own-organisation");
    else report.found(type, start, end, "certain", ["address-form"]);
    from = end;
  }
  if (!/apenst|apest|[([{]a/.test(text)) return;
  for (const match of text.matchAll(spoken))
    report.found(type, match.index, match.index + match[0].length, "certain", ["address-form", "said-aloud"]);
};
