import { sql } from "drizzle-orm";
import { bigint, bigserial, boolean, index, integer, jsonb, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { CaseStatus, EscalationReason, Urgency } from "../model/case.ts";
import type { ChannelName } from "../model/channel.ts";
import type { EventType, ModerationEvent } from "../model/event.ts";
import type { Finding, SuppressedHit } from "../model/finding.ts";
import type { AgentId, CaseId, ConversationId, EventId, MessageId, OutboundId, ResidentId } from "../model/ids.ts";
import type { ContentKind, DeliveryState, OutboundOrigin, OutboundPurpose } from "../model/message.ts";
import type { AliasKind, FormOfAddress } from "../model/resident.ts";
import type { TemplateName } from "../model/template.ts";
import { moment, schema, sealed } from "./columns.ts";

export const residents = schema.table("residents", {
  id: uuid().$type<ResidentId>().primaryKey(),
  /** The resident's own data key, wrapped by the master key; without it everything sealed for them is noise. */
  wrappedKey: sealed().notNull(),
  sealedName: sealed(),
  /** This record turned out to be the same person as an older one, which carries the standing for both. */
  mergedInto: uuid().$type<ResidentId>(),
  createdAt: moment().notNull(),
});

export const aliases = schema.table(
  "aliases",
  {
    /** Keyed hash of kind and value: findable, not readable. */
    hash: text().primaryKey(),
    residentId: uuid()
      .$type<ResidentId>()
      .notNull()
      .references(() => residents.id),
    channel: text().$type<ChannelName>().notNull(),
    kind: text().$type<AliasKind>().notNull(),
    sealedValue: sealed().notNull(),
    lastSeenAt: moment().notNull(),
  },
  (table) => [index("aliases_resident").on(table.residentId)],
);

export const conversations = schema.table(
  "conversations",
  {
    id: uuid().$type<ConversationId>().primaryKey(),
    residentId: uuid()
      .$type<ResidentId>()
      .notNull()
      .references(() => residents.id),
    channel: text().$type<ChannelName>().notNull(),
    formOfAddress: text().$type<FormOfAddress>().notNull().default("u"),
    acknowledged: boolean().notNull().default(false),
    unsupportedAnswered: boolean().notNull().default(false),
    awaiting: text().$type<"call-back-choice" | "call-back-number">(),
    startedAt: moment().notNull(),
    lastMessageAt: moment().notNull(),
    /** Nothing is sent to this resident before this moment, to stay inside the platform's rate for one person. */
    pacedUntil: moment(),
  },
  (table) => [index("conversations_resident").on(table.residentId, table.channel, table.lastMessageAt)],
);

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
    conversationId: uuid()
      .$type<ConversationId>()
      .notNull()
      .references(() => conversations.id),
    residentId: uuid()
      .$type<ResidentId>()
      .notNull()
      .references(() => residents.id),
    contentKind: text().$type<ContentKind>().notNull(),
    redactedText: text(),
    /** The content as it was sent, sealed under the key of its hour besides; gone after its term. */
    original: sealed(),
    findings: jsonb().$type<readonly Finding[]>().notNull(),
    suppressed: jsonb().$type<readonly SuppressedHit[]>().notNull(),
    formOfAddress: text().$type<FormOfAddress | "unclear">().notNull(),
    state: text().$type<"pending" | "decided">().notNull().default("pending"),
    attempts: integer().notNull().default(0),
    sentAt: moment().notNull(),
    receivedAt: moment().notNull(),
  },
  (table) => [
    uniqueIndex("messages_once").on(table.channel, table.channelMessageHash),
    index("messages_conversation").on(table.conversationId, table.sequence),
    index("messages_pending").on(table.receivedAt).where(sql`state = 'pending'`),
    index("messages_originals").on(table.receivedAt).where(sql`original is not null`),
  ],
);

export const outbound = schema.table(
  "outbound",
  {
    id: uuid().$type<OutboundId>().primaryKey(),
    sequence: bigserial({ mode: "number" }).notNull(),
    channel: text().$type<ChannelName>().notNull(),
    conversationId: uuid()
      .$type<ConversationId>()
      .notNull()
      .references(() => conversations.id),
    residentId: uuid()
      .$type<ResidentId>()
      .notNull()
      .references(() => residents.id),
    inReplyTo: uuid()
      .$type<MessageId>()
      .notNull()
      .references(() => messages.id),
    origin: text().$type<OutboundOrigin>().notNull(),
    purpose: text().$type<OutboundPurpose>().notNull(),
    agentId: text().$type<AgentId>(),
    readableText: text().notNull(),
    /** The text as it goes out; gone once it has arrived and its term is over. */
    body: sealed(),
    state: text().$type<DeliveryState>().notNull().default("queued"),
    attempts: integer().notNull().default(0),
    /** Not tried again before this moment. */
    dueAt: moment().notNull(),
    /** When it was last handed to the platform; set before the call, so that a crash in between is noticed. */
    handedOverAt: moment(),
    /** Keyed hash of the id that the platform gave it: the id holds the recipient's number. */
    channelMessageHash: text(),
    failureCode: text(),
    createdAt: moment().notNull(),
    sentAt: moment(),
    deliveredAt: moment(),
  },
  (table) => [
    index("outbound_conversation").on(table.conversationId, table.sequence),
    index("outbound_undone").on(table.dueAt).where(sql`state in ('queued', 'sending')`),
    index("outbound_channel_message").on(table.channel, table.channelMessageHash),
    index("outbound_bodies").on(table.createdAt).where(sql`body is not null`),
  ],
);

