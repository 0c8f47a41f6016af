import { sql } from "drizzle-orm";
import { index, integer, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { ChannelName } from "../../model/channel.ts";
import type { DepartmentId } from "../../model/department.ts";
import type { AgentId, CaseId, InquiryId } from "../../model/ids.ts";
import { cases } from "./cases.ts";
import { moment, sealed } from "./columns.ts";
import { ofConversation } from "./conversations.ts";
import { ofResident } from "./residents.ts";
import { schema } from "./schema.ts";

export const inquiries = schema.table(
  "inquiries",
  {
    id: uuid().$type<InquiryId>().primaryKey(),
    caseId: uuid()
      .$type<CaseId>()
      .notNull()
      .references(() => cases.id),
    conversationId: ofConversation(),
    residentId: ofResident(),
    channel: text().$type<ChannelName>().notNull(),
    department: text().$type<DepartmentId>().notNull(),
    askedBy: text().$type<AgentId>().notNull(),
    askedAt: moment().notNull(),
    dueAt: moment().notNull(),
    moreDays: integer(),
    lateAt: moment(),
    answeredAt: moment(),
    withdrawnAt: moment(),
    sealedQuestion: sealed().notNull(),
    sealedAnswer: sealed(),
  },
  (table) => [
    uniqueIndex("inquiries_one_awaited").on(table.caseId).where(sql`answered_at is null and withdrawn_at is null`),
    index("inquiries_conversation").on(table.conversationId),
    index("inquiries_asked").on(table.askedAt),
  ],
);
