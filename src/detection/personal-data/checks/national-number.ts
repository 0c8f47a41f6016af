import { mod97 } from "./mod97.ts";

/** What a Belgian national number turns out to be. */
export type NationalNumber = "rijksregister" | "bis";

/**
 * The check of a Belgian national number: eleven digits YYMMDD SSS CC, CC = 97 less the remainder of the first nine
 * on division by 97, with a 2 in front for births from 2000. The month of a bis number is 20 or 40 higher; month and
 * day are 00 when unknown. Source: Rijksregister, instructies identificatienummer; KSZ, bis-register.
 */
export function nationalNumber(digits: string): NationalNumber | null {
  if (!/^\d{11}$/.test(digits)) return null;
  const nine = digits.slice(0, 9);
  const check = 97 - Number(digits.slice(9));
  if (mod97(nine) !== check % 97 && mod97(`2${nine}`) !== check % 97) return null;
  return dateKind(digits);
}

function dateKind(digits: string): NationalNumber | null {
  const [month, day] = [Number(digits.slice(2, 4)), Number(digits.slice(4, 6))];
  // Days up to 39: a counter that ran out goes on behind the last day of the month.
  if (day > 39 || month > 52 || /^0+$/.test(digits)) return null;
  const real = month >= 40 ? month - 40 : month >= 20 ? month - 20 : month;
  if (real > 12) return null;
  return month >= 20 ? "bis" : "rijksregister";
}
