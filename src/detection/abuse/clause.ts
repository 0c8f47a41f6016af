import type { Token } from "../text/tokenize.ts";
import type { Sentence } from "./sentence.ts";
import { classesOf, wordClass } from "./word-class.ts";
import type { JudgeWord, WordJudgement } from "./word-judge.ts";

/** A sentence with, for each word, what it does in it and what it is to the lexicon. */
export interface Clause extends Sentence {
  readonly classes: readonly number[];
  readonly judged: readonly WordJudgement[];
}

/** The words `[from, to)` that call somebody a name, "vuile klootzak" or "stelletje luie ambtenaren". */
export interface Calling {
  readonly from: number;
  readonly to: number;
  /** A quality goes before it ("stomme koe"), or a curse: it is no animal and no thing. */
  readonly isHarsh: boolean;
  /** A group is made of it ("stelletje"); several are called so. */
  readonly isGroup: boolean;
  readonly isPlural: boolean;
  /** Somebody is told of by it ("die klootzak"), not called by it. */
  readonly isTold: boolean;
}

/** Prepares a sentence for the questions below. */
export function clauseOf(sentence: Sentence, judgeWord: JudgeWord): Clause {
  const { text, start, end, tokens } = sentence;
  return {
    text,
    start,
    end,
    tokens,
    classes: tokens.map((token) => classesOf(token.text)),
    judged: tokens.map((token) => judgeWord(token.text)),
  };
}

/** Whether the word at a place, if there is one, does any of these. */
export function does(clause: Clause, at: number, classes: number): boolean {
  return ((clause.classes[at] ?? 0) & classes) !== 0;
}

/** Whether one of the words `[from, to)` does any of these. */
export function doneIn(clause: Clause, from: number, to: number, classes: number): boolean {
  for (let at = Math.max(0, from); at < to && at < clause.classes.length; at++)
    if (does(clause, at, classes)) return true;
  return false;
}

const longestCalling = 5;
const shortestAdjective = 5;
// What ends so is as often a verb of the past.
const mayBePast = /[dt]e$/;

/** The words that belong to the hurtful one at `index`: what tells how it is, before it, and the person behind it. */
export function callingAt(clause: Clause, index: number): Calling {
  let to = index + 1;
  if (isQuality(clause, index) && does(clause, to, wordClass.person) && touches(clause, to)) to++;
  let from = index;
  let isHarsh = to > index + 1;
  while (from > 0 && index - from < longestCalling && touches(clause, from)) {
    const isKnown = isQuality(clause, from - 1);
    if (!isKnown && !isAdjective(clause, from - 1)) break;
    isHarsh ||= isKnown;
    from--;
  }
  const isGroup = from > 0 && does(clause, from - 1, wordClass.group);
  if (isGroup) from--;
  const word = clause.judged[index];
  const isPlural = isGroup || (word?.kind === "head" && word.head.isPlural);
  const isTold = !isGroup && (does(clause, from - 1, told) || isLedBy(clause, from));
  return { from, to, isHarsh, isGroup, isPlural, isTold };
}

const told = wordClass.determiner | wordClass.preposition | wordClass.being | wordClass.title;
const farthestArticle = 3;

// "een grote", "in uw oude": any word on -e may stand behind what makes of it all a thing that is told of.
function isLedBy(clause: Clause, from: number): boolean {
  for (let at = from - 1; at >= from - farthestArticle && at >= 0; at--) {
    if (!/e$/.test(clause.tokens[at]?.text ?? "") || !touches(clause, at + 1)) return false;
    if (does(clause, at - 1, wordClass.determiner | wordClass.own | wordClass.possessive)) return touches(clause, at);
  }
  return false;
}

/** What stands between the word before a place and the one at it; between the last one and the end of the sentence. */
export function gapBefore(clause: Clause, at: number): string {
  const start = clause.tokens[at - 1]?.end ?? clause.start;
  const end = clause.tokens[at]?.start ?? clause.end;
  return clause.text.slice(start - clause.start, end - clause.start);
}

/** Some words of a sentence, one space apart; what lies outside it is left out. */
export function wordsIn({ tokens }: Clause, from: number, to: number): string {
  return tokens
    .slice(Math.max(0, from), Math.max(0, to))
    .map(({ text }: Token) => text)
    .join(" ");
}

/** Whether only space stands between a word and the one before it. */
export function touches(clause: Clause, at: number): boolean {
  return /^\s*$/.test(gapBefore(clause, at));
}

function isQuality({ judged }: Clause, at: number): boolean {
  const word = judged[at];
  return word?.kind === "head" ? word.head.sense === "quality" : word?.kind === "curse";
}

function isAdjective({ tokens, classes }: Clause, at: number): boolean {
  const text = tokens[at]?.text ?? "";
  return text.length >= shortestAdjective && text.endsWith("e") && classes[at] === 0 && !mayBePast.test(text);
}
