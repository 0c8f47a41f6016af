/**
 * The 11-test of a bsn: nine digits (eight get a leading zero), weighted 9..2 and -1, sum divisible by 11, not
 * all zero. Source: Logisch Ontwerp BSN (RvIG), elfproef.
 */
export function passesElfproef(digits: string): boolean {
  const missing = 9 - digits.length;
  if (missing !== 0 && missing !== 1) return false;
  let sum = 0;
  let any = 0;
  for (let i = missing; i < 9; i++) {
    const digit = digits.charCodeAt(i - missing) - 48;
    if (digit < 0 || digit > 9) return false;
    any |= digit;
    sum += digit * (i === 8 ? -1 : 9 - i);
  }
  return any !== 0 && sum % 11 === 0;
}

const allDigits = /^\d*$/;

/**
 * The test of an onderwijsnummer, which stands in for a bsn at schools: nine digits that begin with 10, the same
 * weights, remainder 5. Source: DUO, programma van eisen PGN.
 */
export function passesOnderwijsnummer(digits: string): boolean {
  if (digits.length !== 9 || !digits.startsWith("10") || !allDigits.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += (digits.charCodeAt(i) - 48) * (i === 8 ? -1 : 9 - i);
  return sum % 11 === 5;
}
