// Spellings of one sound, longest first: what people write by ear comes out the same.
const sameSound: readonly (readonly [RegExp, string])[] = [
  [/sch(?=$|[^eaiouy])/g, "s"],
  [/sch/g, "sg"],
  [/sj/g, "s"],
  [/tsj|tj/g, "t"],
  [/ph/g, "f"],
  [/qu|kw/g, "kw"],
  [/x/g, "ks"],
  [/ck|c(?=[aouklrt]|$)/g, "k"],
  [/c/g, "s"],
  [/gh|ch|g/g, "g"],
  [/z/g, "s"],
  [/v/g, "f"],
  [/ouw|auw|ou|au/g, "au"],
  [/eij|ij|ei|y/g, "ei"],
  [/th/g, "t"],
  [/d(?=$|s$)/g, "t"],
  [/b$/g, "p"],
  [/([a-z])\1+/g, "$1"],
];

/** How a folded word sounds, roughly: words that are written by ear ("klootsak", "eikul") sound as the right ones. */
export function soundOf(word: string): string {
  return sameSound.reduce((sound, [spelling, same]) => sound.replace(spelling, same), word);
}
