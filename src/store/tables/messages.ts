import { sql } from "drizzle-orm";
import { bigserial, index, integer, jsonb, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { ChannelName } from "../../model/channel.ts";
import type { Finding, SuppressedHit } from "../../model/finding.ts";
import type { MessageId } from "../../model/ids.ts";
import type { Language } from "../../model/language.ts";
import type { ContentKind } from "../../model/message.ts";
import type { ProductId } from "../../model/product.ts";
import type { FormOfAddress } from "../../model/resident.ts";
import { moment, sealed } from "./columns.ts";
import { ofConversation } from "./conversations.ts";
import { ofResident } from "./residents.ts";
import { schema } from "./schema.ts";

export const messages = schema.table(
  "messages",
  {
    id: uuid().$type<MessageId>().primaryKey(),
    /** Order of arrival; a conversation is judged in this order. */
    sequence: bigserial({ mode: "number" }).notNull(),
    channel: text().$type<ChannelName>().notNull(),
    /** The platform's own id; WhatsApp's holds the sender's number. Keyed hash: findable, not readable. */
    channelMessageHash: text().notNull(),
    sealedChannelMessageId: sealed().notNull(),
    conversationId: ofConversation(),
    residentId: ofResident(),
    contentKind: text().$type<ContentKind>().notNull(),
    redactedText: text(),
    /** The content as it was sent, sealed under the key of its hour besides; gone after its term. */
    original: sealed(),
    findings: jsonb().$type<readonly Finding[]>().notNull(),
    suppressed: jsonb().$type<readonly SuppressedHit[]>().notNull(),
    formOfAddress: text().$type<FormOfAddress | "unclear">().notNull(),
    language: text().$type<Language>().notNull(),
    products: jsonb().$type<readonly ProductId[]>().notNull(),
    state: text().$type<"pending" | "decided">().notNull().default("pending"),
    attempts: integer().notNull().default(0),
    sentAt: moment().notNull(),
    receivedAt: moment().notNull(),
  },
  (table) => [
    unique("messages_answered").on(table.id, table.conversationId, table.channel),
    uniqueIndex("messages_once").on(table.channel, table.channelMessageHash),
    index("messages_conversation").on(table.conversationId, table.sequence),
    index("messages_pending").on(table.receivedAt).where(sql`state = 'pending'`),
    index("messages_originals").on(table.receivedAt).where(sql`original is not null`),
  ],
);
