import { soundOf } from "../text/sound.ts";
import { knownInSpite, lettersOf } from "../text/typing-errors.ts";

/** Hurtful words behind those that are written by ear or with a typing error. */
export interface Misspellings<Entry> {
  /** What a folded word is meant to be; `undefined` when it can be meant as it stands. */
  find(word: string): Entry | undefined;
}

// Of what is shorter, too many ordinary words sound the same or are one letter away.
const [shortestSound, shortestTyped] = [5, 7];

/** Prepares hurtful words; what is `ordinary` is meant as it stands, however much it looks like one. */
export function misspellingsOf<Entry>(
  words: ReadonlyMap<string, Entry>,
  ordinary: ReadonlySet<string>,
): Misspellings<Entry> {
  const bySound = new Map<string, string>();
  for (const word of words.keys()) if (word.length >= shortestSound) bySound.set(soundOf(word), word);
  const typed = knownInSpite(
    [...words.keys()].filter((word) => word.length >= shortestTyped && /^[a-z]+$/.test(word)),
    () => 1,
    ordinary,
  );
  return {
    find: (word) => {
      if (word.length < shortestSound || ordinary.has(word) || !/^[a-z]+$/.test(word)) return undefined;
      const meant =
        bySound.get(soundOf(word)) ?? (word.length < shortestTyped ? null : typed.find(word, lettersOf(word)));
      return meant === null ? undefined : words.get(meant);
    },
  };
}
