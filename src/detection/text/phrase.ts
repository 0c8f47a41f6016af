/**
 * The small language of the lexicon files, compiled to regular expressions over folded text:
 *
 *     rot op                 these words in a row
 *     (krijg|vang) de tering alternatives
 *     hou je [grote] bek     an optional word; never the first
 *     ik .. vermoorden       up to three words in between; with "...." up to six
 *     sla*                   a word that begins so
 *
 * Words may be parted by any punctuation but a sentence end. Every gap is bounded, so matching stays linear.
 * Throws on a pattern that begins with an optional part, naming it.
 */
export function compilePhrase(pattern: string): RegExp {
  const [first, ...rest] = pattern.trim().match(/\([^)]*\)|\[[^\]]*\]|\S+/g) ?? [];
  if (first === undefined || first.startsWith("[") || first in gaps) {
    throw new Error(`Phrase "${pattern}" must begin with a word that has to be there.`);
  }
  const source = group(first) + rest.map(follow).join("");
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, "gu");
}

const gaps: Readonly<Record<string, number>> = { "..": 3, "....": 6 };
const between = "[^\\p{L}\\p{N}.!?\\n]{1,3}";
const anyWord = "[\\p{L}\\p{N}']{1,30}";

function follow(word: string): string {
  const gap = gaps[word];
  if (gap !== undefined) return `(?:${between}${anyWord}){0,${gap}}`;
  return word.startsWith("[") ? `(?:${between}${group(word)})?` : between + group(word);
}

function group(word: string): string {
  const alternatives = word.replace(/^[([]|[)\]]$/g, "").split("|");
  return `(?:${alternatives.map((phrase) => phrase.trim().split(/\s+/).map(single).join(between)).join("|")})`;
}

function single(word: string): string {
  return word.replace(/[.+?^${}|\\]/g, "\\$&").replace(/\*/g, "\\p{L}{0,15}");
}
