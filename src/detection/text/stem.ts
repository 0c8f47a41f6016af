import stemmer from "natural/lib/natural/stemmers/porter_stemmer_nl.js";

/** The stem of one folded Dutch word: inflection goes ("sukkels", "sukkel"), compounds stay whole. */
export function stem(word: string): string {
  return word.length > 3 ? stemmer.stem(word) : word;
}
