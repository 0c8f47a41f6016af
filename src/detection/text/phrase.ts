import type { Token } from "./tokenize.ts";

/** A phrase of the lexicon, to be looked for in folded text. */
export interface Phrase {
  /** Of the part of it that is in fewest texts, what each alternative begins with; with `*` for what may follow. */
  readonly anchors: readonly string[];
  first(text: string): RegExpExecArray | null;
  all(text: string): readonly RegExpExecArray[];
  isIn(text: string): boolean;
}

/**
 * The small language of the lexicon files, compiled to regular expressions over folded text:
 *
 *     rot op                 these words in a row
 *     (krijg|vang) de tering alternatives
 *     hou je [grote] bek     an optional word; never the first
 *     ik .. vermoorden       up to three words in between; with "...." up to six
 *     sla*                   a word that begins so
 *
 * Words may be parted by any punctuation but a sentence end. Every gap is bounded, so matching stays linear.
 * Throws on a pattern that begins with an optional part or whose brackets do not match, naming it.
 */
export function compilePhrase(pattern: string): Phrase {
  const [opening, ...rest] = pattern.trim().match(/\([^)]*\)|\[[^\]]*\]|\S+/g) ?? [];
  if (opening === undefined || opening.startsWith("[") || opening in gaps) {
    throw new Error(`Phrase "${pattern}" must begin with a word that has to be there.`);
  }
  if (/[()[\]]/.test([opening, ...rest].map(inner).join("")))
    throw new Error(`Phrase "${pattern}" has a bracket that is not closed, or one within another.`);
  // An expression is made at its first search, and made ready by it, which takes milliseconds; there are hundreds, and
  // most messages hold the words of few. So none searches a text that lacks what it needs.
  // The longest words first, for they are the rarest.
  const [rarest = opening, ...others] = [opening, ...rest]
    .filter((word) => !(word in gaps) && !word.startsWith("["))
    .sort((a, b) => shortestOf(beginnings(b)) - shortestOf(beginnings(a)));
  const needed = [rarest, ...others].map(beginnings);
  const canBeIn = (text: string) => needed.every((some) => some.some((beginning) => text.includes(beginning)));
  let made: RegExp | null = null;
  const expression = () => {
    made ??= new RegExp(`(?<![\\p{L}\\p{N}])${group(opening)}${rest.map(follow).join("")}(?![\\p{L}\\p{N}])`, "gu");
    return made;
  };
  const first = (text: string) => (canBeIn(text) ? Object.assign(expression(), { lastIndex: 0 }).exec(text) : null);
  return {
    anchors: alternativesOf(rarest).map((phrase) => /^[\p{L}\p{N}]*\*?/u.exec(phrase.trim())?.[0] ?? ""),
    first,
    all: (text) => {
      const matches: RegExpExecArray[] = [];
      // Not `matchAll`, which makes the expression anew.
      for (let match = first(text); match !== null; match = expression().exec(text)) matches.push(match);
      return matches;
    },
    isIn: (text) => first(text) !== null,
  };
}

/** Which of some phrases can be somewhere among the words of a text. */
export type OpenedBy = (tokens: readonly Token[]) => ReadonlySet<Phrase>;

/** Sorts phrases by their anchors, so that a text is not searched for those that cannot be in it. */
export function openedBy(phrases: readonly Phrase[]): OpenedBy {
  const byWord = new Map<string, Phrase[]>();
  const byBeginning = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    for (const anchor of phrase.anchors) {
      // One that begins with a sign is looked for in every text.
      const isWhole = anchor !== "" && !anchor.endsWith("*");
      const [known, key] = isWhole ? [byWord, anchor] : [byBeginning, anchor.slice(0, -1)];
      const others = known.get(key);
      if (others === undefined) known.set(key, [phrase]);
      else others.push(phrase);
    }
  }
  const longest = Math.max(0, ...[...byBeginning.keys()].map(({ length }) => length));
  const take = (word: string, opened: Set<Phrase>) => {
    for (const phrase of byWord.get(word) ?? []) opened.add(phrase);
    for (let length = 0; length <= Math.min(longest, word.length); length++)
      for (const phrase of byBeginning.get(word.slice(0, length)) ?? []) opened.add(phrase);
  };
  return (tokens) => {
    const opened = new Set<Phrase>();
    for (const { text } of tokens) {
      // A sign within a word parts it for a phrase: "zo'n" begins with "zo".
      if (plainWord.test(text)) take(text, opened);
      else for (const part of text.split(signs)) take(part, opened);
    }
    return opened;
  };
}

/** The same as a list, in the order of the phrases. */
export function openedInOrder(phrases: readonly Phrase[]): (tokens: readonly Token[]) => readonly Phrase[] {
  const opened = openedBy(phrases);
  const places = new Map(phrases.map((phrase, at) => [phrase, at]));
  const placeOf = (phrase: Phrase) => places.get(phrase) ?? 0;
  return (tokens) => Array.from(opened(tokens)).sort((a, b) => placeOf(a) - placeOf(b));
}

const plainWord = /^[a-z0-9]+$/;
const signs = /[^\p{L}\p{N}]+/u;

const gaps: Readonly<Record<string, number>> = { "..": 3, "....": 6 };
const between = "[^\\p{L}\\p{N}.!?\\n]{1,3}";
const anyWord = "[\\p{L}\\p{N}']{1,30}";

function follow(word: string): string {
  const gap = gaps[word];
  if (gap !== undefined) return `(?:${between}${anyWord}){0,${gap}}`;
  return word.startsWith("[") ? `(?:${between}${group(word)})?` : between + group(word);
}

function inner(word: string): string {
  return /^(?:\(.*\)|\[.*\])$/.test(word) ? word.slice(1, -1) : word;
}

function alternativesOf(word: string): readonly string[] {
  return inner(word).split("|");
}

function shortestOf(words: readonly string[]): number {
  return Math.min(...words.map(({ length }) => length));
}

// What its alternatives begin with, as far as that is plain text.
function beginnings(word: string): readonly string[] {
  return alternativesOf(word).map((phrase) => /^[^\s*()[\]]*/.exec(phrase.trim())?.[0] ?? "");
}

function group(word: string): string {
  return `(?:${alternativesOf(word)
    .map((phrase) => phrase.trim().split(/\s+/).map(single).join(between))
    .join("|")})`;
}

function single(word: string): string {
  return word.replace(/[.+?^${}|\\]/g, "\\$&").replace(/\*/g, "\\p{L}{0,15}");
}
