import { z } from "zod";
import { type Colour, cautionSoft, contrast, shadesOf, type Theme, white } from "../model/theme.ts";

// WCAG 2.2, 1.4.3: words of an ordinary size.
const leastContrast = 4.5;
const largestRadius = 24;
const longestFont = 200;

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, "must be a colour such as #14375c: a number sign and six figures from 0 to f")
  .transform((value) => value.toLowerCase() as Colour);

// Names and generic families only: what stands here ends up in a style sheet.
const family = `(?:"[A-Za-z0-9 -]+"|'[A-Za-z0-9 -]+'|[A-Za-z][A-Za-z0-9-]*)`;
const font = z
  .string()
  .max(longestFont)
  .regex(
    new RegExp(`^${family}(?:, ?${family}){0,5}$`),
    `must be font families with commas in between, such as "Open Sans", Arial, sans-serif`,
  );

const radiusWords = `must be a whole number of pixels from 0 to ${largestRadius}`;

/** Colours by what they are called in errors; `on` is what the words of the first stand on. */
function pairsOf(theme: Theme) {
  const { accentSoft } = shadesOf(theme);
  return [
    ["onBrand", "brand", theme.brand],
    ["onAccent", "accent", theme.accent],
    ["accent", "white", white],
    ["accent", "ground", theme.ground],
    ["accent", "the soft colour that follows from it", accentSoft],
    ["accent", "the yellow of a notice", cautionSoft],
    ["ink", "white", white],
    ["ink", "ground", theme.ground],
    ["ink", "the soft colour that follows from accent", accentSoft],
    ["ink", "the yellow of a notice", cautionSoft],
  ] as const satisfies readonly (readonly [keyof Theme, string, Colour])[];
}

/**
 * The shape of `theme` in `config/municipalities/<name>.yaml`. Every colour is one that words in it, or on it, can be
 * read in: a theme that residents cannot read is refused at start.
 */
export const themeSchema = z
  .strictObject({
    brand: colour,
    onBrand: colour,
    accent: colour,
    onAccent: colour,
    ground: colour,
    ink: colour,
    font: font.optional(),
    radius: z.int(radiusWords).min(0, radiusWords).max(largestRadius, radiusWords).optional(),
  })
  .superRefine((theme, context) => {
    for (const [name, on, behind] of pairsOf(theme)) {
      const ratio = contrast(theme[name], behind);
      if (ratio >= leastContrast) continue;
      // Rounded down: 4.49 is not enough, and must not be shown as 4.5.
      const shown = Math.floor(ratio * 10) / 10;
      const message = `has a contrast of ${shown} to 1 with ${on} (${behind}), and must have ${leastContrast} to 1; take a darker or a lighter colour`;
      context.addIssue({ code: "custom", path: [name], message });
    }
  });
