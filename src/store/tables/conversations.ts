import { boolean, index, text, uuid } from "drizzle-orm/pg-core";
import type { ChannelName } from "../../model/channel.ts";
import type { AwaitedAnswer } from "../../model/conversation.ts";
import type { ConversationId } from "../../model/ids.ts";
import type { ReplyLanguage } from "../../model/language.ts";
import type { FormOfAddress } from "../../model/resident.ts";
import { moment } from "./columns.ts";
import { ofResident } from "./residents.ts";
import { schema } from "./schema.ts";

export const conversations = schema.table(
  "conversations",
  {
    id: uuid().$type<ConversationId>().primaryKey(),
    residentId: ofResident(),
    channel: text().$type<ChannelName>().notNull(),
    formOfAddress: text().$type<FormOfAddress>().notNull().default("u"),
    language: text().$type<ReplyLanguage>().notNull().default("nl"),
    acknowledged: boolean().notNull().default(false),
    /** When the resident was last told that we are closed; goes on into the next conversation. */
    absenceToldAt: moment(),
    unsupportedAnswered: boolean().notNull().default(false),
    slowedAt: moment(),
    answeredElsewhereAt: moment(),
    formalAsked: boolean().notNull().default(false),
    /** When the bot last offered other moments to call. */
    momentsOfferedAt: moment(),
    awaiting: text().$type<AwaitedAnswer>(),
    startedAt: moment().notNull(),
    lastMessageAt: moment().notNull(),
    /** Nothing is sent to this resident before this moment, to stay inside the platform's rate for one person. */
    pacedUntil: moment(),
  },
  (table) => [
    index("conversations_resident").on(table.residentId, table.channel, table.lastMessageAt),
    index("conversations_latest").on(table.lastMessageAt),
  ],
);

/** A column that names the conversation a row belongs to. */
export const ofConversation = () =>
  uuid()
    .$type<ConversationId>()
    .notNull()
    .references(() => conversations.id);
