import type { ChannelName } from "./channel.ts";
import type { ResidentId } from "./ids.ts";

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

/** Who somebody is and how they can be reached; aliases latest seen first. */
export interface Person {
  readonly id: ResidentId;
  readonly name: string | null;
  /** Said to be written to rather than called. Nothing about a person is kept that the person did not say (P1). */
  readonly prefersMail: boolean;
  readonly aliases: readonly (Alias & { readonly channel: ChannelName })[];
}

/** How a resident addresses the municipality, and so how it answers (D21). */
export type FormOfAddress = "u" | "je";
