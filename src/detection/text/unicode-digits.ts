const decimalDigit = /^\p{Nd}$/u;
const circledOne = 0x2460;

/**
 * The value of any Unicode decimal digit, also full-width, Arabic-Indic or mathematical, and of circled 1-9;
 * `null` for everything else. Unicode places decimal digits in runs of ten, so the distance to the start of the
 * run tells the value.
 */
export function digitValue(character: string): number | null {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return code >= 0x30 && code <= 0x39 ? code - 0x30 : null;
  if (code >= circledOne && code < circledOne + 9) return code - circledOne + 1;
  if (!decimalDigit.test(character)) return null;
  let start = code;
  while (decimalDigit.test(String.fromCodePoint(start - 1))) start--;
  return (code - start) % 10;
}
