/** What somebody looks for: anybody, whoever has a number, the conversation of a case, or a name. */
export type Sought =
  | { readonly kind: "anybody" }
  | { readonly kind: "phone"; readonly value: string }
  | { readonly kind: "case"; readonly number: number }
  | { readonly kind: "name"; readonly name: string };

// A Dutch number has ten digits, and a foreign one at least eight; the number of a case stays far below.
const shortestPhone = 8;

/** Reads what an agent typed in the search field: "06 12345678", "nr. 12", "Testbewoner". */
export function readSearchWords(words: string): Sought {
  const typed = words.trim();
  if (typed === "") return { kind: "anybody" };
  const digits = typed.replaceAll(/[\s()+.-]/g, "");
  if (/^\d+$/.test(digits) && digits.length >= shortestPhone) return { kind: "phone", value: international(digits) };
  const number = /^(?:nr\.?|#)?\s*(\d{1,7})$/i.exec(typed)?.[1];
  return number === undefined ? { kind: "name", name: typed } : { kind: "case", number: Number(number) };
}

// As WhatsApp writes a number: the country first, without plus or zeros.
function international(digits: string): string {
  if (digits.startsWith("00")) return digits.slice(2);
  return digits.startsWith("0") ? `31${digits.slice(1)}` : digits;
}
