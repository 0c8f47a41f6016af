import { numberWordValue } from "../text/number-words.ts";
import type { PersonalDataReading } from "./reading.ts";

// What follows tells a house number from a count: "3 dagen", "2 lampen", "10 uur", "5x".
const counted =
  /^ ?(?:%|€|euro|x\b|keer|maal|dag|dagen|week|weken|maand|maanden|jaar|jaren|uur|u\b|h\b|min|minuten|sec|meter|m\b|m2|km|cm|mm|liter|kg|ton|graden|auto's|bomen|lampen|lantaarns|huizen|woningen|mensen|kinderen|personen|man sterk|stuks|plekken|plaatsen|containers?|zakken|tegels|paaltjes|palen|borden|honden|katten|verschillende|grote|kleine|andere|kapotte|nieuwe|losse|hele|keren|nachten|avonden|fietsen|ratten|gaten|kuilen|januari|februari|maart|april|mei\b|juni|juli|augustus|september|oktober|november|december|rijen|klachten|meldingen|vragen|dingen|zaken)/;
// "12 of 24 keer", "2 tot 3 uur".
const range = /^ (?:of|tot|a|en) (?:\d+|[a-z]+) ?(?:keer|x\b|uur|dagen|weken|maanden|jaar|maal)/;
const clock = /^(?::\d\d|\.\d\d ?u|\.\d\d uur)/;
const amount = /^(?:,-|[.,]\d\d ?(?:€|eur(?![a-z])|euro))/;
// A look ahead where others would write \b, which in so many alternatives takes V8 three times as long to prepare.
const wordEnd = "(?![a-z0-9])";
const additions = [
  ",? ?[-/]? ?(?:bus|bte|boite|bs)\\.? ?(?:[a-z]?\\d{1,4}(?:\\.\\d{1,3})?[a-z]?|[a-z]|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)",
  " ?[-/] ?(?:\\d{1,4}[a-z]{0,2}|i{1,3}|iv|[a-z]{1,2}\\d{0,3})",
  ` ?(?:bis|ter|hs|huis|bg|bov|zw|zwart|rood|boven|beneden|hoog|links|rechts|i{1,3}|iv|app|apt)(?:${wordEnd}[ -]?[a-z0-9]{1,3}${wordEnd})?`,
  " ?-?\\d ?-?(?:hoog|hg)",
  "[ -]\\d ?-?(?:hoog|hg)",
  ",? (?:etage|verdieping|deur|hok) \\d{1,3}",
  " (?:een|twee|drie|vier) ?-?hoog",
  " (?:wagen|kamer|unit|kavel|staanplaats|standplaats|appartement|huisje|chalet|bungalow|box) \\d{1,4}[a-z]?",
  ",? (?:1e|2e|3e|4e|1ste|2de|3de|4de|5e|eerste|tweede|derde|\\d{1,2}) ?(?:verdieping|verdiep|etage|verd|hoog|woonlaag)",
  " ?[a-h](?:[ -]?\\d{1,3})?(?!')",
  " ?[i-z](?!')",
  "[- ]?[a-z]\\d{1,3}",
];
const addition = new RegExp(`^(?:${additions.map((written) => written + wordEnd).join("|")})`);
// "NX1P7R4B2": figures in a code, of which a part would be left readable.
const insideCode = /^[a-z]\d+[a-z]/;
const largestHouseNumber = 9999;

/** Where a house number that begins at word `at` ends, its letter, addition, floor and box included; `null` when it is none. */
export function houseNumberEnd(reading: PersonalDataReading, at: number): number | null {
  const word = reading.words[at];
  if (word === undefined) return null;
  const value = word.isDigits ? Number(word.text) : spelled(word.text);
  if (value === null || value < 1 || value > largestHouseNumber || (word.isDigits && word.text.startsWith("0")))
    return null;
  const rest = reading.text.slice(word.end, word.end + 40);
  if (counted.test(rest) || clock.test(rest) || amount.test(rest) || range.test(rest)) return null;
  if (word.isDigits && /^[.,]\d{3}\b|^ ?(?:-|\/|\.) ?\d{1,2} ?(?:-|\/|\.) ?\d{2,4}\b/.test(rest)) return null;
  let end = hundredsEnd(reading, at) ?? word.end;
  for (
    let part = addition.exec(reading.text.slice(end, end + 40));
    part !== null && part[0] !== "" && end - word.end < 30;
  ) {
    end += part[0].length;
    part = addition.exec(reading.text.slice(end, end + 40));
  }
  return insideCode.test(reading.text.slice(end, end + 8)) ? null : end;
}

// "honderd drie", "honderd en vier".
function hundredsEnd({ words, text }: PersonalDataReading, at: number): number | null {
  const [word, second, third] = [words[at], words[at + 1], words[at + 2]];
  if (word === undefined || word.isDigits || !word.text.endsWith("honderd")) return null;
  const rest = second?.text === "en" ? third : second;
  const value = rest === undefined || rest.isDigits ? null : numberWordValue(rest.text);
  return rest !== undefined && value !== null && value < 100 && /^(?: | en )$/.test(text.slice(word.end, rest.start))
    ? rest.end
    : null;
}

// "een" is an article far more often than a house number.
function spelled(word: string): number | null {
  return word === "een" ? null : numberWordValue(word);
}
