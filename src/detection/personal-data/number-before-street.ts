import { houseNumberEnd } from "./house-number.ts";
import type { PersonalDataReading } from "./reading.ts";
import { isStreetWord } from "./street-names.ts";

const numberWords = new Set(["nummer", "nr", "huisnummer", "huisnr"]);
const leads = new Set(["op", "bij", "van", "voor", "tegenover"]);
const joint = /^(?:in|aan|op|van)$/;
const article = /^(?:de|het|den|'t|t)$/;
const mostWordsOfName = 3;

/**
 * A house number that is said before its street: "nummer 17 in de Lijsterstraat", "op 23 van de Anjerlaan". Gives
 * the whole stretch that begins at word `at`; `null` when none begins there.
 */
export function numberBeforeStreet(
  reading: PersonalDataReading,
  at: number,
): { readonly start: number; readonly end: number } | null {
  const { words, text } = reading;
  const first = words[at];
  if (first === undefined || !(first.isDigits || words[at + 1]?.isDigits)) return null;
  const isNamed = !first.isDigits && numberWords.has(first.text);
  if (!isNamed && !first.isDigits) return null;
  const numberAt = isNamed ? at + 1 : at;
  const number = words[numberAt];
  if (number === undefined || !number.isDigits || number.text.length > 4) return null;
  const before = words[at - 1];
  if (!isNamed && (before === undefined || before.isDigits || !leads.has(before.text))) return null;
  if (
    !isNamed &&
    !/(?:^|[^a-z])(?:op|bij|van|voor|tegenover) $/.test(text.slice(Math.max(0, number.start - 12), number.start))
  )
    return null;
  const numberEnd = houseNumberEnd(reading, numberAt);
  if (numberEnd === null) return null;
  let next = numberAt + 1;
  while ((words[next]?.start ?? numberEnd) < numberEnd) next++;
  if (!joint.test(words[next]?.text ?? "") || !article.test(words[next + 1]?.text ?? "")) return null;
  for (let last = next + 2; last < next + 2 + mostWordsOfName; last++) {
    const word = words[last];
    if (word === undefined || word.isDigits || !/^[ '-]{1,2}$/.test(text.slice(words[last - 1]?.end ?? 0, word.start)))
      return null;
    const isStreet = word.known.street !== null || (last > next + 2 && isStreetWord(word.text));
    if (isStreet) return { start: first.start, end: word.end };
  }
  return null;
}
