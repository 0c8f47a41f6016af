import { shadesOf, type Theme } from "../../model/theme.ts";

/** A theme as design tokens on a selector; empty without one, for the pages have values of their own. */
export function themeCss(theme: Theme | null, selector: string): string {
  if (theme === null) return "";
  const lines = Object.entries(tokensOf(theme)).map(([name, value]) => `  --${name}: ${value};\n`);
  return `${selector} {\n${lines.join("")}}\n`;
}

// The names of src/console/style/tokens.css, and those of Utrecht's components that the chat page uses.
function tokensOf(theme: Theme): Readonly<Record<string, string>> {
  const { brand, onBrand, accent, onAccent, ground, ink, font, radius } = theme;
  const { accentSoft, accentLine, accentHover } = shadesOf(theme);
  return {
    "berichtwacht-brand": brand,
    "berichtwacht-on-brand": onBrand,
    "berichtwacht-accent": accent,
    "berichtwacht-on-accent": onAccent,
    "berichtwacht-accent-soft": accentSoft,
    "berichtwacht-accent-line": accentLine,
    "berichtwacht-ground": ground,
    "berichtwacht-ink": ink,
    "utrecht-link-color": accent,
    "utrecht-button-primary-action-background-color": accent,
    "utrecht-button-primary-action-hover-background-color": accentHover,
    "utrecht-button-primary-action-color": onAccent,
    "utrecht-focus-outline-color": ink,
    ...(font === undefined ? {} : { "utrecht-document-font-family": font }),
    ...(radius === undefined
      ? {}
      : {
          "utrecht-button-border-radius": `${radius}px`,
          "utrecht-form-control-border-radius": `${radius}px`,
          "berichtwacht-radius": `${radius}px`,
        }),
  };
}
