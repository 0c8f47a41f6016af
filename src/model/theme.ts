/** A colour as `#rrggbb`. */
export type Colour = `#${string}`;

/** The house style of a municipality, as far as pages for residents take it over. */
export interface Theme {
  /** Behind the title of the chat, and of the button that opens it. */
  readonly brand: Colour;
  readonly onBrand: Colour;
  /** Buttons, links and the resident's own messages. */
  readonly accent: Colour;
  readonly onAccent: Colour;
  /** Behind the page and the bot's messages. */
  readonly ground: Colour;
  /** Letters, on white and on the ground; also the outline of what has the focus. */
  readonly ink: Colour;
  /** A list of font families as in CSS. */
  readonly font?: string | undefined;
  /** Of corners, in CSS pixels. */
  readonly radius?: number | undefined;
}

export const white: Colour = "#ffffff";
const black: Colour = "#000000";
// As light as it gets behind words in the accent colour: of a caution, fixed, and of an agent's message, made of it.
export const cautionSoft: Colour = "#fff5cc";
const softShare = 0.08;
const lineShare = 0.35;
const hoverShare = 0.2;

/** The colours that follow from those of a theme. */
export function shadesOf({ accent, onAccent }: Pick<Theme, "accent" | "onAccent">) {
  // Away from the words on it, so that these stay at least as easy to read.
  const away = luminance(onAccent) > luminance(accent) ? black : white;
  return {
    accentSoft: mixed(accent, white, softShare),
    accentLine: mixed(accent, white, lineShare),
    accentHover: mixed(accent, away, 1 - hoverShare),
  };
}

/** The contrast ratio of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `share` of one colour, the rest of another. */
function mixed(one: Colour, other: Colour, share: number): Colour {
  const [a, b] = [channelsOf(one), channelsOf(other)];
  const hex = a.map((value, index) =>
    Math.round(value * share + (b[index] ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${hex.join("")}`;
}

// WCAG 2.2, "relative luminance", with the threshold of sRGB itself.
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(colour: Colour): readonly number[] {
  return [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));
}
