import { type Calling, type Clause, does, doneIn, gapBefore, wordsIn } from "./clause.ts";
import { wordClass } from "./word-class.ts";

const { scolding, telling, written, apology, reader, readers, writer, negation } = wordClass;
const farBehind = 5;

/** Why the words `[from, to)` are only mentioned, not used: quoted, reported or apologised for; else `null`. */
export function mentionOf(clause: Clause, from: number, to: number): string | null {
  if (isQuoted(clause, from) || isGivenAfterColon(clause, from)) return "quoted";
  const count = clause.tokens.length;
  if (doneIn(clause, 0, from, scolding | telling | written) || doneIn(clause, to, count, scolding | telling | written))
    return "reported";
  return doneIn(clause, 0, from, apology) ? "apology" : null;
}

/**
 * The same of what is said straight to the reader, "u bent een ..." or "..., klootzak": other words of the sentence may
 * tell of something else ("mijn naam staat fout, sukkel"), so that only who tells of these very words excuses them.
 */
export function mentionOfCalling(clause: Clause, { from, to }: Calling, isCalledOut: boolean): string | null {
  if (isQuoted(clause, from) || isGivenAfterColon(clause, from)) return "quoted";
  for (let at = 0; at < Math.min(clause.tokens.length, to + farBehind); at++) {
    if (at >= from && at < to) continue;
    // "sorry dat ik u een sukkel noemde", and not "sorry maar u bent een sukkel".
    if (does(clause, at, apology) && at < from && doneIn(clause, at, from, writer)) return "apology";
    if (does(clause, at, scolding) && !isTheWriters(clause, at)) return "reported";
    const isNear = isCalledOut ? at === from - 1 || at === to : at < from || at === to;
    if (isNear && at > 0 && does(clause, at, telling) && !isTheReaders(clause, at) && !isTheWriters(clause, at))
      return "reported";
  }
  return null;
}

/** Whether it is denied: "geen sukkel", "niet dom"; what stands further off denies something else. */
export function isDenied(clause: Clause, { from, to }: Calling): boolean {
  if (doneIn(clause, from - 3, from, negation)) return !/^(?:als|lijk|gelijk|zoals) /.test(wordsIn(clause, to, to + 2));
  // "ik heb nooit gezegd dat u een sukkel bent", "ik zeg niet dat u dom bent".
  return /(?:^| )(?:(?:nooit|niet|geenszins) (?:gezegd|beweerd|gezeid|beweren)|zeg(?:gen)? (?:nergens|niet|nooit|ni)) (?:[^ ]+ ){0,6}$/.test(
    `${wordsIn(clause, from - 8, from)} `,
  );
}

/** Whether the writer says it of the writer. */
export function isOfTheWriter(clause: Clause, { from, to }: Calling): boolean {
  const [left, right] = [wordsIn(clause, from - 4, from), wordsIn(clause, to, to + 6)];
  return (
    /\bik (?:ben|was|voel me|vind mezelf)\b|\bben ik\b|\bmezelf\b|\bik$|\bik zelf\b/.test(left) ||
    /^(?:dat )?(?:ik ben|ben ik|was ik)\b/.test(right) ||
    // "idioot, ik had het verkeerd".
    /^(?:dat )?ik (?:heb|had|zat|was|keek|las) (?:[^ ]+ ){0,3}(?:verkeerd|fout|mis|vergist|vergeten|scheef|niet goed gelezen)\b/.test(
      right,
    ) ||
    /\b(?:vind|vindt|vinden|noem|noemt) (?:je|jij|u|ge|gij|jullie) (?:mij|me|mezelf)(?: [^ ]+)?$/.test(left) ||
    (/\bik(?: [^ ]+){0,3}$/.test(left) && /^(?:ben|was)\b/.test(right))
  );
}

function isTheReaders(clause: Clause, at: number): boolean {
  return does(clause, at - 1, reader | readers) || does(clause, at + 1, reader | readers);
}

// "ik zeg", "noem ik", "wat ik schrijf": the writer means it now; what the writer once said is told.
function isTheWriters(clause: Clause, at: number): boolean {
  const now = /^(?:zeg|noem|schrijf|vraag|denk|vind)$/.test(clause.tokens[at]?.text ?? "");
  return now && (does(clause, at - 1, writer) || does(clause, at + 1, writer));
}

// An apostrophe before a letter or two is a short word, "'t", "'k", and no quote.
const quote = /"|(?<![\p{L}])'(?!(?:t|k|n|s|m|ne|nen|tis|twas)(?![\p{L}]))|(?<=[\p{L}.!?])'(?![\p{L}])/gu;

function isQuoted(clause: Clause, index: number): boolean {
  const token = clause.tokens[index];
  if (!token) return false;
  const before = clause.text.slice(0, token.start - clause.start);
  return (before.match(quote)?.length ?? 0) % 2 === 1;
}

// "Hij zei: jij bent een ...": what somebody else said stands behind a colon, without quotation marks.
function isGivenAfterColon(clause: Clause, from: number): boolean {
  for (let at = from; at > 0; at--) {
    if (gapBefore(clause, at).includes(":") && isToldBefore(clause, at)) return true;
  }
  return false;
}

// How far before the colon the word that tells can stand: "mijn buurman mailde mij gisteren nog:".
const teller = 5;

// "U zei: ..." gives the reader's own words, and is no quote of another's abuse; "ik zeg: ..." is meant now.
function isToldBefore(clause: Clause, colon: number): boolean {
  for (let at = Math.max(0, colon - teller); at < colon; at++) {
    const isOurs = does(clause, at - 1, reader | readers) || (at + 1 < colon && does(clause, at + 1, reader | readers));
    if (does(clause, at, scolding | telling | written) && !isOurs && !isTheWriters(clause, at)) return true;
  }
  return false;
}
