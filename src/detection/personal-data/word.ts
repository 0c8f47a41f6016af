/** A stretch of letters or of digits in the folded text. "bsn123456782" is two words that touch. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isDigits: boolean;
}

const apostrophe = 0x27;
const otherLetter = /\p{L}/u;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number, text: string, at: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return otherLetter.test(text[at] ?? "");
}

/** The words of a folded text in one pass. An apostrophe between letters stays inside ("m'n"). */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const start = at;
    if (isDigit(code)) {
      while (at < text.length && isDigit(text.charCodeAt(at))) at++;
      words.push({ text: text.slice(start, at), start, end: at, isDigits: true });
    } else if (isLetter(code, text, at)) {
      while (at < text.length) {
        const next = text.charCodeAt(at);
        const joins = next === apostrophe && at + 1 < text.length && isLetter(text.charCodeAt(at + 1), text, at + 1);
        if (!joins && !isLetter(next, text, at)) break;
        at++;
      }
      words.push({ text: text.slice(start, at), start, end: at, isDigits: false });
    } else {
      at++;
    }
  }
  return words;
}
