import type { IntentLexicon } from "../lexicon.ts";
import { type Reading, type Recognition, type Recognizer, spanIn } from "../recognizer.ts";
import { asksAboutWhatRuns, asksAboutWhatWasSent, asksAfterRecord } from "./own-record.ts";

type OwnCaseWords = IntentLexicon["ownCase"];

const furthest = 4;
const self = /(?:^|[^\p{L}])(?:ik|mij|me|ons|we|wij|mijn|m'n|mn|mijnen|onze)(?:[^\p{L}]|$)/u;
// "bij ons in de straat" is where a lamp stands, and nobody's case.
const toMe =
  /(?:^|[^\p{L}])(?:bij|van|over|voor|aan) (?:mij|ons)(?! (?:in|om|op|aan) de (?:straat|buurt|wijk|hoek))(?:[^\p{L}]|$)/u;
const someoneElse =
  /^(?:kan|kun|kunt|kunnen|wil|wilt|willen|zou|zouden|graag|gelieve) (?:je|jij|jullie|u|ge|iemand|er|voor mij)?/u;
const checks =
  /(?:^|[^\p{L}])(?:nagaan|nakijken|nazien|opzoeken|controleren|checken|bekijken|uitzoeken|opvragen|kijken (?:of|waar|waarom|wanneer|hoe|wat|welke))(?:[^\p{L}]|$)/u;
const settled =
  /(?:^|[^\p{L}])(?:ingeschreven|geregistreerd|uitgeschreven|goedgekeurd|afgekeurd|toegekend|geregeld|klaar|betaald|gekregen|ontvangen|aangevraagd|ingediend|verwerkt|behandeld|overgemaakt|gestort|rond|binnen|afgeschreven|open)(?:[^\p{L}]|$)/u;
// "de zienswijze die ik voor de zomer heb gestuurd": whose it is follows from what the writer did.
const didSo =
  /(?:^|[^\p{L}])(?:die|dat|welke) (?:ik|we|wij|mijn [\p{L}]+)(?: [\p{L}\p{N}']{1,20}){0,6} (?:heb|hebben|had|hadden|deed|deden|stuurde|stuurden|indiende|aanvroeg|gedaan|gestuurd|ingediend|aangevraagd|opgestuurd)(?:[^\p{L}]|$)/u;
const wants = /^(?:graag|ik wil graag|ik wens|ik zou graag|wij willen graag|mag ik)(?:[^\p{L}]|$)/u;
const bareOf =
  /^(?:hallo|hoi|hey|hee|dag|goedemorgen|goeiemorgen|goedemiddag|goeiemiddag|goedenavond|goeiendag|goeiedag|beste|geachte|gemeente|ja|nee|ok|oke|en|maar|dus|sorry|zeg|eh|even|ff|effe|vraagje|vraag|mevrouw|meneer|team|stad|nog|dan|ook|alvast)[^\p{L}\p{N}]+/u;

/**
 * A question about the writer's own case, or a request to change it: the answer needs to know who is asking (D38).
 * Something of the writer's own must be named, in a sentence that asks after it, wants it changed or wants a copy.
 * How things go in general is nobody's case.
 */
export function createOwnCaseRecognizer(words: OwnCaseWords): Recognizer {
  const one = (list: readonly string[]) => `(?:${list.map((word) => word.replaceAll("*", "\\p{L}{0,12}")).join("|")})`;
  const edge = "(?![\\p{L}\\p{N}])";
  const start = "(?<![\\p{L}\\p{N}])";
  const pattern = (source: string) => new RegExp(`${start}${source}${edge}`, "u");
  const matter = `(?:[\\p{L}-]{0,28}${one(words.endings)}|${one(words.matters)})`;
  const between = `(?: [\\p{L}\\p{N}'-]{1,20}){0,${furthest - 1}}?`;
  // "mij bsn" is somebody's; in "kunt u mij iets zeggen over het nummer" nothing is.
  const own = pattern(
    `(?:${one(words.possessives)}${between}|${one(words.weakPossessives)}(?: (?:de|het|een|die|dat))?) ${matter}`,
  );
  const asks = new RegExp(`^${one(words.asks)}${edge}`, "u");
  const looksUp = pattern(one(words.lookups));
  const changes = pattern(one(words.changes));
  const requests = pattern(one(words.requests));
  const copies = pattern(one(words.copies));
  const me = pattern(one(words.about));
  const matters = pattern(matter);
  const people = pattern(`${one(words.possessives)} ${one(words.people)}`);
  const general = pattern(one(words.general));

  const concerns = (sentence: string, message: string): boolean => {
    const bare = withoutOpening(sentence);
    if (asksAfterRecord(sentence, bare, own.test(sentence) || people.test(sentence))) return true;
    if (general.test(sentence)) return false;
    if (me.test(sentence)) return true;
    const isAsked = asks.test(bare);
    if (isAsked && (toMe.test(sentence) || (people.test(sentence) && settled.test(sentence)))) return true;
    if (isAsked && didSo.test(sentence) && matters.test(sentence)) return true;
    if (someoneElse.test(bare) && checks.test(sentence) && self.test(message)) return true;
    if (!own.test(sentence))
      return (
        self.test(sentence) &&
        matters.test(sentence) &&
        (settled.test(sentence) || changes.test(sentence)) &&
        (isAsked || copies.test(sentence))
      );
    return (
      isAsked ||
      looksUp.test(sentence) ||
      (changes.test(sentence) && requests.test(sentence)) ||
      copies.test(sentence) ||
      wants.test(bare)
    );
  };

  const recognition = (reading: Reading, from: number, to: number): Recognition => {
    const { text } = reading.folded;
    const span = spanIn(reading, Math.min(from, text.length - 1), Math.min(to, text.length));
    const finding = {
      kind: "intent",
      type: "needs-personal-data",
      confidence: "likely",
      span,
      recognizer: "own-case",
      reasons: ["own-case"],
    } as const;
    return { findings: [finding], suppressed: [] };
  };

  return (reading) => {
    const { text } = reading.folded;
    let at = 0;
    for (const sentence of text.split(
      /(?<=[.!?]) |, (?=(?:kan|kun|kunt|kunnen|wil|wilt|is|staat|ligt|wanneer|hoe|wat|welk|waarom) )/,
    )) {
      const from = at;
      at += sentence.length + 1;
      if (sentence.length > 4 && concerns(sentence, text)) return recognition(reading, from, from + sentence.length);
    }
    const isRunning = !general.test(text) && asksAboutWhatRuns(text, own.test(text));
    return isRunning || asksAboutWhatWasSent(text)
      ? recognition(reading, 0, text.length)
      : { findings: [], suppressed: [] };
  };
}

function withoutOpening(sentence: string): string {
  let bare = sentence.replace(/^[^\p{L}\p{N}]+/u, "");
  for (let round = 0; round < 6 && bareOf.test(bare); round++) bare = bare.replace(bareOf, "");
  return bare;
}
