import { ibanLengthOf } from "./iban-lengths.ts";
import { endsInMod97, passesMod97 } from "./mod97.ts";

const dutch = /^nl\d{2}[a-z]{4}\d{10}$/;

/**
 * Whether a row of lower-case letters and digits is an account number: the length of its country, mod 97, and what
 * the Netherlands (a bank in letters) and Belgium (a check of its own in the last two digits) ask besides.
 */
export function isIban(account: string): boolean {
  const length = ibanLengthOf(account);
  if (length === 0 || account.length !== length || !passesMod97(account)) return false;
  if (account.startsWith("nl")) return dutch.test(account);
  return !account.startsWith("be") || endsInMod97(account.slice(4));
}
