import { type EmbedTexts, embedTexts } from "./texts.ts";

/** What a municipal page may choose, by attributes of the script tag. */
export interface EmbedOptions {
  /** Where the chat page lies: beside the script. */
  readonly chatUrl: URL;
  readonly language: "nl" | "en";
  readonly position: "left" | "right";
  readonly label: string;
  readonly texts: EmbedTexts;
}

const longestLabel = 40;

/** Reads `data-language`, `data-position` and `data-label`. What is missing or not known gets its usual value. */
export function optionsOf({ src, dataset }: HTMLScriptElement): EmbedOptions {
  const language = dataset.language === "en" ? "en" : "nl";
  const texts = embedTexts[language];
  return {
    chatUrl: new URL("chat", src),
    language,
    position: dataset.position === "left" ? "left" : "right",
    label: dataset.label?.trim().slice(0, longestLabel) || texts.label,
    texts,
  };
}
