import { asc, desc, eq, gt, sql } from "drizzle-orm";
import type { ConversationId } from "../model/ids.ts";
import type { Queryable } from "./database.ts";
import { chainHash } from "./events.ts";
import type { Vault } from "./ports.ts";
import { auditSeals, events } from "./tables/events.ts";

/** What a walk over the whole record found. */
export interface AuditReport {
  readonly conversations: number;
  /** Conversations whose chain breaks, with the place of the first event that is not in order. */
  readonly broken: readonly { readonly conversationId: ConversationId; readonly position: number }[];
  readonly seals: number;
  /** Seals that do not fit the events they were put on: some were changed, added or taken away since. */
  readonly brokenSeals: readonly number[];
  readonly lastSealedAt: Date | null;
  readonly eventsSinceSeal: number;
}

/**
 * Seals on the record of events. A chain shows a change inside a conversation; a seal, put over everything that was
 * appended since the one before, shows that its end, or a whole conversation, is gone. Both are keyed: whoever can
 * write in the database but has no master key cannot make them.
 */
export function auditStore(db: Queryable, vault: Vault) {
  const mark = (previous: string, number: number, at: Date, hashes: readonly string[]) =>
    vault.mac("audit-seal", [previous, number, at.toISOString(), ...hashes].join("\n"));

  return {
    /** Puts a seal on what was appended since the last one; what it says, or `null` when there is nothing new. */
    async seal(at: Date): Promise<{ number: number; events: number; mac: string } | null> {
      return db.transaction(async (transaction) => {
        // Waits for events that are being appended, and for another sealer: every number below the highest is settled.
        await transaction.execute(sql`lock table ${events} in share row exclusive mode`);
        const [last] = await transaction.select().from(auditSeals).orderBy(desc(auditSeals.number)).limit(1);
        const rows = await hashesAfter(transaction, last?.throughSequence ?? 0);
        const newest = rows.at(-1);
        if (newest === undefined) return null;
        const number = (last?.number ?? 0) + 1;
        const mac = mark(
          last?.mac ?? "",
          number,
          at,
          rows.map(({ hash }) => hash),
        );
        await transaction.insert(auditSeals).values({ number, at, throughSequence: newest.sequence, mac });
        return { number, events: rows.length, mac };
      });
    },

    /** Walks every chain and every seal. */
    async verify(): Promise<AuditReport> {
      const conversations = await db.selectDistinct({ id: events.conversationId }).from(events);
      const broken: AuditReport["broken"][number][] = [];
      for (const { id } of conversations) {
        const position = await firstBreak(db, vault, id);
        if (position !== null) broken.push({ conversationId: id, position });
      }
      const seals = await db.select().from(auditSeals).orderBy(asc(auditSeals.number));
      const hashes = await hashesAfter(db, 0);
      const brokenSeals: number[] = [];
      let [from, previous] = [0, ""];
      for (const [index, seal] of seals.entries()) {
        let end = from;
        while ((hashes[end]?.sequence ?? Number.POSITIVE_INFINITY) <= seal.throughSequence) end++;
        const covered = hashes.slice(from, end).map(({ hash }) => hash);
        const fits = seal.number === index + 1 && seal.mac === mark(previous, seal.number, seal.at, covered);
        if (!fits) brokenSeals.push(seal.number);
        [from, previous] = [end, seal.mac];
      }
      return {
        conversations: conversations.length,
        broken,
        seals: seals.length,
        brokenSeals,
        lastSealedAt: seals.at(-1)?.at ?? null,
        eventsSinceSeal: hashes.length - from,
      };
    },
  };
}

function hashesAfter(db: Queryable, sequence: number) {
  return db
    .select({ sequence: events.sequence, hash: events.hash })
    .from(events)
    .where(gt(events.sequence, sequence))
    .orderBy(asc(events.sequence));
}

async function firstBreak(db: Queryable, vault: Vault, conversationId: ConversationId): Promise<number | null> {
  const rows = await db
    .select()
    .from(events)
    .where(eq(events.conversationId, conversationId))
    .orderBy(asc(events.position));
  let previous = "";
  for (const [index, row] of rows.entries()) {
    if (row.position !== index + 1 || row.hash !== chainHash(vault, previous, row)) return index + 1;
    previous = row.hash;
  }
  return null;
}
