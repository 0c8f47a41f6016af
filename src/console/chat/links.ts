/** A piece of a text, with the address it leads to; `null` for plain words. */
export interface TextPart {
  readonly text: string;
  readonly href: string | null;
}

// A web address up to the punctuation that ends a sentence, or an e-mail address.
const webAddress = String.raw`https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]`;
const mailAddress = String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`;
// Dutch numbers as municipalities write them: +31 316 279 111, 0800-0113, (0316) 279 111, 06-12345678, 14 0316.
// Nothing looser: a date or the number of a zaak must not become a telephone call.
const separator = "(?: ?- ?| )?";
const telephone = [
  String.raw`\+31(?: ?\(0\))?(?:[ -]?\d){9}`,
  String.raw`0[89]00${separator}(?:\d(?: ?\d){6}|\d{4})`,
  String.raw`\(0[1-9]\d\)${separator}\d(?: ?\d){6}`,
  String.raw`\(0[1-9]\d\d\)${separator}\d(?: ?\d){5}`,
  String.raw`06${separator}[1-9](?: ?\d){7}`,
  String.raw`0[1-9]\d${separator}\d(?: ?\d){6}`,
  String.raw`0[1-9]\d\d${separator}\d(?: ?\d){5}`,
  String.raw`14 0\d{2,3}`,
].join("|");
// Emergency and help lines. Three digits can be anything, so these count only in a sentence that says to call.
const shortNumber = "11[23]";
const linkable = new RegExp(`(${webAddress}|${mailAddress})|(${telephone})(?!\\d)|(${shortNumber})(?![\\d%])`, "g");

/** Splits a text into words and what can be followed in it: web and e-mail addresses, and telephone numbers. */
export function linkParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { 0: found, 1: address, 2: long, index } of text.matchAll(linkable)) {
    const before = text.slice(0, index);
    const isNumber = address === undefined;
    if (isNumber && isInsideSomethingElse(before)) continue;
    if (isNumber && long === undefined && !saysToCall(before)) continue;
    if (index > from) parts.push({ text: text.slice(from, index), href: null });
    parts.push({ text: found, href: isNumber ? `tel:${found.replace(/\(0\)|[^+\d]/g, "")}` : hrefOf(found) });
    from = index + found.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), href: null });
  return parts;
}

// "€ 112", "2026-113", "art. 3.112", "A113", and the digits of an IBAN.
function isInsideSomethingElse(before: string): boolean {
  return /(?:[\p{L}\d/+€-]|€ |\d[.,]|[A-Z]{2}\d{2} [A-Z]{4} )$/u.test(before);
}

function saysToCall(before: string): boolean {
  const sentence = before.slice(
    Math.max(...[..."!?\n"].map((end) => before.lastIndexOf(end)), before.lastIndexOf(". ")) + 1,
  );
  return /(?:^|[^\p{L}])bel(?:t|len)?(?!\p{L})/iu.test(sentence);
}

function hrefOf(address: string): string {
  return address.startsWith("http") ? address : `mailto:${address}`;
}
