const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/**
 * The 11-test of a bsn: nine digits (eight get a leading zero), weighted 9..2 and -1, sum divisible by 11, not
 * all zero. Source: Logisch Ontwerp BSN (RvIG), elfproef.
 */
export function passesElfproef(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const nine = digits.padStart(9, "0");
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += (nine.charCodeAt(i) - 48) * (weights[i] ?? 0);
  return sum % 11 === 0;
}
