import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lexicon } from "../detection/lexicon.ts";
import { compilePhrase } from "../detection/text/phrase.ts";
import { ConfigError } from "./config-error.ts";

/** Tries every phrase of the lexicon. Throws a ConfigError that names the file and line of the first that is wrong. */
export function checkLexicon({ abuse, distress, intent }: Lexicon, root: string): void {
  const phrases = {
    abuse: abuse.frames.flatMap((frame) => [...frame.phrases, ...frame.unless]),
    distress: [...distress.idioms, ...distress.kinds.flatMap((kind) => kind.phrases)],
    intent: intent.intents.flatMap((rule) => [...rule.phrases, ...rule.unless]),
  };
  for (const [name, list] of Object.entries(phrases)) {
    const wrong = list.find((phrase) => !compiles(phrase));
    if (wrong === undefined) continue;
    const file = `config/lexicon/${name}.yaml`;
    throw new ConfigError(
      `${file}:${lineOf(wrong, join(root, file))}: the phrase "${wrong}" cannot be read. Begin with a word that has to be there, and close every ( and [.`,
    );
  }
}

function compiles(phrase: string): boolean {
  try {
    compilePhrase(phrase);
    // A bracket that stands alone would be read as none.
    return !/[()[\]]/.test(phrase.replace(/\([^()[\]]*\)|\[[^()[\]]*\]/g, ""));
  } catch {
    return false;
  }
}

function lineOf(phrase: string, path: string): number {
  const lines = readFileSync(path, "utf8").split("\n");
  return (
    Math.max(
      0,
      lines.findIndex((line) => line.includes(phrase)),
    ) + 1
  );
}
