const dutch = /^[a-np-z]{2}[a-np-z0-9]{6}\d$/;
const belgian = /^[a-z]{2}\d{6}$/;

/**
 * The shape of a Dutch passport or identity card number: nine characters, two letters first, a digit last, never
 * the letter O. Expects lower case. Source: Paspoortuitvoeringsregeling, documentnummer.
 */
export function isDutchDocumentNumber(code: string): boolean {
  return code.length === 9 && dutch.test(code);
}

/** The shape of a Belgian passport number: two letters and six digits. Expects lower case. */
export function isBelgianPassport(code: string): boolean {
  return code.length === 8 && belgian.test(code);
}
