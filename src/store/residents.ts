import { randomUUID } from "node:crypto";
import { desc, eq, inArray, lt, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { ChannelName } from "../model/channel.ts";
import type { ResidentId } from "../model/ids.ts";
import type { Alias, Person } from "../model/resident.ts";
import type { Queryable } from "./database.ts";
import type { Keyring } from "./keys.ts";
import type { Vault } from "./ports.ts";
import { aliases, handledEvents, residents } from "./tables/residents.ts";

const namePurpose = "name";
const aliasPurpose = "alias";
// How up to date it is kept by which of their aliases somebody wrote last.
const seenAgainMilliseconds = 86_400_000;

/** Residents and the aliases they are known by. */
export function residentStore(db: Queryable, vault: Vault, keyring: Keyring) {
  const keyOf = keyring.on(db);

  async function create(at: Date): Promise<ResidentId> {
    const id = randomUUID() as ResidentId;
    const wrappedKey = vault.newKey(id);
    await db.insert(residents).values({ id, wrappedKey, createdAt: at });
    keyring.keep(id, wrappedKey);
    return id;
  }

  async function attach(residentId: ResidentId, channel: ChannelName, alias: Alias, at: Date): Promise<void> {
    const sealedValue = (await keyOf(residentId)).seal(alias.value, aliasPurpose);
    const hash = vault.lookupHash(alias.kind, alias.value);
    await db
      .insert(aliases)
      .values({ hash, residentId, channel, kind: alias.kind, sealedValue, lastSeenAt: at })
      .onConflictDoUpdate({ target: aliases.hash, set: { residentId, sealedValue, lastSeenAt: at } });
  }

  /** Joins records of one person: the oldest stays and takes over the aliases and the standing. */
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
    const to = await keyOf(oldest);
    for (const moving of await db.select().from(aliases).where(inArray(aliases.residentId, others))) {
      const value = (await keyOf(moving.residentId)).open(moving.sealedValue, aliasPurpose);
      const moved = { residentId: oldest, sealedValue: to.seal(value, aliasPurpose) };
      await db.update(aliases).set(moved).where(eq(aliases.hash, moving.hash));
    }
    return oldest;
  }

  function knownAmong(hashes: readonly string[]) {
    return db
      .select({ hash: aliases.hash, lastSeenAt: aliases.lastSeenAt, resident: residents })
      .from(aliases)
      .innerJoin(residents, eq(residents.id, aliases.residentId))
      .where(inArray(aliases.hash, [...hashes]));
  }

  async function rename(residentId: ResidentId, sealedName: Buffer | null, name: string): Promise<void> {
    const key = await keyOf(residentId);
    if (sealedName !== null && key.open(sealedName, namePurpose) === name) return;
    await db
      .update(residents)
      .set({ sealedName: key.seal(name, namePurpose) })
      .where(eq(residents.id, residentId));
  }

  return {
    /** The resident behind a sender: found by any alias, made when new, merged when two aliases prove to be one person. */
    async resolve(
      channel: ChannelName,
      sender: readonly Alias[],
      profileName: string | null,
      at: Date,
    ): Promise<ResidentId> {
      const hashes = sender.map(({ kind, value }) => vault.lookupHash(kind, value));
      let known = await knownAmong(hashes);
      const isSettled = () =>
        known.length === hashes.length && new Set(known.map(({ resident }) => resident.id)).size === 1;
      if (!isSettled()) {
        // Two messages of one new resident may come in at the same moment: one makes the record, the other waits.
        await db.execute(
          sql`select pg_advisory_xact_lock(hashtext(hash)) from unnest(${sql.param([...hashes].sort())}::text[]) as hash`,
        );
        known = await knownAmong(hashes);
      }
      const ids = [...new Set(known.map(({ resident }) => resident.id))];
      const id = ids.length === 0 ? await create(at) : ids.length === 1 ? (ids[0] as ResidentId) : await merge(ids);
      for (const [index, alias] of sender.entries()) {
        const row = known.find(({ hash }) => hash === hashes[index]);
        const isFresh = row?.resident.id === id && at.getTime() - row.lastSeenAt.getTime() < seenAgainMilliseconds;
        if (!isFresh) await attach(id, channel, alias, at);
      }
      const record = known.find(({ resident }) => resident.id === id)?.resident;
      if (profileName !== null) await rename(id, record?.sealedName ?? null, profileName);
      return id;
    },

    /** The resident behind an alias, if we know one. */
    async findByAlias({ kind, value }: Alias): Promise<ResidentId | null> {
      const [row] = await knownAmong([vault.lookupHash(kind, value)]);
      return row?.resident.id ?? null;
    },

    /**
     * A platform gave somebody another id or number: the record goes along, the old alias no longer leads to it.
     * Told again under the same key, nothing happens: the old number may be somebody else's by then.
     */
    async changeAlias(channel: ChannelName, key: string, previous: Alias, current: Alias, at: Date): Promise<boolean> {
      const handled = { key: vault.lookupHash("event", key), at };
      const first = await db.insert(handledEvents).values(handled).onConflictDoNothing().returning();
      if (first.length === 0) return false;
      const [old, fresh] = [previous, current].map(({ kind, value }) => vault.lookupHash(kind, value)) as [
        string,
        string,
      ];
      const known = await knownAmong([old, fresh]);
      if (!known.some(({ hash }) => hash === old)) return false;
      const id = await merge(known.map(({ resident }) => resident.id));
      await attach(id, channel, current, at);
      if (old !== fresh) await db.delete(aliases).where(eq(aliases.hash, old));
      return true;
    },

    /** Forgets which events were handled before a moment; platforms repeat theirs for days, not weeks. */
    async forgetHandled(before: Date): Promise<void> {
      await db.delete(handledEvents).where(lt(handledEvents.at, before));
    },

    /** The names of many residents at once, of those who have one. */
    async namesOf(residentIds: readonly ResidentId[]): Promise<ReadonlyMap<ResidentId, string>> {
      if (residentIds.length === 0) return new Map();
      const main = alias(residents, "main");
      const rows = await db
        .select({ id: residents.id, main })
        .from(residents)
        .innerJoin(main, eq(main.id, sql`coalesce(${residents.mergedInto}, ${residents.id})`))
        .where(inArray(residents.id, [...residentIds]));
      return new Map(
        rows.flatMap(({ id, main: { id: mainId, wrappedKey, sealedName } }) =>
          sealedName === null ? [] : [[id, keyring.keep(mainId, wrappedKey).open(sealedName, namePurpose)] as const],
        ),
      );
    },

    /** Who somebody is and how they can be reached, after any merge. */
    async person(residentId: ResidentId): Promise<Person> {
      const main = db
        .select({ id: sql<ResidentId>`coalesce(merged_into, id)` })
        .from(residents)
        .where(eq(residents.id, residentId));
      const rows = await db
        .select({ resident: residents, alias: aliases })
        .from(residents)
        .leftJoin(aliases, eq(aliases.residentId, residents.id))
        .where(eq(residents.id, main))
        .orderBy(desc(aliases.lastSeenAt));
      const [first] = rows;
      if (!first) throw new Error(`Resident ${residentId} is not in the store.`);
      const key = keyring.keep(first.resident.id, first.resident.wrappedKey);
      return {
        id: first.resident.id,
        name: first.resident.sealedName === null ? null : key.open(first.resident.sealedName, namePurpose),
        aliases: rows.flatMap(({ alias: known }) =>
          known === null
            ? []
            : [{ channel: known.channel, kind: known.kind, value: key.open(known.sealedValue, aliasPurpose) }],
        ),
      };
    },
  };
}
