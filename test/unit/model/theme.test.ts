import fc from "fast-check";
import { type Colour, contrast, shadesOf } from "../../../src/model/theme.ts";

const colours = fc.integer({ min: 0, max: 0xffffff }).map((value): Colour => `#${value.toString(16).padStart(6, "0")}`);

describe("colours of a theme", () => {
  // Reference values of WCAG checkers.
  it.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#767676", "#ffffff", 4.54],
    ["#777777", "#ffffff", 4.48],
    ["#0000ff", "#ffffff", 8.59],
    ["#ff0000", "#ffffff", 4],
  ] as const)("%s and %s have a contrast of %d", (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 1);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  it("are never harder to read under the pointer than without it", () => {
    fc.assert(
      fc.property(colours, colours, (accent, onAccent) => {
        fc.pre(contrast(accent, onAccent) >= 4.5);
        const { accentHover } = shadesOf({ accent, onAccent });
        expect(contrast(accentHover, onAccent)).toBeGreaterThanOrEqual(4.5);
      }),
      { examples: [["#000000", "#2278bf"]] },
    );
  });
});
