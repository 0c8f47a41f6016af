import { sql } from "drizzle-orm";
import { bigserial, boolean, foreignKey, index, integer, jsonb, text, uuid } from "drizzle-orm/pg-core";
import type { ChannelName } from "../../model/channel.ts";
import type { Choice } from "../../model/choice.ts";
import type { AgentId, MessageId, OutboundId } from "../../model/ids.ts";
import type { DeliveryState, OutboundOrigin, OutboundPurpose } from "../../model/message.ts";
import { moment, sealed } from "./columns.ts";
import { ofConversation } from "./conversations.ts";
import { messages } from "./messages.ts";
import { ofResident } from "./residents.ts";
import { schema } from "./schema.ts";

export const outbound = schema.table(
  "outbound",
  {
    id: uuid().$type<OutboundId>().primaryKey(),
    sequence: bigserial({ mode: "number" }).notNull(),
    channel: text().$type<ChannelName>().notNull(),
    conversationId: ofConversation(),
    residentId: ofResident(),
    inReplyTo: uuid().$type<MessageId>().notNull(),
    origin: text().$type<OutboundOrigin>().notNull(),
    purpose: text().$type<OutboundPurpose>().notNull(),
    agentId: text().$type<AgentId>(),
    readableText: text().notNull(),
    /** The answers that it offers. */
    choices: jsonb().$type<readonly Choice[]>().notNull().default([]),
    /** The text as it goes out; gone once it has arrived and its term is over. */
    body: sealed(),
    state: text().$type<DeliveryState>().notNull().default("queued"),
    attempts: integer().notNull().default(0),
    /** Not tried again before this moment; of what waits for its channel, when to look whether that works again. */
    dueAt: moment().notNull(),
    /** Its channel is out of order: it can go as soon as that works again. */
    waitsForChannel: boolean().notNull().default(false),
    /** When it was last handed to the platform; set before the call, so that a crash in between is noticed. */
    handedOverAt: moment(),
    /** Keyed hash of the id that the platform gave it: the id holds the recipient's number. */
    channelMessageHash: text(),
    /** The same of every attempt that failed after the platform gave it an id: what is told of those again is old. */
    failedMessageHashes: text().array().notNull().default(sql`'{}'::text[]`),
    failureCode: text(),
    createdAt: moment().notNull(),
    sentAt: moment(),
    deliveredAt: moment(),
  },
  (table) => [
    // Nothing leaves that does not answer a message of that same conversation (D8): the database refuses it.
    foreignKey({
      name: "outbound_answers",
      columns: [table.inReplyTo, table.conversationId, table.channel],
      foreignColumns: [messages.id, messages.conversationId, messages.channel],
    }),
    index("outbound_conversation").on(table.conversationId, table.sequence),
    index("outbound_undone").on(table.dueAt).where(sql`state in ('queued', 'sending')`),
    index("outbound_closings").on(table.sentAt).where(sql`purpose = 'closing' and state = 'sent'`),
    index("outbound_channel_message").on(table.channel, table.channelMessageHash),
    index("outbound_bodies").on(table.createdAt).where(sql`body is not null`),
  ],
);
