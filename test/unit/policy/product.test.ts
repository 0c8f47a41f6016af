import type { ProductId } from "../../../src/model/product.ts";
import { channelRules } from "../../../src/policy/channel-matrix.ts";
import { offered, type Product, productsSchema, productValues } from "../../../src/policy/product.ts";

const product = (change: Partial<Product> = {}): Product => ({
  id: "passport" as ProductId,
  name: "een paspoort",
  text: "U komt langs.",
  english: null,
  from: null,
  until: null,
  form: "https://voorbeeld.nl/formulier",
  appointment: null,
  info: null,
  ...change,
});

describe("a product with a beginning and an end", () => {
  const summer = product({ from: "2026-06-01", until: "2026-08-31" });
  it.each([
    ["2026-05-31", false],
    ["2026-06-01", true],
    ["2026-08-31", true],
    ["2026-09-01", false],
  ])("on %s is offered: %s", (day, isOffered) => {
    expect(offered([summer], [summer.id], day) !== null).toBe(isOffered);
  });
});

describe("what a text is told of a product", () => {
  it("is all of it where there is room, and its links alone where there is not", () => {
    expect(productValues(product(), "whatsapp")).toMatchObject({ productText: "U komt langs." });
    expect(productValues(product(), "instagram")).toEqual({
      product: "een paspoort",
      productForm: "https://voorbeeld.nl/formulier",
    });
  });
});

describe("config/products.yaml", () => {
  const written = { id: "x", name: "een x", called: ["x"], text: "X.", links: {} };
  it.each([
    ["one that stands in it twice", [written, written]],
    ["one that ends before it begins", [{ ...written, from: "2026-02-01", until: "2026-01-01" }]],
    ["a text that does not fit beside the rest", [{ ...written, text: "x".repeat(401) }]],
  ])("refuses %s", (_what, list) => {
    expect(productsSchema.safeParse(list).success).toBe(false);
  });
});

describe("what a channel is for", () => {
  const rules = channelRules({
    regulation: "https://voorbeeld.nl",
    rows: [
      { channels: ["whatsapp"], direction: "in", purposes: ["question"], from: "2026-01-01" },
      { channels: ["webchat"], direction: "in", purposes: ["application"], from: "2026-01-01", until: "2026-06-30" },
      { channels: ["fax"], direction: "in", purposes: ["application"], from: "2026-01-01" },
      { channels: ["whatsapp"], direction: "out", purposes: ["application"], from: "2026-01-01" },
    ],
  });
  it.each([
    ["whatsapp", "question", "2026-01-01", true],
    ["whatsapp", "question", "2025-12-31", false],
    ["whatsapp", "application", "2026-02-01", false],
    ["webchat", "application", "2026-06-30", true],
    ["webchat", "application", "2026-07-01", false],
  ] as const)("%s for a %s on %s: %s", (channel, purpose, day, taken) => {
    expect(rules.takes(channel, purpose, day)).toBe(taken);
  });
});
