/** The languages a message is told apart in (ISO 639-1); `other` is one of those we do not know. */
export type Language = "nl" | "en" | "de" | "fr" | "tr" | "pl" | "other" | "unknown";
