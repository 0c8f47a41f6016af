declare const kind: unique symbol;

/** Names something that residents ask a municipality for: a passport, a permit. Open data: see `config/products.yaml`. */
export type ProductId = string & { readonly [kind]: "product" };
