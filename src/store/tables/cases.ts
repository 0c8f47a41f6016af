import { sql } from "drizzle-orm";
import { bigserial, boolean, index, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { CaseStatus, EscalationReason, Urgency } from "../../model/case.ts";
import type { ChannelName } from "../../model/channel.ts";
import type { AgentId, CaseId, MessageId } from "../../model/ids.ts";
import { moment, sealed } from "./columns.ts";
import { ofConversation } from "./conversations.ts";
import { messages } from "./messages.ts";
import { ofResident } from "./residents.ts";
import { schema } from "./schema.ts";

export const cases = schema.table(
  "cases",
  {
    id: uuid().$type<CaseId>().primaryKey(),
    number: bigserial({ mode: "number" }).notNull(),
    conversationId: ofConversation(),
    residentId: ofResident(),
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
    /** The resident has been told that moment. */
    isPromised: boolean().notNull().default(false),
    answeredAt: moment(),
    remindedAt: moment(),
    lapsedAt: moment(),
    sealedPhone: sealed(),
    openedAt: moment().notNull(),
    closedAt: moment(),
  },
  (table) => [
    uniqueIndex("cases_one_open").on(table.conversationId, table.reason).where(sql`status <> 'closed'`),
    index("cases_conversation").on(table.conversationId),
    index("cases_number").on(table.number),
    index("cases_desk").on(table.status, table.urgency, table.promisedAt),
  ],
);
