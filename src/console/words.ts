/** The Dutch words for a code of the server; the code itself when it is one we do not know yet. */
export function wordsFor(dictionary: Readonly<Record<string, string>>, code: string): string {
  return dictionary[code] ?? code;
}

/** A sentence begins with a capital; also when a list of words makes it. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
