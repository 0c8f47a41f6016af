import { soundOf } from "../text/sound.ts";
import { byFirstLetter, knownInSpite, lettersOf } from "../text/typing-errors.ts";

/** Hurtful words behind those that are written by ear or with a typing error. */
export interface Misspellings<Entry> {
  /** What a folded word that is no word by itself is meant to be; `undefined` when none of them. */
  find(word: string): Entry | undefined;
}

// Of what is shorter, too many ordinary words sound the same or are one letter away.
const [shortestSound, shortestTyped] = [5, 7];

/** Prepares hurtful words. */
export function misspellingsOf<Entry>(words: ReadonlyMap<string, Entry>): Misspellings<Entry> {
  const bySound = new Map<string, string>();
  for (const word of words.keys()) if (word.length >= shortestSound) bySound.set(soundOf(word), word);
  const typed = knownInSpite(
    byFirstLetter([...words.keys()].filter((word) => word.length >= shortestTyped && /^[a-z]+$/.test(word))),
    () => 1,
    new Set(),
  );
  return {
    find: (word) => {
      if (word.length < shortestSound || !/^[a-z]+$/.test(word)) return undefined;
      const meant =
        bySound.get(soundOf(word)) ?? (word.length < shortestTyped ? null : typed.find(word, lettersOf(word)));
      return meant === null ? undefined : words.get(meant);
    },
  };
}
