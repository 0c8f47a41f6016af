/** How long one message may be. */
export interface TextLimit {
  readonly most: number;
  /** The length of a text in the unit in which its network counts. */
  sizeOf(text: string): number;
}

// A break in the first half of what fits is passed over for a later one of a lesser kind: else a short paragraph would
// make a message of its own.
const sooner = 0.5;

// Where a text is best broken, best first. Each match ends where the next part begins.
const breaks = [/\n[^\S\n]*\n\s*/g, /\n\s*/g, /[.!?…]["'”’)\]]*\s+/g];
const betweenWords = /\s+/g;

/**
 * A text in as many parts as its limit asks for: broken between paragraphs, else lines, sentences or words, and inside a
 * word only where that alone is too long; never inside a surrogate pair. Nothing but white space at the breaks is lost.
 * At least one part; the text must not be empty.
 */
export function splitText(text: string, limit: TextLimit): readonly string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (limit.sizeOf(rest) > limit.most) {
    const end = breakIn(rest, lengthThatFits(rest, limit));
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === "" && parts.length > 0 ? parts : [...parts, rest];
}

/** How many UTF-16 units of a text fit, in whole characters; at least one character, so that there is an end to it. */
function lengthThatFits(text: string, { most, sizeOf }: TextLimit): number {
  let length = 0;
  let size = 0;
  for (const character of text) {
    size += sizeOf(character);
    if (size > most && length > 0) break;
    length += character.length;
  }
  return length;
}

function breakIn(text: string, longest: number): number {
  // What follows belongs to it: white space after the last character that fits is a break too.
  const within = text.slice(0, longest + 1);
  for (const kind of breaks) {
    const end = lastBreak(within, kind, longest);
    if (end >= longest * sooner) return end;
  }
  return lastBreak(within, betweenWords, longest) || longest;
}

/** Where the last part that fits ends, before the white space of its break; 0 when there is no break. */
function lastBreak(within: string, kind: RegExp, longest: number): number {
  const ends = [...within.matchAll(kind)].map(({ 0: found, index }) => index + found.trimEnd().length);
  return ends.filter((end) => end <= longest).at(-1) ?? 0;
}
