import type { Finding } from "../../model/finding.ts";
import { type Recognizer, spanIn } from "../recognizer.ts";
import { findLabels, labelOf } from "./labels.ts";

/** Length of an account number per country. Source: SWIFT IBAN registry. */
export const ibanLengths: Readonly<Record<string, number>> = {
  ad: 24,
  ae: 23,
  al: 28,
  at: 20,
  az: 28,
  ba: 20,
  be: 16,
  bg: 22,
  bh: 22,
  bi: 27,
  br: 29,
  by: 28,
  ch: 21,
  cr: 22,
  cy: 28,
  cz: 24,
  de: 22,
  dj: 27,
  dk: 18,
  do: 28,
  ee: 20,
  eg: 29,
  es: 24,
  fi: 18,
  fk: 18,
  fo: 18,
  fr: 27,
  gb: 22,
  ge: 22,
  gi: 23,
  gl: 18,
  gr: 27,
  gt: 28,
  hr: 21,
  hu: 28,
  ie: 22,
  il: 23,
  iq: 23,
  is: 26,
  it: 27,
  jo: 30,
  kw: 30,
  kz: 20,
  lb: 28,
  lc: 32,
  li: 21,
  lt: 20,
  lu: 20,
  lv: 21,
  ly: 25,
  mc: 27,
  md: 24,
  me: 22,
  mk: 19,
  mn: 20,
  mr: 27,
  mt: 31,
  mu: 30,
  ni: 28,
  nl: 18,
  no: 15,
  om: 23,
  pk: 24,
  pl: 28,
  ps: 29,
  pt: 25,
  qa: 29,
  ro: 24,
  rs: 22,
  ru: 33,
  sa: 24,
  sc: 31,
  sd: 18,
  se: 24,
  si: 19,
  sk: 24,
  sm: 27,
  so: 23,
  st: 25,
  sv: 28,
  ti: 23,
  tl: 23,
  tn: 24,
  tr: 26,
  ua: 29,
  va: 22,
  vg: 24,
  xk: 20,
  ye: 30,
};

// Where an account number can begin: two letters and two check digits, the letters not the tail of a word
// ("rekeningnl91..." glued on is allowed behind the label itself).
const beginning = /(?<![a-z0-9])(?:iban|rekening|nummer)?(?<country>[a-z]{2})(?=[ .-]?\d[ .-]?\d)/g;
const dutchShape = /^nl\d{2}[a-z]{4}\d{10}$/;

/** mod 97 = 1 over the number with its first four characters moved to the back (ISO 7064). Expects lower case. */
export function passesMod97(iban: string): boolean {
  let remainder = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const code = character.charCodeAt(0);
    const value = code >= 97 ? code - 87 : code - 48;
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** International account numbers, in any case and grouping, with dots or hyphens. */
export const iban: Recognizer = (reading) => {
  const { text } = reading.folded;
  const labels = findLabels(text);
  const findings: Finding[] = [];
  let from = 0;
  for (const match of text.matchAll(beginning)) {
    const country = match.groups?.country ?? "";
    const start = match.index + match[0].length - country.length;
    const length = ibanLengths[country];
    if (length === undefined || start < from) continue;
    const read = readCharacters(text, start, length);
    if (read === null) continue;
    const passes = passesMod97(read.characters);
    const labelled = labelOf(text, labels, start, read.end) === "iban";
    if (!passes && !labelled && !dutchShape.test(read.characters)) continue;
    findings.push({
      kind: "personal-data",
      type: "iban",
      span: spanIn(reading, start, read.end),
      confidence: passes ? "certain" : "likely",
      recognizer: "iban",
      reasons: [passes ? "mod97-passed" : "mod97-failed", ...(labelled ? ["own-label"] : [])],
    });
    from = read.end;
  }
  return { findings, suppressed: [] };
};

// Collects exactly `length` letters and digits, stepping over single separators.
function readCharacters(text: string, start: number, length: number): { characters: string; end: number } | null {
  let characters = "";
  let at = start;
  let gap = 0;
  while (characters.length < length) {
    const character = text[at];
    if (character === undefined) return null;
    if (/[a-z0-9]/.test(character)) {
      characters += character;
      gap = 0;
    } else if (++gap > 2 || !/[ .\-/_]/.test(character)) {
      return null;
    }
    at++;
  }
  return /[0-9]/.test(text[at] ?? "") ? null : { characters, end: at };
}
