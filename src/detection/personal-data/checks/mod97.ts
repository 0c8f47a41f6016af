const moved = 4;

/** mod 97 = 1 over the number with its first four characters moved to the back (ISO 7064). Expects lower case. */
export function passesMod97(iban: string): boolean {
  let remainder = 0;
  for (let at = moved; at < iban.length; at++) remainder = withNext(remainder, iban.charCodeAt(at));
  for (let at = 0; at < moved; at++) remainder = withNext(remainder, iban.charCodeAt(at));
  return remainder === 1;
}

function withNext(remainder: number, code: number): number {
  return code >= 97 ? (remainder * 100 + code - 87) % 97 : (remainder * 10 + code - 48) % 97;
}

/** The remainder of a row of digits, of any length, on division by 97. */
export function mod97(digits: string): number {
  let remainder = 0;
  for (let i = 0; i < digits.length; i++) remainder = (remainder * 10 + digits.charCodeAt(i) - 48) % 97;
  return remainder;
}

/** Whether the last two digits are the remainder of those before (97 for none): Belgian accounts, cards, references. */
export function endsInMod97(digits: string): boolean {
  return (mod97(digits.slice(0, -2)) || 97) === Number(digits.slice(-2));
}
