import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, gt, inArray, or, sql } from "drizzle-orm";
import type { ChannelName } from "../model/channel.ts";
import type { EventType, ModerationEvent, RecordedEvent } from "../model/event.ts";
import type { AgentId, CaseId, ConversationId, EventId, ResidentId } from "../model/ids.ts";
import type { Subject } from "../model/subject.ts";
import type { Queryable } from "./database.ts";
import type { KeyOf } from "./keys.ts";
import type { Vault } from "./ports.ts";
import { events } from "./tables/events.ts";
import { personId, recordsOfPerson, residents } from "./tables/residents.ts";

export type EventRow = typeof events.$inferSelect;

type Place = Omit<Subject, "messageId">;

const sanctionTypes = [
  "warning-issued",
  "warning-delivered",
  "warning-failed",
  "warning-reversed",
  "closing-announced",
  "block-started",
  "block-lifted",
] as const satisfies readonly EventType[];

// In the words of the index on terms, so that the database uses it.
const hasTerm = sql`${events.type} in ('warning-issued', 'closing-announced', 'block-started')`;

/** What happened, appended and chained by hash per conversation. The database itself refuses changes. */
export function eventStore(db: Queryable, vault: Vault, keyOf: KeyOf, isTransaction: boolean) {
  const purpose = (id: EventId) => `reason/${id}`;

  // Inside a transaction, under the conversation's lock, nobody else moves the end of its chain.
  const ends = new Map<ConversationId, { position: number; hash: string }>();

  async function endOf(conversationId: ConversationId): Promise<{ position: number; hash: string }> {
    const [last] = await db
      .select({ position: events.position, hash: events.hash })
      .from(events)
      .where(eq(events.conversationId, conversationId))
      .orderBy(desc(events.position))
      .limit(1);
    return last ?? { position: 0, hash: "" };
  }

  // Oldest first.
  async function ofCases(caseIds: readonly CaseId[], types: readonly EventType[]): Promise<readonly ModerationEvent[]> {
    if (caseIds.length === 0) return [];
    const rows = await db
      .select({ event: events.event })
      .from(events)
      .where(and(inArray(events.type, [...types]), inArray(sql`${events.event} ->> 'caseId'`, [...caseIds])))
      .orderBy(asc(events.sequence));
    return rows.map(({ event }) => event);
  }

  return {
    /** Appends one event. The caller holds the conversation's lock, so that places in the chain do not collide. */
    async append(
      { conversationId, residentId, channel }: Place,
      event: ModerationEvent,
      at: Date,
      simulated: boolean,
    ): Promise<void> {
      const last = ends.get(conversationId) ?? (await endOf(conversationId));
      const id = randomUUID() as EventId;
      const stored = saysWhy(event)
        ? { ...event, reason: (await keyOf(residentId)).seal(event.reason, purpose(id)).toString("base64url") }
        : event;
      const content = { id, conversationId, residentId, channel, type: event.type, event: stored, simulated, at };
      const row = { ...content, position: last.position + 1 };
      const hash = chainHash(vault, last.hash, row);
      ends.delete(conversationId);
      await db.insert(events).values({ ...row, hash });
      if (isTransaction) ends.set(conversationId, { position: row.position, hash });
    },

    /** Every event that bears on where a resident stands on a channel, by whatever record, oldest first. */
    async sanctionsOf(residentId: ResidentId, channel: ChannelName): Promise<readonly RecordedEvent[]> {
      return db
        .select({ event: events.event, at: events.at, simulated: events.simulated })
        .from(events)
        .where(
          and(
            recordsOfPerson(events.residentId, residentId),
            eq(events.channel, channel),
            inArray(events.type, [...sanctionTypes]),
          ),
        )
        .orderBy(asc(events.sequence));
    },

    /** Persons, after any merge, with a warning or block whose term is not over; it may have been taken back. */
    async personsUnderSanction(now: Date): Promise<readonly ResidentId[]> {
      const rows = await db
        .selectDistinct({ id: personId })
        .from(events)
        .innerJoin(residents, eq(residents.id, events.residentId))
        // Terms are ISO strings in UTC, which sort as they follow each other in time.
        .where(and(hasTerm, gt(sql`(${events.event} ->> 'until')`, now.toISOString())));
      return rows.map(({ id }) => id);
    },

    /** Every event that bears on where these persons stand, on every channel, oldest first. */
    async sanctionsOfAll(
      persons: readonly ResidentId[],
    ): Promise<readonly (RecordedEvent & { personId: ResidentId; channel: ChannelName })[]> {
      if (persons.length === 0) return [];
      const records = db
        .select({ id: residents.id })
        .from(residents)
        .where(or(inArray(residents.id, [...persons]), inArray(residents.mergedInto, [...persons])));
      return db
        .select({ personId, channel: events.channel, event: events.event, at: events.at, simulated: events.simulated })
        .from(events)
        .innerJoin(residents, eq(residents.id, events.residentId))
        .where(and(inArray(events.residentId, records), inArray(events.type, [...sanctionTypes])))
        .orderBy(asc(events.sequence));
    },

    /** The events of a conversation, oldest first, with agents' own words in clear. */
    async ofConversation(conversationId: ConversationId): Promise<readonly EventRow[]> {
      const rows = await db
        .select()
        .from(events)
        .where(eq(events.conversationId, conversationId))
        .orderBy(asc(events.position));
      return Promise.all(
        rows.map(async (row) => {
          if (!saysWhy(row.event)) return row;
          const key = await keyOf(row.residentId);
          const reason = key.open(Buffer.from(row.event.reason, "base64url"), purpose(row.id));
          return { ...row, event: { ...row.event, reason } };
        }),
      );
    },

    /** Questions to a colleague in these cases that nobody has answered yet. */
    async openOpinions(
      caseIds: readonly CaseId[],
    ): Promise<ReadonlyMap<CaseId, { behaviour: string; askedBy: AgentId | null }>> {
      const opinions = new Map<CaseId, { behaviour: string; askedBy: AgentId | null }>();
      for (const event of await ofCases(caseIds, ["opinion-asked", "opinion-given"])) {
        if (event.type === "opinion-asked")
          opinions.set(event.caseId, {
            behaviour: event.behaviour,
            askedBy: event.actor.by === "agent" ? event.actor.agentId : null,
          });
        else if ("caseId" in event) opinions.delete(event.caseId);
      }
      return opinions;
    },

    /** Sanctions that wait in these cases for an agent to confirm them. */
    async openProposals(
      caseIds: readonly CaseId[],
    ): Promise<ReadonlyMap<CaseId, { kind: "warn" | "block"; behaviour: string }>> {
      const proposals = new Map<CaseId, { kind: "warn" | "block"; behaviour: string }>();
      const types = ["sanction-proposed", "sanction-confirmed", "sanction-declined"] as const;
      for (const event of await ofCases(caseIds, types)) {
        if (event.type === "sanction-proposed")
          proposals.set(event.caseId, { kind: event.sanction.kind, behaviour: event.sanction.behaviour });
        else if ("caseId" in event) proposals.delete(event.caseId);
      }
      return proposals;
    },
  };
}

const withReason = [
  "warning-reversed",
  "block-lifted",
  "sanction-declined",
  "sanction-upheld",
  "opinion-given",
  "note-written",
  "more-time-asked",
  "term-extended",
] as const satisfies readonly EventType[];

/** Whether an event holds words of our own people. */
function saysWhy(event: ModerationEvent): event is Extract<ModerationEvent, { type: (typeof withReason)[number] }> {
  return (withReason as readonly EventType[]).includes(event.type);
}

/** Every column of an event but its number, which its seal covers. */
type Hashed = Omit<EventRow, "sequence" | "hash">;

/**
 * The hash of an event in its chain: keyed by the vault, over the hash before it and every column as it is stored,
 * keys in order.
 */
export function chainHash(vault: Vault, previous: string, row: Hashed): string {
  // By name: a row that was read has columns that a row to be written has not.
  const { id, conversationId, residentId, channel, type, event, simulated, at, position } = row;
  const content = { id, conversationId, residentId, channel, type, event, simulated, at: at.toISOString(), position };
  return vault.mac("audit-chain", `${previous}\n${canonical(content)}`);
}

// The database gives JSON back with its keys in another order than they were written in.
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
    .join(",")}}`;
}
