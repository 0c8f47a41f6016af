import { canBegin, deletions, editDistance } from "./edit-distance.ts";

/** Words that are known in spite of a typing error in them. */
export interface KnownInSpite {
  /** The word meant by a misspelled one with these letters, or `null`. */
  find(word: string, letters: number): string | null;
  /** Whether a word with these letters can be the beginning of one, also of a misspelled one. */
  mayBegin(word: string, letters: number): boolean;
  /** Whether a word that begins so, of this length and with these letters, can be a misspelling at all. */
  mayFind(firstCode: number, length: number, letters: number): boolean;
}

/** Which of the letters a-z a word holds, one bit each. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= letterBit(word.charCodeAt(at));
  return letters;
}

/** The bit of one letter; 0 for anything but a-z. */
export function letterBit(code: number): number {
  return code >= 0x61 && code <= 0x7a ? 1 << (code - 0x61) : 0;
}

/**
 * Prepares words of the letters a-z to be known in spite of typing errors, as many as `mostErrors` allows in a word of
 * that length. The first letter is expected to be right. A word that is `ordinary` is meant as it stands. Words whose
 * letters differ in more than two share no form with one letter left out, so that nearly every word is let go after a
 * glance at its letters. `wordsFrom` gives the words that begin with a letter, by its code: it is asked, and their tables
 * made, when a word first begins with it.
 */
export function knownInSpite(
  wordsFrom: (firstCode: number) => readonly string[],
  mostErrors: (length: number) => number,
  ordinary: ReadonlySet<string>,
): KnownInSpite {
  return new SpellingTables(wordsFrom, mostErrors, ordinary);
}

class SpellingTables implements KnownInSpite {
  private readonly wordsFrom: (firstCode: number) => readonly string[];
  private readonly mostErrors: (length: number) => number;
  private readonly ordinary: ReadonlySet<string>;
  /** By first letter: the words, and the letters of each. */
  private readonly byFirst: (readonly (readonly [word: string, letters: number])[] | undefined)[] = [];
  /** By first letter: which letters the words hold, by the lengths that a misspelling of them can have. */
  private readonly near: (readonly (readonly number[] | undefined)[] | undefined)[] = [];
  /** By first letter: the first word that has a form. */
  private readonly forms: (ReadonlyMap<string, string> | undefined)[] = [];

  constructor(
    wordsFrom: (firstCode: number) => readonly string[],
    mostErrors: (length: number) => number,
    ordinary: ReadonlySet<string>,
  ) {
    this.wordsFrom = wordsFrom;
    this.mostErrors = mostErrors;
    this.ordinary = ordinary;
  }

  mayFind(firstCode: number, length: number, letters: number): boolean {
    for (const others of this.nearOf(firstCode)[length] ?? noLetters) if (atMostTwo(letters ^ others)) return true;
    return false;
  }

  mayBegin(word: string, letters: number): boolean {
    // A misspelling may be a letter longer than what is meant.
    return this.wordsOf(word.charCodeAt(0)).some(
      ([whole, itsLetters]) =>
        atMostTwo(letters & ~itsLetters) && canBegin(word, whole, this.mostErrors(whole.length + 1)),
    );
  }

  find(word: string, letters: number): string | null {
    if (!this.mayFind(word.charCodeAt(0), word.length, letters) || this.ordinary.has(word)) return null;
    const most = this.mostErrors(word.length);
    const forms = this.formsOf(word.charCodeAt(0));
    for (const form of deletions(word)) {
      const meant = forms.get(form);
      if (meant !== undefined && editDistance(word, meant, most) <= most) return meant;
    }
    return null;
  }

  private wordsOf(firstCode: number): readonly (readonly [string, number])[] {
    if (letterBit(firstCode) === 0) return noWords;
    let words = this.byFirst[firstCode];
    if (words === undefined) {
      words = this.wordsFrom(firstCode).map((word) => [word, lettersOf(word)] as const);
      this.byFirst[firstCode] = words;
    }
    return words;
  }

  private nearOf(firstCode: number): readonly (readonly number[] | undefined)[] {
    if (letterBit(firstCode) === 0) return [];
    let near = this.near[firstCode];
    if (near === undefined) {
      const lengths: (Set<number> | undefined)[] = [];
      for (const [word, letters] of this.wordsOf(firstCode)) {
        for (const length of [word.length - 1, word.length, word.length + 1])
          lengths[length] = (lengths[length] ?? new Set()).add(letters);
      }
      near = lengths.map((letters) => letters && [...letters]);
      this.near[firstCode] = near;
    }
    return near;
  }

  private formsOf(firstCode: number): ReadonlyMap<string, string> {
    let forms = this.forms[firstCode];
    if (forms === undefined) {
      const made = new Map<string, string>();
      for (const [word] of this.wordsOf(firstCode))
        for (const form of deletions(word)) if (!made.has(form)) made.set(form, word);
      forms = made;
      this.forms[firstCode] = forms;
    }
    return forms;
  }
}

/** The words of a list by the code of their first letter. */
export function byFirstLetter(words: readonly string[]): (firstCode: number) => readonly string[] {
  return (firstCode) => words.filter((word) => word.charCodeAt(0) === firstCode);
}

const noLetters: readonly number[] = [];
const noWords: readonly (readonly [string, number])[] = [];

function atMostTwo(bits: number): boolean {
  const withoutOne = bits & (bits - 1);
  return (withoutOne & (withoutOne - 1)) === 0;
}
