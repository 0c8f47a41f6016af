/** Something that a message can speak of. */
export interface Topic {
  /** Its place among the topics of a word. */
  readonly bit: number;
  /** The words that speak of it: "lamp*" with any letters behind, "*adres" with any before, "+boom" with at least one. */
  readonly words: readonly string[];
  /** What speaks of it in several words, or with signs. */
  readonly phrases: Phrases | null;
}

interface Phrases {
  /** The place, among the topics of a word, of the words of which each phrase has one. */
  readonly bit: number;
  readonly words: readonly string[];
  readonly pattern: RegExp;
}

/** A topic, its words parted by spaces. It has a number of its own up to 31, and so have the words of its phrases. */
export function topicOf(
  number: number,
  words: string,
  phrases: { readonly number: number; readonly words: string; readonly pattern: RegExp } | null = null,
): Topic {
  return {
    bit: 1 << number,
    words: words.split(" "),
    phrases: phrases && { bit: 1 << phrases.number, words: phrases.words.split(" "), pattern: phrases.pattern },
  };
}

const patterns = new Map<object, RegExp>();

function wordPattern(topic: { readonly words: readonly string[] }): RegExp {
  let pattern = patterns.get(topic);
  if (pattern === undefined) {
    const words = topic.words.map((word) =>
      word.replace(/^\+/, "[a-z]+").replace(/^\*/, "[a-z]*").replace(/\*$/, "\\w*"),
    );
    pattern = new RegExp(`(?:^|[^a-z])(?:${words.join("|")})(?:[^a-z]|$)`);
    patterns.set(topic, pattern);
  }
  return pattern;
}

const plain = /^[a-z]*$/;

/** Makes the function that tells of which topics a folded word speaks by itself: their bits. */
export function topicsOfWord(topics: readonly Topic[]): (word: string) => number {
  const whole = new Map<string, number>();
  const beginnings = new Map<string, number>();
  const endings = new Map<string, number>();
  const endingsBehindLetters = new Map<string, number>();
  const kinds = topics.flatMap((topic) => (topic.phrases === null ? [topic] : [topic, topic.phrases]));
  for (const { bit, words } of kinds) {
    for (const word of words) {
      if (word.startsWith("+")) add(endingsBehindLetters, word.slice(1), bit);
      else if (word.startsWith("*")) add(endings, word.slice(1), bit);
      else if (word.endsWith("*")) add(beginnings, word.slice(0, -1), bit);
      else add(whole, word, bit);
    }
  }
  const longest = Math.max(
    ...[beginnings, endings, endingsBehindLetters].flatMap((parts) => Array.from(parts.keys(), ({ length }) => length)),
  );
  return (word) => {
    // An apostrophe or a foreign letter parts words as well, which the patterns know.
    if (!plain.test(word)) return kinds.reduce((bits, kind) => bits | (wordPattern(kind).test(word) ? kind.bit : 0), 0);
    let bits = whole.get(word) ?? 0;
    for (let length = 1; length <= Math.min(word.length, longest); length++) {
      bits |= beginnings.get(word.slice(0, length)) ?? 0;
      const ending = word.slice(word.length - length);
      bits |= endings.get(ending) ?? 0;
      if (length < word.length) bits |= endingsBehindLetters.get(ending) ?? 0;
    }
    return bits;
  };
}

function add(parts: Map<string, number>, part: string, bit: number): void {
  parts.set(part, (parts.get(part) ?? 0) | bit);
}
