import { and, desc, eq, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { ConversationFilter } from "../model/conversation.ts";
import type { ResidentId } from "../model/ids.ts";
import type { Queryable } from "./database.ts";
import { cases } from "./tables/cases.ts";
import { conversations } from "./tables/conversations.ts";
import { personId, residents } from "./tables/residents.ts";

/** A conversation that was found, with the person behind it after any merge, and how many cases are open in it. */
export type FoundConversationRow = typeof conversations.$inferSelect & {
  readonly personId: ResidentId;
  readonly openCases: number;
};

const casesHere = sql`from ${cases} where ${cases.conversationId} = ${conversations.id}`;
const openCases = sql<number>`(select count(*)::int ${casesHere} and ${cases.status} <> 'closed')`;

/** Finds conversations by facts that need no opening of sealed data, latest first. */
export function conversationSearch(db: Queryable) {
  return async (filter: ConversationFilter): Promise<readonly FoundConversationRow[]> => {
    if (filter.persons?.length === 0) return [];
    const rows = await db
      .select({ conversation: conversations, personId, openCases })
      .from(conversations)
      .innerJoin(residents, eq(residents.id, conversations.residentId))
      .where(and(...conditionsOf(filter), filter.isLatestOnly ? isLatest(db) : undefined))
      .orderBy(desc(conversations.lastMessageAt))
      .limit(filter.limit);
    return rows.map(({ conversation, ...found }) => ({ ...conversation, ...found }));
  };
}

function conditionsOf({ persons, caseNumber, period, isFinished }: ConversationFilter): (SQL | undefined)[] {
  return [
    persons === null ? undefined : inArray(personId, [...persons]),
    caseNumber === null ? undefined : sql`exists (select 1 ${casesHere} and ${cases.number} = ${caseNumber})`,
    period === null ? undefined : lt(conversations.startedAt, period.until),
    period === null ? undefined : gte(conversations.lastMessageAt, period.from),
    isFinished ? sql`exists (select 1 ${casesHere})` : undefined,
    isFinished ? sql`not exists (select 1 ${casesHere} and ${cases.status} <> 'closed')` : undefined,
  ];
}

function isLatest(db: Queryable): SQL {
  const other = alias(conversations, "other");
  const theirs = alias(residents, "theirs");
  const latest = db
    .select({ at: sql`max(${other.lastMessageAt})` })
    .from(other)
    .innerJoin(theirs, eq(theirs.id, other.residentId))
    .where(
      and(eq(sql`coalesce(${theirs.mergedInto}, ${theirs.id})`, personId), eq(other.channel, conversations.channel)),
    );
  return sql`${conversations.lastMessageAt} = (${latest})`;
}
