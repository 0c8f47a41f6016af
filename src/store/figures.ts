import { and, count, eq, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { ChannelName } from "../model/channel.ts";
import type { DepartmentId } from "../model/department.ts";
import { agentActs, type EventType } from "../model/event.ts";
import type { OutboundOrigin } from "../model/message.ts";
import type { Queryable } from "./database.ts";
import { cases } from "./tables/cases.ts";
import { conversations } from "./tables/conversations.ts";
import { events } from "./tables/events.ts";
import { inquiries } from "./tables/inquiries.ts";
import { messages } from "./tables/messages.ts";
import { outbound } from "./tables/outbound.ts";

/** From a moment until, and without, another. */
export interface Period {
  readonly from: Date;
  readonly until: Date;
}

export interface DepartmentFigures {
  readonly department: DepartmentId;
  readonly asked: number;
  readonly answered: number;
  readonly inTime: number;
  readonly medianHours: number | null;
}

/** Counts over what went through the system; no text and no person ever comes out (D9, C4). Reads only. */
export function figuresStore(db: Queryable) {
  const within = (moment: PgColumn, { from, until }: Period): SQL | undefined =>
    and(gte(moment, from), lt(moment, until));
  const real = (period: Period) => and(within(events.at, period), eq(events.simulated, false));

  return {
    conversations: (period: Period) => db.$count(conversations, within(conversations.startedAt, period)),

    /** Conversations for which no work was ever put on the desk: the bot alone saw to them. */
    handledByBot: (period: Period) =>
      db.$count(
        conversations,
        and(
          within(conversations.startedAt, period),
          sql`not exists (select 1 from ${cases} where ${cases.conversationId} = ${conversations.id})`,
        ),
      ),

    /** Messages of residents by channel and by the rule that judged them. */
    byRule(period: Period): Promise<{ channel: ChannelName; rule: string; messages: number }[]> {
      const rule = sql<string>`${events.event} ->> 'rule'`;
      return db
        .select({ channel: events.channel, rule, messages: count() })
        .from(events)
        .where(and(real(period), eq(events.type, "decided")))
        .groupBy(events.channel, rule)
        .orderBy(events.channel, rule);
    },

    /** Messages of residents by the hour of the day in which they came in, where the municipality is. */
    byHour(period: Period, timeZone: string): Promise<{ hour: number; messages: number }[]> {
      const hour = sql<number>`extract(hour from ${messages.receivedAt} at time zone ${sql.raw(`'${timeZone}'`)})::int`;
      return db
        .select({ hour, messages: count() })
        .from(messages)
        .where(within(messages.receivedAt, period))
        .groupBy(hour)
        .orderBy(hour);
    },

    /** Seconds from the first message of a conversation to the first text of a person, half of them within this. */
    async medianFirstAnswerSeconds(period: Period): Promise<number | null> {
      const [row] = await db
        .select({
          median: sql<
            number | null
          >`percentile_cont(0.5) within group (order by extract(epoch from answered.at - ${conversations.startedAt}))`,
        })
        .from(conversations)
        .innerJoin(
          sql`lateral (select min(${outbound.createdAt}) as at from ${outbound} where ${outbound.conversationId} = ${conversations.id} and ${outbound.origin} = 'agent') answered`,
          sql`answered.at is not null`,
        )
        .where(within(conversations.startedAt, period));
      return row?.median === null || row?.median === undefined ? null : Math.round(Number(row.median));
    },

    /** Texts to residents, by who wrote them. */
    async texts(period: Period): Promise<Readonly<Record<OutboundOrigin, number>>> {
      const by = (origin: OutboundOrigin) =>
        db.$count(outbound, and(within(outbound.createdAt, period), eq(outbound.origin, origin)));
      return { bot: await by("bot"), agent: await by("agent") };
    },

    /** Messages of residents in which something was masked. */
    withPersonalData: (period: Period) =>
      db.$count(
        messages,
        and(within(messages.receivedAt, period), sql`${messages.findings} @> '[{"kind": "personal-data"}]'`),
      ),

    /** How departments answer what the KCC asked them (D51): how much, how much in time, and half within these hours. */
    async departments(period: Period): Promise<readonly DepartmentFigures[]> {
      const { answeredAt, askedAt, dueAt, department } = inquiries;
      const hours = sql<
        number | null
      >`percentile_cont(0.5) within group (order by extract(epoch from ${answeredAt} - ${askedAt}) / 3600)`;
      const rows = await db
        .select({
          department,
          asked: count(),
          answered: count(answeredAt),
          // A term that was extended counts as it was last.
          inTime: sql<number>`(count(*) filter (where ${answeredAt} <= ${dueAt}))::int`,
          hours,
        })
        .from(inquiries)
        .where(within(askedAt, period))
        .groupBy(department)
        .orderBy(department);
      return rows.map(({ hours: median, ...row }) => ({
        ...row,
        medianHours: median === null ? null : Math.round(Number(median)),
      }));
    },

    /** How often each of these things happened. */
    async happened(period: Period, types: readonly EventType[]): Promise<ReadonlyMap<EventType, number>> {
      const rows = await db
        .select({ type: events.type, times: count() })
        .from(events)
        .where(and(real(period), inArray(events.type, [...types])))
        .groupBy(events.type);
      return new Map(rows.map(({ type, times }) => [type, times]));
    },

    /** What people did by hand, and their answers. */
    async staffActions(period: Period): Promise<number> {
      const byHand = and(real(period), inArray(events.type, [...agentActs]));
      const answers = and(within(outbound.createdAt, period), eq(outbound.origin, "agent"));
      return (await db.$count(events, byHand)) + (await db.$count(outbound, answers));
    },
  };
}
