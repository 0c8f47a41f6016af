/**
 * Words that say what the number beside them is. A label decides more than a check digit: a labelled number with
 * a typing error is still personal, and a case number that happens to pass the 11-test is not.
 */
const bsn =
  /(?:b\.?s\.?n\.?|burger ?service ?(?:nummer|nr)|sofi ?-?(?:nummer|nr)?|burgerservicenr|service ?nummer)(?:[ -]?(?:nummer|nr|num)\.?)?/;
const iban = /(?:iban|(?:bank|giro)?rekening(?:[ -]?(?:nummer|nr)\.?)?|rek\.? ?(?:nummer|nr)\.?|bankrekening)/;
const birthDate =
  /(?:geboorte ?(?:datum|dag|dtm)|geb\.? ?(?:datum|dat\.?)|geb\.|geboren|gebboren|verjaardag|ben van|dob|jarig)/;
const otherNumber =
  /(?:zaak|dossier|melding(?:s)?|kenmerk|referentie|ref\.?|factuur|klant|order|bestel|polis|pas|container|ticket|aanslag(?:biljet)?|volg|kvk|rsin|lidmaatschaps?|track|afspraak|reserverings?|aanvraag|vergunning(?:s)?|beschikking|serie|artikel|betalings?|debiteur(?:en)?|registratie|bon|incident|case|btw|omzetbelasting|vestigings?)[ -]?(?:nummer|nr|no|code|num|id)?\.?/;

export type Label = "bsn" | "iban" | "birth-date" | "other-number";

const labels: readonly { readonly label: Label; readonly pattern: RegExp }[] = [
  { label: "bsn", pattern: bsn },
  { label: "iban", pattern: iban },
  { label: "birth-date", pattern: birthDate },
  { label: "other-number", pattern: otherNumber },
].map(({ label, pattern }) => ({
  label: label as Label,
  pattern: new RegExp(`(?<![a-z])${pattern.source}(?![a-z])`, "g"),
}));

/** How far a label may stand from its value, in folded characters: some eight words. */
export const labelWindow = 40;

export interface LabelHit {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
}

/** The labels in a text, in order. Called once a message; recognisers then ask for the nearest. */
export function findLabels(text: string): readonly LabelHit[] {
  return labels
    .flatMap(({ label, pattern }) =>
      Array.from(text.matchAll(pattern), (match) => ({
        label,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * The label a value at `[start, end)` carries: the nearest one before it in the window and the same sentence, or
 * else one right behind it ("123456782 is mijn bsn"). The nearest label wins, so that of two labelled numbers in
 * one message each keeps its own.
 */
export function labelOf(text: string, hits: readonly LabelHit[], start: number, end: number): Label | null {
  let before: LabelHit | null = null;
  for (const hit of hits) {
    if (hit.end > start) break;
    if (start - hit.end <= labelWindow && !breaks(text.slice(hit.end, start))) before = hit;
  }
  if (before) return before.label;
  const after = hits.find((hit) => hit.start >= end);
  if (!after || after.start - end > labelWindow / 2) return null;
  return /^[ ,;:(=-]*(?:dat |dit )?(?:is |= ?|was )?(?:mijn |m'n |me |het |ons |zijn |haar )?(?:nieuwe )?$/.test(
    text.slice(end, after.start),
  )
    ? after.label
    : null;
}

// A sentence end, or another number in between, parts a label from a value.
function breaks(between: string): boolean {
  return /[?!]|\.\s+[a-z]|\d{4}/.test(between);
}
