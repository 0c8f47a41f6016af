/** The languages we answer in. Dutch always goes along: it is what counts. */
export type ReplyLanguage = "nl" | "en";

/** The languages a message is told apart in (ISO 639-1); `other` is one of those we do not know. */
export type Language = "nl" | "en" | "de" | "fr" | "tr" | "pl" | "other" | "unknown";

/** In which language to answer: that of the message where we know it and answer in it, else that of before. */
export function replyLanguage(language: Language, before: ReplyLanguage): ReplyLanguage {
  return language === "nl" || language === "en" ? language : before;
}
