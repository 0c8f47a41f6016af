import { randomUUID } from "node:crypto";
import { and, desc, eq, inArray, lt, or, sql } from "drizzle-orm";
import type { ChannelName } from "../model/channel.ts";
import type { ResidentId } from "../model/ids.ts";
import type { Alias } from "../model/resident.ts";
import type { Queryable } from "./database.ts";
import type { ResidentKey, Vault } from "./ports.ts";
import { aliases, handledEvents, residents } from "./schema.ts";

const namePurpose = "name";
const aliasPurpose = "alias";

/** Residents and the aliases they are known by. */
export function residentStore(db: Queryable, vault: Vault) {
  async function keyOf(residentId: ResidentId): Promise<ResidentKey> {
    const [row] = await db
      .select({ wrappedKey: residents.wrappedKey })
      .from(residents)
      .where(eq(residents.id, residentId));
    if (!row) throw new Error(`Resident ${residentId} is not in the store.`);
    return vault.keyOf(residentId, row.wrappedKey);
  }

  /** The record that stands for a person, after any merge. */
  async function mainOf(residentId: ResidentId): Promise<ResidentId> {
    const [row] = await db
      .select({ mergedInto: residents.mergedInto })
      .from(residents)
      .where(eq(residents.id, residentId));
    return row?.mergedInto ?? residentId;
  }

  async function create(at: Date): Promise<ResidentId> {
    const id = randomUUID() as ResidentId;
    await db.insert(residents).values({ id, wrappedKey: vault.newKey(id), createdAt: at });
    return id;
  }

  async function attach(residentId: ResidentId, channel: ChannelName, alias: Alias, at: Date): Promise<void> {
    const sealedValue = (await keyOf(residentId)).seal(alias.value, aliasPurpose);
    const hash = vault.aliasHash(alias.kind, alias.value);
    await db
      .insert(aliases)
      .values({ hash, residentId, channel, kind: alias.kind, sealedValue, lastSeenAt: at })
      .onConflictDoUpdate({ target: aliases.hash, set: { residentId, sealedValue, lastSeenAt: at } });
  }

  /** Joins two records of one person: the older one stays and takes over the aliases and the standing. */
  async function merge(ids: readonly ResidentId[]): Promise<ResidentId> {
    const rows = await db
      .select()
      .from(residents)
      .where(inArray(residents.id, [...ids]))
      .orderBy(residents.createdAt, residents.id);
    const [oldest, ...others] = rows.map(({ id }) => id);
    if (oldest === undefined) throw new Error("No residents to merge.");
    if (others.length === 0) return oldest;
    await db
      .update(residents)
      .set({ mergedInto: oldest })
      .where(or(inArray(residents.id, others), inArray(residents.mergedInto, others)));
    const [from, to] = [await Promise.all(others.map(keyOf)), await keyOf(oldest)];
    for (const [index, other] of others.entries()) {
      for (const alias of await db.select().from(aliases).where(eq(aliases.residentId, other))) {
        const value = from[index]?.open(alias.sealedValue, aliasPurpose) ?? "";
        await db
          .update(aliases)
          .set({ residentId: oldest, sealedValue: to.seal(value, aliasPurpose) })
          .where(eq(aliases.hash, alias.hash));
      }
    }
    return oldest;
  }

  return {
    keyOf,

    /** The resident behind a sender: found by any alias, made when new, merged when two aliases prove to be one person. */
    async resolve(
      channel: ChannelName,
      sender: readonly Alias[],
      profileName: string | null,
      at: Date,
    ): Promise<ResidentId> {
      const hashes = sender.map(({ kind, value }) => vault.aliasHash(kind, value));
      // Two messages of one new resident may come in at the same moment: one makes the record, the other waits.
      for (const hash of [...hashes].sort()) await db.execute(sql`select pg_advisory_xact_lock(hashtext(${hash}))`);
      const known = hashes.length > 0 ? await db.select().from(aliases).where(inArray(aliases.hash, hashes)) : [];
      const ids = [...new Set(known.map(({ residentId }) => residentId))];
      const id = ids.length === 0 ? await create(at) : await merge(ids);
      for (const [index, alias] of sender.entries()) {
        if (!known.some(({ hash, residentId }) => hash === hashes[index] && residentId === id))
          await attach(id, channel, alias, at);
      }
      if (profileName !== null) {
        const sealedName = (await keyOf(id)).seal(profileName, namePurpose);
        await db.update(residents).set({ sealedName }).where(eq(residents.id, id));
      }
      return id;
    },

    /** The resident behind an alias, if we know one. */
    async findByAlias({ kind, value }: Alias): Promise<ResidentId | null> {
      const [row] = await db
        .select()
        .from(aliases)
        .where(eq(aliases.hash, vault.aliasHash(kind, value)));
      return row?.residentId ?? null;
    },

    /**
     * A platform gave somebody another id or number: the record goes along, the old alias no longer leads to it.
     * Told again under the same key, nothing happens: the old number may be somebody else's by then.
     */
    async changeAlias(channel: ChannelName, key: string, previous: Alias, current: Alias, at: Date): Promise<boolean> {
      const first = await db.insert(handledEvents).values({ key, at }).onConflictDoNothing().returning();
      if (first.length === 0) return false;
      const old = vault.aliasHash(previous.kind, previous.value);
      const [known] = await db.select().from(aliases).where(eq(aliases.hash, old));
      if (!known) return false;
      const [other] = await db
        .select()
        .from(aliases)
        .where(eq(aliases.hash, vault.aliasHash(current.kind, current.value)));
      const id = other ? await merge([known.residentId, other.residentId]) : known.residentId;
      await attach(id, channel, current, at);
      if (previous.kind !== current.kind || previous.value !== current.value)
        await db.delete(aliases).where(eq(aliases.hash, old));
      return true;
    },

    /** Forgets which events were handled before a moment; platforms repeat theirs for days, not weeks. */
    async forgetHandled(before: Date): Promise<void> {
      await db.delete(handledEvents).where(lt(handledEvents.at, before));
    },

    /** How a resident can be reached on a channel, latest seen first. */
    async aliasesOf(residentId: ResidentId, channel: ChannelName): Promise<readonly Alias[]> {
      const main = await mainOf(residentId);
      const key = await keyOf(main);
      const rows = await db
        .select()
        .from(aliases)
        .where(and(eq(aliases.residentId, main), eq(aliases.channel, channel)))
        .orderBy(desc(aliases.lastSeenAt));
      return rows.map(({ kind, sealedValue }) => ({ kind, value: key.open(sealedValue, aliasPurpose) }));
    },

    async nameOf(residentId: ResidentId): Promise<string | null> {
      const main = await mainOf(residentId);
      const [row] = await db.select().from(residents).where(eq(residents.id, main));
      return row?.sealedName ? vault.keyOf(main, row.wrappedKey).open(row.sealedName, namePurpose) : null;
    },

    /** The record and all that are the same person: a standing is folded over the events of each. */
    async sameAs(residentId: ResidentId): Promise<readonly ResidentId[]> {
      const main = await mainOf(residentId);
      const rows = await db
        .select({ id: residents.id })
        .from(residents)
        .where(or(eq(residents.id, main), eq(residents.mergedInto, main)));
      return rows.map(({ id }) => id);
    },
  };
}
