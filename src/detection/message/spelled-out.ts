import type { Token } from "../text/tokenize.ts";

const fewestLetters = 4;
const separator = /^(?:[ .\-_*]|[ ]?[.\-_*/|][ ]?)$/;
const vowel = /[aeiou]/;

/**
 * Words that are spelled a letter at a time, "k l o o t z a k" or "s.u.k.k.e.l", as one word with the place of all of it.
 * What has no vowel, or holds a figure, is an abbreviation or a code. The others are left as they are.
 */
export function spelledOut(text: string, tokens: readonly Token[]): readonly Token[] {
  const words: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = endOfLetters(text, tokens, at);
    const letters = tokens.slice(at, end);
    const [first, last] = [letters[0], letters.at(-1)];
    const word = letters.map((letter) => letter.text).join("");
    if (first !== undefined && last !== undefined && letters.length >= fewestLetters && vowel.test(word))
      words.push({ text: word, start: first.start, end: last.end });
    else words.push(...tokens.slice(at, Math.max(end, at + 1)));
    at = Math.max(end, at + 1);
  }
  return words;
}

// Behind the last of single letters that the same kind of gap parts.
function endOfLetters(text: string, tokens: readonly Token[], at: number): number {
  let end = at;
  let gap: string | null = null;
  for (let token = tokens[end]; token !== undefined && /^[a-z]$/.test(token.text); token = tokens[++end]) {
    const last = tokens[end - 1];
    if (end === at || last === undefined) continue;
    const between = text.slice(last.end, token.start);
    if (!separator.test(between) || (gap !== null && between !== gap)) break;
    gap = between;
  }
  return end;
}
