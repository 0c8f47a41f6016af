import { z } from "zod";
import { type ChannelName, hasRoom } from "../model/channel.ts";
import type { ProductId } from "../model/product.ts";
import type { TemplateValues } from "../model/template.ts";

const text = z.string().trim().min(1);
// Beside the rest of a reply this has to fit a message.
const said = text.max(400, "must have at most 400 characters");
const day = z.iso.date("expected a date such as 2026-01-01");

/** The shape of `config/products.yaml`: what residents ask for, and the same answer on every channel (B1, B8). */
export const productsSchema = z
  .array(
    z
      .strictObject({
        id: z.string().regex(/^[a-z0-9-]+$/, "must be small letters, figures and hyphens"),
        name: text,
        /** Phrases in the language of the lexicon files. */
        called: z.array(text).min(1),
        text: said,
        english: said.optional(),
        from: day.optional(),
        until: day.optional(),
        links: z.record(
          z.string(),
          z.strictObject({ form: z.url().optional(), appointment: z.url().optional(), info: z.url().optional() }),
        ),
      })
      .refine(({ from, until }) => !from || !until || from <= until, { message: "ends before it begins" }),
  )
  .superRefine((products, context) => {
    for (const [index, { id }] of products.entries()) {
      if (products.findIndex((other) => other.id === id) === index) continue;
      context.addIssue({ code: "custom", path: [index, "id"], message: "stands in the list a second time" });
    }
  });

/** A product as one municipality offers it. */
export interface Product {
  readonly id: ProductId;
  readonly name: string;
  readonly text: string;
  readonly english: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly form: string | null;
  readonly appointment: string | null;
  readonly info: string | null;
}

/** The products that a municipality has links for. */
export function productsOf(products: z.infer<typeof productsSchema>, municipality: string): readonly Product[] {
  return products.flatMap(({ id, name, text: explanation, english, from, until, links }) => {
    const own = links[municipality];
    if (own === undefined) return [];
    return [
      {
        id: id as ProductId,
        name,
        text: explanation,
        english: english ?? null,
        from: from ?? null,
        until: until ?? null,
        form: own.form ?? null,
        appointment: own.appointment ?? null,
        info: own.info ?? null,
      },
    ];
  });
}

/** The first of the products a message names that is offered on a day such as "2026-11-24" (M16). */
export function offered(products: readonly Product[], named: readonly ProductId[], day: string): Product | null {
  const isOffered = ({ from, until }: Product) => (from === null || from <= day) && (until === null || day <= until);
  for (const id of named) {
    const product = products.find((known) => known.id === id && isOffered(known));
    if (product) return product;
  }
  return null;
}

/** What a text is given about a product; a channel with little room gets the links alone. */
export function productValues(product: Product | null, channel: ChannelName): TemplateValues {
  if (product === null) return {};
  const { name, text: explanation, english, form, appointment, info } = product;
  return {
    product: name,
    ...(hasRoom(channel) ? { productText: explanation, ...(english === null ? {} : { productEnglish: english }) } : {}),
    ...(form === null ? {} : { productForm: form }),
    ...(appointment === null ? {} : { productAppointment: appointment }),
    ...(info === null ? {} : { productInfo: info }),
  };
}
