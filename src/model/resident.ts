/**
 * A resident is a record with many aliases. Warnings and blocks hang on the record: numbers vanish, change
 * hands, and one person may write with a phone number today and only a platform id tomorrow.
 */
export const aliasKinds = [
  "phone",
  "whatsapp-user-id",
  "whatsapp-lid",
  "page-scoped-id",
  "instagram-scoped-id",
  "x-user-id",
  "telegram-user-id",
  "webchat-session",
] as const;
export type AliasKind = (typeof aliasKinds)[number];

export interface Alias {
  readonly kind: AliasKind;
  readonly value: string;
}

/** How a resident addresses the municipality, and so how it answers (D21). */
export type FormOfAddress = "u" | "je";
