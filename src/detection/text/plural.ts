const vowel = /[aeou]/;

/** What a folded word can be the plural of: "zakken" of "zak", "dieven" of "dief", "apen" of "aap"; none when it is none. */
export function singularsOf(word: string): readonly string[] {
  if (word.endsWith("'s")) return [word.slice(0, -2)];
  if (word.endsWith("s") && word.length > shortest) return [word.slice(0, -1)];
  if (!word.endsWith("en") || word.length < shortest) return [];
  const rest = word.slice(0, -2);
  const last = rest.at(-1) ?? "";
  const before = rest.at(-2) ?? "";
  const singulars = [rest, rest.slice(0, -1) + hardened(last)];
  if (last === before) singulars.push(rest.slice(0, -1));
  else if (vowel.test(before)) singulars.push(rest.slice(0, -1) + before + hardened(last));
  return singulars;
}

const shortest = 4;

function hardened(letter: string): string {
  return letter === "v" ? "f" : letter === "z" ? "s" : letter;
}
