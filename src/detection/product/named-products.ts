import type { ProductId } from "../../model/product.ts";
import type { Reading } from "../recognizer.ts";
import { compilePhrase, openedBy } from "../text/phrase.ts";

/** A product with what people call it, in the language of the lexicon files. */
export interface CalledProduct {
  readonly id: ProductId;
  readonly called: readonly string[];
}

/**
 * Tells which products a message names, the one named first in front. Throws when what a product is called cannot be
 * read, naming it.
 */
export function createNamedProducts(products: readonly CalledProduct[]): (reading: Reading) => readonly ProductId[] {
  const known = products.flatMap(({ id, called }) => called.map((name) => ({ id, phrase: compilePhrase(name) })));
  const opened = openedBy(known.map(({ phrase }) => phrase));
  return ({ folded, tokens }) => {
    const canBeIn = opened(tokens);
    if (canBeIn.size === 0) return [];
    const found = known
      .filter(({ phrase }) => canBeIn.has(phrase))
      .flatMap(({ id, phrase }) => {
        const at = phrase.first(folded.text)?.index;
        return at === undefined ? [] : [{ id, at }];
      });
    return [...new Set(found.sort((a, b) => a.at - b.at).map(({ id }) => id))];
  };
}
