import { deletions, editDistance } from "./edit-distance.ts";

/** Words that are known in spite of a typing error in them. */
export interface KnownInSpite {
  /** The word meant by a misspelled one with these letters, or `null`. */
  find(word: string, letters: number): string | null;
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

const longest = 64;
const firstLetter = 0x61;

/**
 * Prepares words to be known in spite of typing errors, as many as `mostErrors` allows in a word of that length. The
 * first letter is expected to be right. A word that is `ordinary` is meant
 * as it stands. Words that share no form with one letter left out differ in more than two
 * letters, so that nearly every word is let go after a glance at its letters.
 */
export function knownInSpite(
  words: Iterable<string>,
  mostErrors: (length: number) => number,
  ordinary: ReadonlySet<string>,
): KnownInSpite {
  const forms = new Map<string, string>();
  const nearby: (number[] | undefined)[] = [];
  for (const word of words) {
    for (const form of deletions(word)) if (!forms.has(form)) forms.set(form, word);
    const letters = lettersOf(word);
    for (let length = word.length - 1; length <= word.length + 1; length++) {
      const place = (word.charCodeAt(0) - firstLetter) * longest + length;
      const others = nearby[place];
      if (others === undefined) nearby[place] = [letters];
      else if (!others.includes(letters)) others.push(letters);
    }
  }
  const mayFind = (firstCode: number, length: number, letters: number): boolean => {
    const others = length < longest ? nearby[(firstCode - firstLetter) * longest + length] : undefined;
    if (others === undefined) return false;
    for (let at = 0; at < others.length; at++) if (atMostTwo(letters ^ (others[at] ?? 0))) return true;
    return false;
  };
  return {
    mayFind,
    find(word, letters) {
      if (!mayFind(word.charCodeAt(0), word.length, letters) || ordinary.has(word)) return null;
      const most = mostErrors(word.length);
      for (const form of deletions(word)) {
        const meant = forms.get(form);
        if (meant !== undefined && meant[0] === word[0] && editDistance(word, meant, most) <= most) return meant;
      }
      return null;
    },
  };
}

function atMostTwo(bits: number): boolean {
  const withoutOne = bits & (bits - 1);
  return (withoutOne & (withoutOne - 1)) === 0;
}
