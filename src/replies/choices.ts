import type { Choice } from "../model/choice.ts";
import type { ReplyLanguage } from "../model/language.ts";
import type { ReplyPart } from "./replies.ts";

/** The answers that a reply offers, in the order in which its texts name them; none when it offers none. */
export function choicesOf(parts: readonly ReplyPart[], language: ReplyLanguage): readonly Choice[] {
  const isEnglish = language === "en";
  return parts.flatMap(({ template, values, inEnglish }): readonly Choice[] => {
    const { callBack, moment1, moment2 } = isEnglish ? { ...values, ...inEnglish } : values;
    if (callBack)
      return [
        { words: "BEL", about: isEnglish ? "call me" : "bel mij" },
        { words: "MAIL", about: isEnglish ? "by e-mail" : "ik mail liever" },
      ];
    if (moment1)
      return [
        { words: "1", about: moment1 },
        ...(moment2 ? [{ words: "2", about: moment2 }] : []),
        { words: "0", about: isEnglish ? "do not call me" : "bel mij niet" },
      ];
    if (template === "formal-question")
      return [
        { words: "JA", about: isEnglish ? "tell me how" : "hoe gaat dat?" },
        { words: "NEE", about: isEnglish ? "not needed" : "hoeft niet" },
      ];
    return [];
  });
}
