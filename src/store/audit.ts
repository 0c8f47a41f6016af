import { createHash } from "node:crypto";
import { and, asc, desc, eq, gt, or, sql } from "drizzle-orm";
import type { ConversationId } from "../model/ids.ts";
import type { Queryable } from "./database.ts";
import { chainHash, type EventRow } from "./events.ts";
import type { Vault } from "./ports.ts";
import { auditSeals, events } from "./tables/events.ts";

type SealRow = typeof auditSeals.$inferSelect;

/** What a walk over the whole record found. */
export interface AuditReport {
  readonly conversations: number;
  /** Conversations whose chain breaks, with the place of the first event that is not in order. */
  readonly broken: readonly { readonly conversationId: ConversationId; readonly position: number }[];
  /** What every seal says, by its number: to be laid beside copies that were kept elsewhere. */
  readonly seals: ReadonlyMap<number, string>;
  /** Seals that do not fit the events they were put on: some were changed, added or taken away since. */
  readonly brokenSeals: readonly number[];
  readonly lastSealedAt: Date | null;
  readonly eventsSinceSeal: number;
}

const rowsAtATime = 1_000;

/**
 * Seals on the record of events. A chain shows a change inside a conversation; a seal, put over everything that was
 * appended since the one before, shows that its end, or a whole conversation, is gone. Both are keyed: whoever can
 * write in the database but has no master key cannot make them. Rows are read `pageSize` at a time.
 */
export function auditStore(db: Queryable, vault: Vault, pageSize = rowsAtATime) {
  const mark = (previous: string, seal: Omit<SealRow, "mac">, covered: Covered) =>
    vault.mac(
      "audit-seal",
      [previous, seal.number, seal.at.toISOString(), seal.throughSequence, covered.count, covered.digest()].join("\n"),
    );

  return {
    /**
     * Puts a seal on what was appended since the last one; what it says, or `null` when there is nothing new or the
     * last one is not `pauseMilliseconds` old. Rejects when others do not let go of the events (`Store.isBusy`).
     */
    async seal(
      at: Date,
      pauseMilliseconds = 0,
    ): Promise<{ readonly number: number; readonly events: number; readonly mac: string } | null> {
      // Most of the time this is all.
      if ((await toFollow(db, at, pauseMilliseconds)) === null) return null;
      return db.transaction(async (transaction) => {
        // Whoever waits for this lock holds up everybody behind it.
        await transaction.execute(sql`set local lock_timeout = '1s'`);
        // Waits for events that are being appended, and for another sealer: every number below the highest is settled.
        await transaction.execute(sql`lock table ${events} in share row exclusive mode`);
        const last = await toFollow(transaction, at, pauseMilliseconds);
        if (last === null) return null;
        const covered = new Covered();
        let { throughSequence } = last;
        for await (const { sequence, hash } of bySequence(transaction, throughSequence, pageSize)) {
          covered.add(hash);
          throughSequence = sequence;
        }
        const seal = { number: last.number + 1, at, throughSequence };
        const mac = mark(last.mac, seal, covered);
        await transaction.insert(auditSeals).values({ ...seal, mac });
        return { number: seal.number, events: covered.count, mac };
      });
    },

    /** Walks every chain and every seal. */
    async verify(): Promise<AuditReport> {
      const chains = await walkChains(db, vault, pageSize);
      const seals = await db.select().from(auditSeals).orderBy(asc(auditSeals.number));
      const brokenSeals: number[] = [];
      const rows = bySequence(db, 0, pageSize);
      let row = await rows.next();
      let previous = "";
      for (const [index, seal] of seals.entries()) {
        const covered = new Covered();
        for (; !row.done && row.value.sequence <= seal.throughSequence; row = await rows.next())
          covered.add(row.value.hash);
        if (seal.number !== index + 1 || seal.mac !== mark(previous, seal, covered)) brokenSeals.push(seal.number);
        previous = seal.mac;
      }
      let eventsSinceSeal = 0;
      for (; !row.done; row = await rows.next()) eventsSinceSeal++;
      return {
        ...chains,
        seals: new Map(seals.map(({ number, mac }) => [number, mac])),
        brokenSeals,
        lastSealedAt: seals.at(-1)?.at ?? null,
        eventsSinceSeal,
      };
    },
  };
}

/** The hashes under a seal, taken together. */
class Covered {
  count = 0;
  readonly #hashes = createHash("sha256");
  add(hash: string): void {
    this.count++;
    this.#hashes.update(`${hash}\n`);
  }
  digest(): string {
    return this.#hashes.digest("base64url");
  }
}

const none = { number: 0, throughSequence: 0, mac: "" };

// What a new seal follows on, or `null` when it is too early for one, or there is nothing to seal.
async function toFollow(db: Queryable, at: Date, pauseMilliseconds: number): Promise<Omit<SealRow, "at"> | null> {
  const [last] = await db.select().from(auditSeals).orderBy(desc(auditSeals.number)).limit(1);
  // One of the future was made by a clock that has been set back since.
  if (last && last.at <= at && at.getTime() - last.at.getTime() < pauseMilliseconds) return null;
  const { done } = await bySequence(db, last?.throughSequence ?? 0, 1).next();
  return done ? null : (last ?? none);
}

async function* bySequence(
  db: Queryable,
  after: number,
  pageSize: number,
): AsyncGenerator<{ readonly sequence: number; readonly hash: string }, undefined> {
  for (let end: number | undefined = after; end !== undefined; ) {
    const page = await db
      .select({ sequence: events.sequence, hash: events.hash })
      .from(events)
      .where(gt(events.sequence, end))
      .orderBy(asc(events.sequence))
      .limit(pageSize);
    yield* page;
    end = page.length < pageSize ? undefined : page.at(-1)?.sequence;
  }
}

async function walkChains(
  db: Queryable,
  vault: Vault,
  pageSize: number,
): Promise<Pick<AuditReport, "conversations" | "broken">> {
  const broken: AuditReport["broken"][number][] = [];
  let conversations = 0;
  let chain = { id: "", end: 0, hash: "", isWhole: true };
  for await (const row of byChain(db, pageSize)) {
    if (row.conversationId !== chain.id) {
      conversations++;
      chain = { id: row.conversationId, end: 0, hash: "", isWhole: true };
    }
    const position = chain.end + 1;
    const isWhole = row.position === position && row.hash === chainHash(vault, chain.hash, row);
    if (chain.isWhole && !isWhole) broken.push({ conversationId: row.conversationId, position });
    chain = { id: chain.id, end: position, hash: row.hash, isWhole: chain.isWhole && isWhole };
  }
  return { conversations, broken };
}

async function* byChain(db: Queryable, pageSize: number): AsyncGenerator<EventRow, undefined> {
  const after = ({ conversationId, position }: EventRow) =>
    or(
      gt(events.conversationId, conversationId),
      and(eq(events.conversationId, conversationId), gt(events.position, position)),
    );
  let end: EventRow | undefined;
  do {
    const page: EventRow[] = await db
      .select()
      .from(events)
      .where(end && after(end))
      .orderBy(asc(events.conversationId), asc(events.position))
      .limit(pageSize);
    yield* page;
    end = page.length < pageSize ? undefined : page.at(-1);
  } while (end);
}
