import { z } from "zod";

/** The shape of `config/plain-dutch.yaml`: what keeps a text at language level B1 (M7). */
export const plainDutchSchema = z.strictObject({
  longestSentence: z.number().int().min(5).max(60),
  averageSentence: z.number().min(5).max(40),
  /** A word that few know, with what to say instead; `*` for what may follow it. */
  hardWords: z.record(
    z.string().regex(/^\p{L}+\*?$/u, "must be one word, with * at its end if more may follow"),
    z.string(),
  ),
});
export type PlainDutch = z.infer<typeof plainDutchSchema>;

/** How a text reads, and what is in the way. */
export interface Readability {
  readonly sentences: number;
  /** In words. */
  readonly longest: number;
  readonly average: number;
  /** In Dutch, for who wrote the text. */
  readonly problems: readonly string[];
}

// The average of one or two sentences says nothing.
const fewestForAverage = 3;

// A number, an address of the web or the mail is read as one word.
const word = /https?:\/\/\S+|\S+@\S+|[\p{L}\p{N}][\p{L}\p{N}'’.,()\-/]*/gu;
// A sentence ends with its sign before a space, with a line, and before what a colon introduces.
const sentenceEnd = /(?<=[.!?:;])\s+|\n+/u;

/** Measures a text that is filled in. Counts words a sentence and looks for hard ones; pure. */
export function readabilityOf(text: string, { longestSentence, averageSentence, hardWords }: PlainDutch): Readability {
  const sentences = text
    .split(sentenceEnd)
    .map((sentence) => sentence.replace(/^[-•*]\s*/u, "").match(word) ?? [])
    .filter((words) => words.length > 0);
  const lengths = sentences.map((words) => words.length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return {
    sentences: sentences.length,
    longest: Math.max(0, ...lengths),
    average,
    problems: [
      ...sentences
        .filter((words) => words.length > longestSentence)
        .map(
          (words) =>
            `zin van ${words.length} woorden (hoogstens ${longestSentence}): "${words.slice(0, 6).join(" ")} ..."`,
        ),
      ...(lengths.length >= fewestForAverage && average > averageSentence
        ? [`gemiddeld ${average.toFixed(1)} woorden per zin (hoogstens ${averageSentence})`]
        : []),
      ...hardIn(text, hardWords),
    ],
  };
}

function hardIn(text: string, hardWords: PlainDutch["hardWords"]): readonly string[] {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  return Object.entries(hardWords).flatMap(([hard, easy]) => {
    const beginning = hard.endsWith("*") ? hard.slice(0, -1) : null;
    const found = [...words].filter((said) => (beginning === null ? said === hard : said.startsWith(beginning)));
    return found.map((said) => `moeilijk woord "${said}": zeg "${easy}"`);
  });
}
