import { firstIndex } from "../../model/first-index.ts";
import type { Label } from "./label-table.ts";
import type { LabelHit } from "./labels.ts";

/** The label a value carries, and how surely it is its own. */
export interface OwnLabel {
  readonly label: Label;
  /** Nothing but words like "is" or "van mij" in between. */
  readonly tight: boolean;
  readonly hit: LabelHit;
}

/** How far a label may stand from its value, in folded characters: some eight words. */
const labelWindow = 45;
// A kind that is named outright reaches further: "mijn bsn met de oude typmachine-gewoonte: ...".
const namedWindow = 80;
// How near a word like "brief" or "bellen" must stand to say anything about a number it is not right before.
const nearWindow = 22;
const standsOn =
  /(?:^|[^a-z])(?:op|in|achteraan|voorop|achterop|onder|aan|uit|bij|met|voor)(?: (?:de|het|een|mijn|m'n|mn|me|zijn|haar|die|deze|jullie|uw|ons|onze|'t|t))? $/;
const yielding: ReadonlySet<Label> = new Set<Label>([
  "reference",
  "amount",
  "phone-number",
  "address",
  "postcode",
  "number",
  "licence-plate",
]);
const afterWindow = 28;
const named: ReadonlySet<Label> = new Set<Label>(["bsn", "rijksregisternummer", "iban", "v-number", "driving-licence"]);

const filler =
  "is|zijn|was|wordt|nr|nummer|van|mij|mijn|m'n|mn|mij[nm]|me|het|de|den|dit|dat|deze|luidt|volgt|als|namelijk|nl|nml|dus|hier|hierbij|ook|met|even|zo|onder|ik|heb|heeft|hem|haar|hr|en|u|uw|geef|nog|volgende|voor|vriend|man|vrouw|zoon|dochter|moeder|vader|vriendin|partner|ons|onze|zijne|oude|nieuwe|stuur|eh|uh|ja|staat|op|naam|waar|te|weten|kind|kindje|in|jullie|je|jou|hun|aan|bij|graag|toch|gewoon|alvast|dan|toen|echt|eigen|juiste|goede";
