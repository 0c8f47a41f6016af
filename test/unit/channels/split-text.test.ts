import fc from "fast-check";
import { splitText, type TextLimit } from "../../../src/channels/meta/messaging/split-text.ts";

const units = (most: number): TextLimit => ({ most, sizeOf: (text) => text.length });
const bytes = (most: number): TextLimit => ({ most, sizeOf: (text) => Buffer.byteLength(text) });

describe("splitting a long text", () => {
  it.each([
    ["one that fits", "kort", ["kort"]],
    ["paragraphs", "Eerste alinea.\n\nTweede deel.", ["Eerste alinea.", "Tweede deel."]],
    ["lines", "Eerste alinea\nTweede deel er bij", ["Eerste alinea", "Tweede deel er bij"]],
    ["sentences", "Een zin is dit. Nog een zin.", ["Een zin is dit.", "Nog een zin."]],
    ["words", "zonder leestekens gaat het per woord", ["zonder leestekens", "gaat het per woord"]],
    ["a word that is too long", "aaaaaaaaaaaaaaaaaaaabbb", ["aaaaaaaaaaaaaaaaaaaa", "bbb"]],
    ["a break exactly at the limit", "precies twintig lang! en meer", ["precies twintig", "lang! en meer"]],
    ["a paragraph of one word before much", "Ja\n\nen dan volgt er nog wat", ["Ja\n\nen dan volgt er", "nog wat"]],
    ["an address that fits by itself", "zie https://a.example/b", ["zie", "https://a.example/b"]],
  ])("breaks %s where it reads best", (_case, text, parts) => {
    expect(splitText(text, units(20))).toEqual(parts);
  });

  it("counts in the unit of the network", () => {
    expect(splitText("é".repeat(6), bytes(10))).toEqual(["é".repeat(5), "é"]);
    expect(splitText("😀😀😀", bytes(9))).toEqual(["😀😀", "😀"]);
    expect(splitText("😀😀😀", units(3))).toEqual(["😀", "😀", "😀"]);
  });

  const words = fc.stringMatching(/^[a-zé😀]{1,30}$/u);
  const texts = fc
    .array(fc.tuple(words, fc.constantFrom(" ", ". ", "\n", "\n\n", "  ", "! ")), { minLength: 1, maxLength: 60 })
    .map((pieces) => pieces.flat().join(""));

  it.each([
    ["UTF-16 units", units],
    ["bytes", bytes],
  ])("loses nothing, keeps the order and stays within any limit of %s", (_unit, limitOf) => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 200 }), (text, most) => {
        const limit = limitOf(most);
        const parts = splitText(text, limit);
        expect(parts.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const part of parts) {
          expect(limit.sizeOf(part)).toBeLessThanOrEqual(most);
          expect(part).toBe(part.trim());
          expect(part).not.toBe("");
          expect(part).not.toMatch(/\p{Surrogate}/u);
        }
        // Two neighbours never fit together: no part is there for nothing.
        for (const [index, part] of parts.slice(1).entries())
          expect(limit.sizeOf(`${parts[index]}${part}`) + 4).toBeGreaterThan(most / 2);
      }),
      { numRuns: 300 },
    );
  });
});
