/**
 * A text as every part of the system can hold it. PostgreSQL's text and jsonb know no U+0000 and no half of a
 * surrogate pair, and would refuse the whole row; the first says nothing and goes, the second becomes U+FFFD.
 */
export function storableText(text: string): string {
  return text.replaceAll("\0", "").replace(/\p{Surrogate}/gu, "\ufffd");
}
