import { detect } from "../builders/detect.ts";
import { personalDataCorpus } from "./corpus.ts";
import { type Carrier, carriersOf, distortions } from "./distortions.ts";
import { percent, table } from "./table.ts";

/** Of the values that are found as they were written, how many have to be found in every distortion. */
const floor = 0.93;
const number: ReadonlySet<string> = new Set([
  "bsn",
  "iban",
  "rijksregisternummer",
  "payment-card",
  "driving-licence",
  "v-number",
  "identity-document",
  "birth-date",
  "phone-number",
]);

/** Writes every known message with one number in it otherwise, and counts what is still found. */
export function evaluateDistortions(say: (line?: string) => void): readonly string[] {
  const carriers = carriersOf(personalDataCorpus("known")).filter(({ type }) => number.has(type));
  const found = carriers.filter(isCovered);
  const rows = Object.entries(distortions).map(([name, distort]) => {
    const distorted = found.map(distort).filter((carrier) => carrier !== null);
    return { name, part: distorted.filter(isCovered).length, whole: distorted.length };
  });
  say(`Numbers written otherwise: ${found.length} messages`);
  say(
    table([
      ["distortion", "messages", "found"],
      ...rows.map(({ name, part, whole }) => [name, String(whole), percent(part, whole)]),
    ]),
  );
  say();
  return rows.filter(({ part, whole }) => part / whole < floor).map(({ name }) => `numbers written otherwise: ${name}`);
}

function isCovered({ text, start, end }: Carrier): boolean {
  const spans = detect(text).findings.flatMap((finding) => (finding.kind === "personal-data" ? [finding.span] : []));
  for (let at = start; at < end; at++) {
    if (!/\s/.test(text[at] ?? "") && !spans.some((span) => at >= span.start && at < span.end)) return false;
  }
  return true;
}
