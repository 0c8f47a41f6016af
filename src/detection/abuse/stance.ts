import type { AbuseTarget } from "../../model/finding.ts";
import type { Token } from "../text/tokenize.ts";
import type { Sentence } from "./sentence.ts";

/** Who a hurtful word hits and whether the writer means it: the whole difference between abuse and a mention. */
export type Stance =
  | {
      readonly kind: "asserted";
      readonly target: AbuseTarget;
      readonly sure: boolean;
      /** The reader is called so ("u bent een ...", "jij ...!"), and not only spoken to in the same sentence. */
      readonly isCalled: boolean;
      readonly reason: string;
    }
  | { readonly kind: "suppressed"; readonly reason: string };

const reader = new Set(["u", "uw", "uwe", "je", "jij", "jou", "jouw", "ge", "gij", "gy", "jy", "jijzelf", "uzelf"]);
const readers = new Set(["jullie", "julie", "stelletje", "stelleke", "zooitje", "allemaal"]);
const organisation =
  /^(?:gemeente\p{L}*|ambtena\p{L}*|stadhuis|gemeentehuis|college|wethouder\p{L}*|burgemeester|raad|overheid|medewerkers|kcc)$/u;
const absent =
  /^(?:hij|hem|zij|ze|haar|hun|hen|buur\p{L}*|overbu\p{L}*|onderbu\p{L}*|bovenbu\p{L}*|ex|man|vrouw|zoon|dochter|kind(?:eren)?|vriend(?:in)?|baas|collega\p{L}*|huisbaas|verhuurder|chauffeur|jongen|jongens|meisje|iemand|mensen|gast|vent|kerel|huisarts|trump|politie|boa\p{L}*|aannemer)$/u;
const saying =
  /^(?:zei|zeggen|zegt|gezegd|noem(?:t|de|den|en)?|genoemd|scheld(?:t|en)?|schold(?:en)?|uitgescholden|uitscheld(?:t|en|de)?|riep(?:en)?|roept|geroepen|schreeuw(?:t|de|den|en)?|geschreeuwd|schreef|schrijft|geschreven|uitgemaakt|spoot|gespoten|kladd\p{L}*|gekalkt|graffiti|tekst|woord|woorden|staat|stond|betekent|bedreigd|lastiggevallen|gepest|pest(?:en|te)?)$/u;
const negation = new Set(["geen", "niet", "nooit"]);
const apology = /^(?:sorry|excuus|excuses|spijt)$/u;

/** Why the tokens `[from, to)` are only mentioned, not used: quoted, reported or apologised for; else `null`. */
export function mentionOf(sentence: Sentence, from: number, to: number): string | null {
  const around = [...sentence.tokens.slice(0, from), ...sentence.tokens.slice(to)];
  if (isQuoted(sentence, from)) return "quoted";
  if (around.some((token) => saying.test(token.text))) return "reported";
  return sentence.tokens.slice(0, from).some((token) => apology.test(token.text)) ? "apology" : null;
}

/** Judges one hurtful word, the token at `index`, from the words around it. */
export function stanceOf(sentence: Sentence, index: number): Stance {
  const before = sentence.tokens.slice(0, index);
  const after = sentence.tokens.slice(index + 1);
  const mention = mentionOf(sentence, index, index + 1);
  if (mention) return { kind: "suppressed", reason: mention };
  if (before.slice(-3).some((token) => negation.has(token.text))) return { kind: "suppressed", reason: "negated" };
  if (isSelf(before, after)) return { kind: "suppressed", reason: "about-oneself" };
  return target(sentence, before, after);
}

function target(sentence: Sentence, before: readonly Token[], after: readonly Token[]): Stance {
  const asserted = (to: AbuseTarget, sure: boolean, isCalled: boolean, reason: string): Stance => ({
    kind: "asserted",
    target: to,
    sure,
    isCalled,
    reason,
  });
  const near = [...before.slice(-5), ...after.slice(0, 4)];
  const isCalled = isPredicate(before, after);
  if (isCalled === "staff") return asserted("staff", true, true, "second-person");
  if (before.some((token) => reader.has(token.text)) && isVocative(sentence, before, after))
    return asserted("staff", true, true, "vocative");
  if (
    near.some((token) => readers.has(token.text)) ||
    [...before, ...after].some((token) => organisation.test(token.text))
  ) {
    return asserted("organisation", true, isCalled === "organisation", "plural-address");
  }
  const someoneElse = [...before, ...after].find((token) => absent.test(token.text));
  if (someoneElse) return { kind: "suppressed", reason: "about-somebody-absent" };
  if (isVocative(sentence, before, after)) return asserted("staff", true, true, "vocative");
  // Spoken to, yet not said to be it: "heeft u ...", "er ligt een ... voor uw deur".
  if (near.some((token) => reader.has(token.text))) return asserted("staff", false, false, "second-person-near");
  return asserted("none", false, false, "no-target");
}

