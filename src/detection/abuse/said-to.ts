import { type Calling, type Clause, does, doneIn, gapBefore, wordsIn } from "./clause.ts";
import { wordClass } from "./word-class.ts";

const { reader, readers, employee, office, absent, person, determiner, preposition, being, writer } = wordClass;

const one = "(?:u|je|jij|ge|gij|gy|jy|gie|jie|du|doe)";
const be = "(?:ben|bent|zijt|zyt|zij|zy|bist|bis|lijkt|blijft|was|waart)";
const glued = "(?:zijde|zyde|zedde|bente|zijdegij)";
// What may stand between the reader and what they are called: "u bent echt de domste ...", "wat ben je toch een ...".
const calledBefore = new RegExp(
  `(?:^| )(?:${one} ${be}|${be} ${one}|${glued}|bende (?:gij|ge|jij)|vind (?:je|jou|u)|(?:noem|vinden) (?:je|jou|u)|noem ik (?:je|jou|u))(?: (?!die|dat|met|voor|van|bij|als|om|aan|op|naar|in|ook eigenaar|blij)[^ ]+){0,4}$`,
  "u",
);
const calledPlural =
  /(?:^| )(?:jullie zijn|zijn jullie|vind jullie|gulle zijt|zijt gulle|gulder zijt|zijde gulder|ge zijt (?:daar )?(?:allemaal|met zijn allen))(?: (?!die|dat|met|voor|van|bij|als|om|aan|op|naar|in|blij)[^ ]+){0,4}$/u;
// "jij varken", "je vuile hond"; "je hond" by itself is the dog of whoever is asked.
const addressed = /^(?:u|jij|ge|gij|gie|jou)$/u;
const thatYouAre = new RegExp(
  `^(?:dat|die|wat) ${one} ${be}(?: |$)|^${be} ${one}(?: |$)|^${glued}(?: |$)|^${one} (?:bent|zijt)(?: |$)|^(?:als|lijk|gelijk|zoals) (?:jij|gij|u|jou|gie|jullie|gulle)(?:$| (?:die|dat|daar|hier|moet|mag|wil|zou))`,
  "u",
);
const thatTheyAre =
  /^(?:dat|die)? ?jullie zijn(?: |$)|^zijn jullie(?: |$)|^(?:zijt|zijde) (?:gulle|gulder|gijlie)(?: |$)/u;
const trailing = /^(?:gij|jij|gie|jie|ge|jullie|gulle|gulder)$/u;
const apart = /[,:;()\u2013\u2014]|\s-\s|\.\.|\p{Extended_Pictographic}/u;
const shortSentence = 3;

/** Whether the word is what the reader, or all of them, are said to be: "u bent een ...", "jij vuile ...", "... als jij". */
export function isSaidOf(clause: Clause, calling: Calling): "staff" | "organisation" | null {
  const { from, to, isHarsh } = calling;
  const [left, right] = [wordsIn(clause, from - 8, from), wordsIn(clause, to, to + 4)];
  const before = clause.tokens[from - 1]?.text ?? "";
  if (calledPlural.test(left) || thatTheyAre.test(right)) return "organisation";
  if (calledBefore.test(left) || thatYouAre.test(right) || addressed.test(before)) return "staff";
  if (isHarsh && before === "je") return "staff";
  const isLast = to + 1 === clause.tokens.length || apart.test(gapBefore(clause, to + 1));
  if (isLast && trailing.test(right.split(" ")[0] ?? "")) return does(clause, to, readers) ? "organisation" : "staff";
  return null;
}

/**
 * Whether the reader is called by it. `out`: it is all that is said, or is set apart at both its ends ("..., klootzak").
 * `along`: it goes on from what is said, as only a name one calls can in Dutch ("doe je werk klootzak").
 */
export function isCalled(clause: Clause, { from, to, isTold }: Calling): "out" | "along" | null {
  if (isTold) return null;
  const count = clause.tokens.length;
  const opens = from === 0 || apart.test(gapBefore(clause, from)) || does(clause, from - 1, wordClass.greeting);
  const closes = to === count || apart.test(gapBefore(clause, to));
  if (closes && (opens || count <= shortSentence)) return "out";
  const isNamed =
    doneIn(clause, from - 3, from, wordClass.title) || /(?:^| )met [^ ]+$/.test(wordsIn(clause, from - 2, from));
  return to === count && !isNamed ? "along" : null;
}

/** Whether the sentence speaks to a reader at all: it names one, asks, or orders. */
export function speaksToReader(clause: Clause): boolean {
  return (
    doneIn(clause, 0, clause.tokens.length, reader | readers) ||
    does(clause, 0, wordClass.asking) ||
    clause.text.includes("?")
  );
}

const nearOffice = 3;
const nearBeing = 5;

/** Whether it is said of somebody who works for the municipality: "die trut van de balie", "die collega van u is een ...". */
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
  return isPerson || !does(clause, of - 2, determiner);
}
