const otherLetter = /\p{L}/u;

/** Whether a character of a folded text is a digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a character is one of the letters a-z. */
export function isPlainLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

// Which characters beyond ASCII are letters, each asked once: 0 is not asked yet.
const letterness = new Uint8Array(0x10000);
const [noLetter, aLetter] = [1, 2];

/** Whether a character beyond ASCII is a letter. */
export function isOtherLetter(code: number): boolean {
  if (code < 0x80) return false;
  if (letterness[code] === 0) letterness[code] = otherLetter.test(String.fromCharCode(code)) ? aLetter : noLetter;
  return letterness[code] === aLetter;
}