const fillers = new RegExp(`^[^a-z0-9?!]*(?:(?:${filler})[^a-z0-9?!]*){0,8}$`);
// The commonest of them, told without their pattern.
const plainGaps: ReadonlySet<string> = new Set(["", " ", ": ", ":", " is ", " is: "]);
const copula =
  /^[ ,;:(=\-"'><]*(?:(?:dat|dit) )?(?:zo (?:heet|luidt) )?(?:(?:staat er bij|staat bij|staat bij \d op|staat op|hoort bij|is het nummer van|het nummer van|is nummer van) )?(?:(?:is|zijn|was|=|betreft) )?(?:(?:dus|namelijk|ook|hier|toch) )?(?:(?:mijn|m'n|mn|me|het|de|ons|onze|zijn|haar|hun|men|als|van) )?(?:(?:nieuwe|oude|eigen|juiste) )?$/;
// "bsn? 123456782": asked and answered by the same writer.
const answered = /^ ?[?!:]{1,2} ?$/;
// "u vroeg om het bsn van mijn pupil. Dat is ...".
const toldNext = /^[^.!?]*[.!?] (?:dat|het|dit|die|deze) (?:is|luidt|was|betreft)(?: (?:dus|dan|nu))?[: ]{1,2}$/;
const sentenceEnd = /[?!]|\. +[a-z]|\.{3}/;
// Another number in between takes the label for itself, unless the two are a list.
const otherNumber = /\d[\d .\-/]{2,}\d/;
const list = /^[\d .\-/]*(?:[,;&+/]| en | of |en die van| met |\s)+(?:[a-z'.]+ ){0,4}$/;

/**
 * The label of a value at `[start, end)`: the nearest one before it in the same sentence, or one right behind it
 * ("123456782 is mijn bsn"). A label with nothing in between goes before one farther off.
 */
export function labelOf(text: string, hits: readonly LabelHit[], start: number, end: number): OwnLabel | null {
  const before = labelBefore(text, hits, start);
  const after = labelAfter(text, hits, end);
  // "achteraan mijn kaart staat ... als rijksregisternummer": what it is called goes before what it stands on.
  const isThing = before?.label === "reference" && !isExplicit(text, before.hit);
  if (before?.tight && before.label !== "number" && !(isThing && after !== null && named.has(after.label)))
    return before;
  return after ?? (before === null || before.label === "number" ? (labelFarAfter(text, hits, end) ?? before) : before);
}

function labelBefore(text: string, hits: readonly LabelHit[], start: number): OwnLabel | null {
  let loose: OwnLabel | null = null;
  for (let at = lastBefore(hits, start); at >= 0; at--) {
    const hit = hits[at];
    if (hit === undefined || start - hit.end > namedWindow) break;
    if (start - hit.end > labelWindow && !named.has(hit.label)) continue;
    const gap = text.slice(hit.end, start);
    if (hit.label !== "number" && !yielding.has(hit.label) && plainGaps.has(gap))
      return { label: hit.label, tight: true, hit };
    if (sentenceEnd.test(gap) && !answered.test(gap) && !toldNext.test(gap)) break;
    const other = otherNumber.exec(gap);
    if (other && !list.test(gap.slice(other.index))) break;
    const own = { label: hit.label, tight: fillers.test(other ? gap.slice(0, other.index) : gap), hit };
    if (hit.label === "number") {
      if (at === 0) loose ??= own;
      continue;
    }
    // "dat op mijn zorgpas staat is ...": the thing it stands on is not what it is.
    if (
      yielding.has(hit.label) &&
      standsOn.test(text.slice(Math.max(0, hit.start - 24), hit.start)) &&
      !isExplicit(text, hit)
    ) {
      loose ??= own;
      continue;
    }
    // A thing that merely stands in the sentence does not own the number; the kind of number named before may.
    if (own.tight || !yielding.has(hit.label))
      return own.tight || loose === null || (yielding.has(loose.label) && !isExplicit(text, loose.hit)) ? own : loose;
    if (gap.length <= nearWindow || isExplicit(text, hit)) loose ??= own;
  }
  return loose;
}

/** Whether a label names a number itself ("zaaknummer", "kenmerk", "kvk"), where "brief" names a thing that may have one. */
export function isExplicit(text: string, { start, end }: LabelHit): boolean {
  return /(?:nummer|nr|kenmerk|referentie|rsin|kvk|btw|code)$/.test(text.slice(start, end));
}

/**
 * Whether a value merely stands in one sentence with something that may have a number, as "kaart" or "formulier": that
 * says little of a value that passes a check digit of its own.
 */
export function isNearThing(own: OwnLabel | null): boolean {
  return own !== null && own.label === "reference" && !own.tight;
}

function lastBefore(hits: readonly LabelHit[], start: number): number {
  return firstIndex(hits.length, (at) => (hits[at]?.end ?? 0) > start) - 1;
}

function labelAfter(text: string, hits: readonly LabelHit[], end: number): OwnLabel | null {
  const first = lastBefore(hits, end) + 1;
  for (let at = first; at < first + 2; at++) {
    const hit = hits[at];
    if (hit === undefined || hit.start < end || hit.start - end > afterWindow) return null;
    const gap = text.slice(end, hit.start);
    // In brackets it may name a number of its own: "0316-224472 (afspraak 12-05-2026)".
    if (gap.endsWith("(") && namesWhatFollows.test(text.slice(hit.end, hit.end + nearWindow))) continue;
    if (copula.test(gap) && hit.label !== "number") return { label: hit.label, tight: true, hit };
  }
  return null;
}

// "06..., en mijn bsn is 123...": a label with a number of its own behind it says nothing of the one before.
const namesWhatFollows = /^[ :=]*(?:(?:is|nr|nummer|luidt|was)[ :=.]*){0,2}\d/;

// "..., dat is het meldnummer zei uw collega": a kind of number named in the clause behind.
function labelFarAfter(text: string, hits: readonly LabelHit[], end: number): OwnLabel | null {
  const first = lastBefore(hits, end) + 1;
  for (let at = first; at < first + 3; at++) {
    const hit = hits[at];
    if (hit === undefined || hit.start < end || hit.start - end > labelWindow) return null;
    const gap = text.slice(end, hit.start);
    if (/[?!]|\.{3}/.test(gap) || otherNumber.test(gap)) return null;
    if (namesWhatFollows.test(text.slice(hit.end, hit.end + nearWindow))) return null;
    const names =
      isExplicit(text, hit) || /^(?:bsn|kenmerk|rijbewijs|rijksregister)$/.test(text.slice(hit.start, hit.end));
    if (names && hit.label !== "number" && hit.label !== "phone-number") return { label: hit.label, tight: false, hit };
  }
  return null;
}
