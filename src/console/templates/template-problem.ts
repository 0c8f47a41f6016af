import { channelWords, templateProblemWords, templateTexts } from "../messages.ts";
import { wordsFor } from "../words.ts";

export interface TemplateProblem {
  readonly field: "u" | "je" | null;
  /** The line inside the field; `null` when the text as a whole is meant. */
  readonly line: number | null;
  readonly words: string;
}

// The server reads both fields as one file: a line with the purpose, a blank one and "# u" stand before the first
// field; a blank line and "# je" between the two.
const linesBeforeU = 3;
const linesBetween = 2;

const patterns: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/unknown placeholder \{\{ (\S+) \}\}/, ([, name = ""]) => templateProblemWords.unknown(name)],
  [
    /must use (.+?) \(protocol/,
    ([, names = ""]) => templateProblemWords.mustUse(names.replaceAll(" or ", templateTexts.or)),
  ],
  [
    /can grow to (\d+) characters; (\S+) allows (\d+)/,
    ([, length = "", channel = "", limit = ""]) =>
      templateProblemWords.tooLong(length, wordsFor(channelWords, channel), limit),
  ],
  [/(?:output|tag) "?(.+?)"? not closed/, ([, what = ""]) => templateProblemWords.notClosed(what)],
  [/tag "(\S+)" not found/, ([, tag = ""]) => templateProblemWords.unknownTag(tag)],
];

/** What is wrong with a text, in Dutch and with the line of the field it stands on. */
export function templateProblem(problem: string, textWithU: string): TemplateProblem {
  const [, fileLine = "", form, rest = problem] = /:(\d+): variant "(u|je)":? ?(.*)$/s.exec(problem) ?? [];
  const field = form === "u" || form === "je" ? form : null;
  const words = patterns.map(([pattern, say]) => [pattern.exec(rest), say] as const).find(([match]) => match !== null);
  const isAboutWhole = /^(?:must use|can grow)/.test(rest);
  return {
    field,
    line: field === null || isAboutWhole ? null : lineInField(Number(fileLine), field, textWithU),
    words: words?.[0] ? words[1](words[0]) : templateProblemWords.unexpected,
  };
}

function lineInField(fileLine: number, field: "u" | "je", textWithU: string): number {
  const before = field === "u" ? linesBeforeU : linesBeforeU + textWithU.trim().split("\n").length + linesBetween;
  return Math.max(1, fileLine - before);
}