export const events = schema.table(
  "events",
  {
    id: uuid().$type<EventId>().primaryKey(),
    sequence: bigserial({ mode: "number" }).notNull(),
    conversationId: uuid().$type<ConversationId>().notNull(),
    residentId: uuid().$type<ResidentId>().notNull(),
    channel: text().$type<ChannelName>().notNull(),
    type: text().$type<EventType>().notNull(),
    /** An agent's own words in it are sealed: they can name somebody, and this row can never be changed. */
    event: jsonb().$type<ModerationEvent>().notNull(),
    simulated: boolean().notNull(),
    at: moment().notNull(),
    /** Place in the conversation's chain, and the hash that ties it to the event before. */
    position: integer().notNull(),
    hash: text().notNull(),
  },
  (table) => [
    uniqueIndex("events_chain").on(table.conversationId, table.position),
    index("events_standing").on(table.residentId, table.channel, table.sequence),
    uniqueIndex("events_one_decision").on(sql`(event ->> 'messageId')`).where(sql`type = 'decided'`),
  ],
);

export const cases = schema.table(
  "cases",
  {
    id: uuid().$type<CaseId>().primaryKey(),
    number: bigserial({ mode: "number" }).notNull(),
    conversationId: uuid()
      .$type<ConversationId>()
      .notNull()
      .references(() => conversations.id),
    residentId: uuid()
      .$type<ResidentId>()
      .notNull()
      .references(() => residents.id),
    channel: text().$type<ChannelName>().notNull(),
    reason: text().$type<EscalationReason>().notNull(),
    urgency: text().$type<Urgency>().notNull(),
    status: text().$type<CaseStatus>().notNull().default("queued"),
    agentId: text().$type<AgentId>(),
    messageId: uuid()
      .$type<MessageId>()
      .notNull()
      .references(() => messages.id),
    promisedAt: moment(),
    answeredAt: moment(),
    lapsedAt: moment(),
    sealedPhone: sealed(),
    openedAt: moment().notNull(),
    closedAt: moment(),
  },
  (table) => [
    uniqueIndex("cases_one_open").on(table.conversationId, table.reason).where(sql`status <> 'closed'`),
    index("cases_desk").on(table.status, table.urgency, table.promisedAt),
  ],
);

/** Events of a platform that may count only once, such as a changed number, by the keyed hash of what they say. */
export const handledEvents = schema.table("handled_events", {
  key: text().primaryKey(),
  at: moment().notNull(),
});

/** Keys of one hour each, for what has a term; see hour-keys.ts. Useless without the key of the resident. */
export const hourKeys = schema.table("hour_keys", { name: text().primaryKey(), key: sealed().notNull() });

/** Channels that are out of order: nothing is sent through them before `until`. */
export const channelPauses = schema.table("channel_pauses", {
  channel: text().$type<ChannelName>().primaryKey(),
  code: text().notNull(),
  until: moment().notNull(),
  /** A message is on its way to see whether the channel works again. */
  onTrial: boolean().notNull().default(false),
  failures: integer().notNull(),
});

/** Seals on the record of events; see audit.ts. */
export const auditSeals = schema.table("audit_seals", {
  number: integer().primaryKey(),
  at: moment().notNull(),
  /** The last event under this seal. */
  throughSequence: bigint({ mode: "number" }).notNull(),
  mac: text().notNull(),
});

export const templateVersions = schema.table(
  "template_versions",
  {
    version: bigserial({ mode: "number" }).primaryKey(),
    name: text().$type<TemplateName>().notNull(),
    u: text().notNull(),
    je: text().notNull(),
    authorId: text().$type<AgentId>().notNull(),
    savedAt: moment().notNull(),
  },
  (table) => [index("template_versions_name").on(table.name, table.version)],
);

/** Small facts about this installation, such as the check that the master key is the right one. */
export const facts = schema.table("facts", { name: text().primaryKey(), value: text().notNull() });
