import type { TemplateProblem as WhatIsWrong } from "../../api/contract/template.ts";
import { channelWords, personalDataWords, templateProblemWords, templateTexts } from "../messages.ts";
import { wordsFor } from "../words.ts";

export interface TemplateProblem {
  readonly field: "u" | "je" | null;
  /** The line inside the field; `null` when the text as a whole is meant. */
  readonly line: number | null;
  readonly words: string;
}

/** What is wrong with a text, in Dutch and with the line of the field it stands on. */
export function templateProblem(problem: WhatIsWrong): TemplateProblem {
  // The English is not edited here: what is wrong with it is wrong with the text as a whole.
  const form = "form" in problem ? problem.form : null;
  const field = form === "en" ? null : form;
  const line = "row" in problem ? problem.row : null;
  return { field, line, words: wordsOf(problem) };
}

function wordsOf(problem: WhatIsWrong): string {
  switch (problem.code) {
    case "unknown-placeholder":
      return templateProblemWords.unknown(problem.name);
    case "unknown-tag":
      return templateProblemWords.unknownTag(problem.name);
    case "personal-data":
      return templateProblemWords.personalData(wordsFor(personalDataWords, problem.name));
    case "not-closed":
      return templateProblemWords.notClosed(problem.name);
    case "duty-left-out":
      return templateProblemWords.mustUse(problem.names.map((name) => `{{ ${name} }}`).join(templateTexts.or));
    case "words-left-out":
      return templateProblemWords.mustSay(problem.words.join(templateTexts.or));
    case "frame-repeated":
      return templateProblemWords.repeated(problem.words);
    case "too-long":
      return templateProblemWords.tooLong(problem.length, wordsFor(channelWords, problem.channel), problem.limit);
    case "markup":
    case "not-a-template-file":
      return templateProblemWords.unexpected;
  }
}