const one = "(?:u|je|jij|ge|gij|gy|jy)";
const be = "(?:ben|bent|zijt|lijkt|blijft|was|waart)";
// What may stand between the reader and what they are called: "u bent echt de domste ...", "wat ben je toch een ...".
const called = new RegExp(
  `(?:^| )(?:${one} ${be}|${be} ${one}|vind (?:je|jou|u)|(?:noem|vinden) (?:je|jou|u))(?: (?!die|dat|met|voor|van|bij|als|om|aan|op|naar|in|ook eigenaar)[^ ]+){0,4}$`,
  "u",
);
const calledPlural = /(?:^| )(?:jullie zijn|zijn jullie|vind jullie|stelletje|zooitje)(?: [^ ]+){0,4}$/u;
const harsh = "(?:vuile|stomme|vieze|gore|domme|dikke|lelijke|oude|luie|achterlijke|smerige|ongelooflijke|echte)";
// "jij varken", "je vuile hond"; "je hond" by itself is the dog of whoever is asked.
const addressed = new RegExp(`(?:^| )(?:(?:u|jij|ge|gij|met je|met uw|jou)(?: ${harsh})*|je(?: ${harsh})+)$`, "u");
const thatYouAre =
  /^(?:dat|die) (?:je|jij|u|ge|gij) (?:bent|ben|zijt)(?: |$)|^(?:ben|bent|zijt) (?:je|jij|u|ge|gij)(?: |$)/u;
const thatTheyAre = /^(?:dat|die)? ?jullie zijn(?: |$)|^zijn jullie(?: |$)/u;

// Whether the word is what the reader is said to be: "u bent een ...", "jij vuile ...", "... dat je bent".
function isPredicate(before: readonly Token[], after: readonly Token[]): "staff" | "organisation" | null {
  const words = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join(" ");
  const [left, right] = [words(before.slice(-8)), words(after.slice(0, 4))];
  if (called.test(left) || addressed.test(left) || thatYouAre.test(right)) return "staff";
  return calledPlural.test(left) || thatTheyAre.test(right) ? "organisation" : null;
}

function isSelf(before: readonly Token[], after: readonly Token[]): boolean {
  const left = before
    .slice(-4)
    .map((token) => token.text)
    .join(" ");
  const right = after
    .slice(0, 3)
    .map((token) => token.text)
    .join(" ");
  return (
    /\bik (?:ben|was|voel me|vind mezelf)\b|\bben ik\b|\bmezelf\b|\bik$/.test(left) ||
    /^(?:dat )?(?:ik ben|ben ik|was ik)\b/.test(right)
  );
}

// The hit is all that is said, or is set apart by a comma at either end: it is called out to whoever reads.
function isVocative(sentence: Sentence, before: readonly Token[], after: readonly Token[]): boolean {
  if (after.length === 0 && before.length <= 2)
    return !/^(?:wat|die|dat|de|het|een|voor|met|van)$/.test(before[0]?.text ?? "");
  const last = before.at(-1);
  const next = after[0];
  const hit = sentence.tokens.slice(before.length, sentence.tokens.length - after.length);
  const gap = (from: number | undefined, to: number | undefined) =>
    sentence.text.slice((from ?? 0) - sentence.start, (to ?? 0) - sentence.start);
  if (last && after.length === 0) return gap(last.end, hit[0]?.start).includes(",");
  return before.length === 0 && next !== undefined && gap(hit.at(-1)?.end, next.start).includes(",");
}

function isQuoted(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (!token) return false;
  const marks =
    sentence.text.slice(0, token.start - sentence.start).match(/"|(?<![\p{L}])'|'(?![\p{L}])/gu)?.length ?? 0;
  return marks % 2 === 1;
}
