import { passesMrzChecks } from "./checks/machine-readable-zone.ts";
import type { PersonalDataRecognizer } from "./reading.ts";

// A line is 30, 36 or 44 characters; people copy them short.
const shortest = 14;
const longest = 96;
// A document kind and a country begin the first line; the second is mostly digits.
const opening = /^[pacvi][a-z<](?:nld|bel|deu|d<<|fra|utd|tur|pol|mar|sur|syr|eri|[a-z]{3}[a-z]+<[a-z<])/;
const fewestDigits = 8;
const fewestFillers = 3;
const fillers = /</g;

/**
 * Lines of a machine-readable zone (ICAO 9303: TD1, TD2, TD3): rows of capitals, digits and `<`, next to each
 * other. A name line has no check digit; the `<<` in it is sign enough, for nobody types that by chance.
 */
export const mrz: PersonalDataRecognizer = ({ text }, report) => {
  if (!text.includes("<")) return;
  const lines = tokens(text);
  const isSure = (at: number) => {
    const { value = "" } = lines[at] ?? {};
    return (
      value.length >= shortest &&
      value.length <= longest &&
      (value.match(fillers) ?? []).length >= fewestFillers &&
      (opening.test(value) || (value.match(/\d/g) ?? []).length >= fewestDigits)
    );
  };
  let last = -2;
  lines.forEach(({ value, start, end }, at) => {
    // A full second line may hold no filler, and a line with the name no digit; they are known by the line beside.
    const isLine = value.length >= shortest && value.length <= longest && /\d|<</.test(value);
    const beside = isLine && (at - 1 === last || isSure(at + 1));
    if (!isSure(at) && !beside) return;
    last = at;
    report.found("mrz", start, end, "certain", [
      passesMrzChecks(value.toUpperCase()) ? "mrz-checks-passed" : "mrz-form",
    ]);
  });
};

function tokens(text: string): readonly { value: string; start: number; end: number }[] {
  return Array.from(text.matchAll(/[a-z0-9<]+/g), (match) => ({
    value: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
