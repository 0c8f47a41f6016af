import { type Calling, type Clause, does, doneIn, gapBefore, wordsIn } from "./clause.ts";
import { wordClass } from "./word-class.ts";

const { reader, readers, employee, office, absent, person, determiner, preposition, being, writer } = wordClass;

const one = "(?:u|je|jij|ge|gij|gy|jy|gie|jie|du|doe)";
const are = "(?:ben|bent|zijt|zyt|bist|bis)";
const be = "(?:ben|bent|zijt|zyt|zij|zy|bist|bis|lijkt|blijft|was|waart)";
// What begins another part of the sentence: of that, the reader is not told.
const elsewhere =
  "(?:die|dat|dit|met|voor|van|bij|als|om|aan|op|naar|in|over|tegen|toen|door|uit|onder|wie|waar|mij|me|blij|ook)(?: |$)";
const glued = "(?:zijde|zyde|zedde|bente|zijdegij)";
// What may stand between the reader and what they are called: "u bent echt de domste ...", "wat ben je toch een ...".
const calledBefore = new RegExp(
  `(?:^| )(?:${one} ${be}|${be} ${one}|${glued}|bende (?:gij|ge|jij)|vind (?:je|jou|u)|(?:noem|vinden) (?:je|jou|u)|noem ik (?:je|jou|u))(?: (?!${elsewhere})[^ ]+){0,4}$`,
  "u",
);
const calledPlural = new RegExp(
  `(?:^| )(?:jullie zijn|zijn jullie|vind jullie|gulle zijt|zijt gulle|gulder zijt|zijde gulder|ge zijt (?:daar )?(?:allemaal|met zijn allen))(?: (?!${elsewhere})[^ ]+){0,4}$`,
  "u",
);
// "jij varken", "je vuile hond"; "je hond" by itself is the dog of whoever is asked.
const addressed = /^(?:jij|gij|gie|jou)$/u;
// The reader as well, unless something is asked or told of what stands behind: "pakt u hufters aan".
const mayAddress = /^(?:u|ge|je)$/u;
const thatYouAre = new RegExp(
  `^(?:dat|die|wat) ${one} ${be}(?: |$)|^${are} ${one}(?: |$)|^${glued}(?: |$)|^${one} (?:bent|zijt)(?: |$)|^(?:als|lijk|gelijk|zoals) (?:jij|gij|u|jou|gie|jullie|gulle)(?:$| (?:die|dat|daar|hier|moet|mag|wil|zou))`,
  "u",
);
const thatTheyAre =
  /^(?:dat|die)? ?jullie zijn(?: |$)|^zijn jullie(?: |$)|^(?:zijt|zijde) (?:gulle|gulder|gijlie)(?: |$)/u;
const trailing = /^(?:gij|jij|gie|jie|ge|jullie|gulle|gulder)$/u;
const apart = /[,:;()]|\s-\s|\.\.|\p{Extended_Pictographic}/u;
const shortSentence = 3;

/** Whether the reader, or all of them, are said to be it: "u bent een ...", "jij vuile ...", "... als jij". */
export function isSaidOf(clause: Clause, calling: Calling): "staff" | "organisation" | null {
  const { from, to, isPlural, isHarsh } = calling;
  const [left, right] = [wordsIn(clause, from - 8, from), wordsIn(clause, to, to + 4)];
  const before = clause.tokens[from - 1]?.text ?? "";
  if (calledPlural.test(left) || thatTheyAre.test(right)) return "organisation";
  if (addressed.test(before)) return "staff";
  if (!isPlural && (calledBefore.test(left) || thatYouAre.test(right))) return "staff";
  const isOpening =
    from === 1 || (from > 1 && (isApart(clause, from - 1) || does(clause, from - 2, wordClass.greeting)));
  if (!isPlural && isOpening && mayAddress.test(before) && (isHarsh || before !== "je")) return "staff";
  const isLast = to + 1 === clause.tokens.length || isApart(clause, to + 1);
  if (isLast && trailing.test(right.split(" ")[0] ?? "")) return does(clause, to, readers) ? "organisation" : "staff";
  return null;
}

function isApart(clause: Clause, at: number): boolean {
  return apart.test(gapBefore(clause, at));
}

/**
 * How somebody is called by a name. `out`: it is all that is said, or is set apart at both its ends ("..., klootzak").
 * `along`: it goes on from what is said, as a name one calls does ("doe je werk klootzak"), and a quality at times.
 */
export type Called = "out" | "along";

/** How the reader is called by it; `null` when nobody is. */
export function howCalled(clause: Clause, { from, to, isTold }: Calling): Called | null {
  if (isTold) return null;
  const count = clause.tokens.length;
  const opens = from === 0 || isApart(clause, from) || does(clause, from - 1, wordClass.greeting);
  const closes = to === count || isApart(clause, to);
  if (closes && (opens || count <= shortSentence)) return "out";
  const isNamed =
    doneIn(clause, from - 3, from, wordClass.title) || /(?:^| )met [^ ]+$/.test(wordsIn(clause, from - 2, from));
  return to === count && !isNamed ? "along" : null;
}

const nearOffice = 3;
const nearBeing = 5;

/** Whether it is said of one who works for the municipality: "die trut van de balie", "die collega van u is een ...". */
export function isSaidOfEmployee(clause: Clause, { from, to }: Calling): boolean {
  if (clause.tokens[to]?.text === "van" && doneIn(clause, to + 1, to + 1 + nearOffice, employee | office)) {
    return !doneIn(clause, to + 1, to + 1 + nearOffice, writer | wordClass.own);
  }
  if (does(clause, from - 2, preposition) || !doneIn(clause, from - nearBeing, from, being)) return false;
  for (let at = 0; at < from; at++) if (isEmployee(clause, at)) return true;
  return false;
}

// Somebody told of by a trade or by where they work, "jullie boa", "Marloes van parkeren", and not what is theirs.
function isEmployee(clause: Clause, at: number): boolean {
  const isOwned = /(?:^| )van(?: [^ ]+)?$/.test(wordsIn(clause, at - 2, at));
  if (does(clause, at, employee)) {
    const isColleague = clause.tokens[at]?.text === "collega";
    return !isOwned && (!isColleague || doneIn(clause, at - 2, at + 3, reader | readers));
  }
  if (!does(clause, at, office) || !isOwned) return false;
  const of = clause.tokens[at - 1]?.text === "van" ? at - 1 : at - 2;
  const isPerson =
    does(clause, of - 1, person | absent | employee) || /^(?:die|dat)$/.test(clause.tokens[of - 1]?.text ?? "");
  // A name stands by itself; much else is of the municipality as a whole.
  const isOfAll = /^(?:gemeente|stad)$/.test(clause.tokens[at]?.text ?? "");
  return isPerson || (!isOfAll && !does(clause, of - 2, determiner));
}
