import { randomUUID } from "node:crypto";
import { and, desc, eq, gt, inArray, isNotNull, isNull, lt, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { ChannelName } from "../model/channel.ts";
import type { ResidentId } from "../model/ids.ts";
import type { Alias, Person } from "../model/resident.ts";
import type { Queryable } from "./database.ts";
import type { Keyring } from "./keys.ts";
import type { Vault } from "./ports.ts";
import { knownAmong, lockAliases, resolveAll } from "./resident-batch.ts";
import { aliases, handledEvents, residents } from "./tables/residents.ts";

const namePurpose = "name";
const aliasPurpose = "alias";
// How up to date it is kept by which of their aliases somebody wrote last.
const seenAgainMilliseconds = 86_400_000;
const mergeLock = 0x6d657267; // "merg"
const namesAtOnce = 500;
const beforeAll = "00000000-0000-0000-0000-000000000000" as ResidentId;

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

  /** Adds an alias of this resident. Never moves one that another record has: only a merge does that. */
  async function attach(residentId: ResidentId, channel: ChannelName, alias: Alias, at: Date): Promise<void> {
    const sealedValue = (await keyOf(residentId)).seal(alias.value, aliasPurpose);
    const hash = vault.lookupHash(alias.kind, alias.value);
    await db
      .insert(aliases)
      .values({ hash, residentId, channel, kind: alias.kind, sealedValue, lastSeenAt: at })
      .onConflictDoUpdate({ target: aliases.hash, set: { lastSeenAt: at } });
  }

  // Adds nothing: an alias that was taken away a moment ago stays away.
  async function touch(hash: string, at: Date): Promise<void> {
    await db.update(aliases).set({ lastSeenAt: at }).where(eq(aliases.hash, hash));
  }

  /** Everybody these aliases lead to, as one record. Merges go one at a time: they touch records beyond the aliases. */
  async function asOne(hashes: readonly string[]): Promise<ResidentId> {
    await db.execute(sql`select pg_advisory_xact_lock(${mergeLock})`);
    return merge((await knownAmong(db, hashes)).map(({ resident }) => resident.id));
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
    const to = await keyOf(oldest);
    // Aliases before records, and in order of hash: the order in which a message touches them too.
    for (const moving of await db
      .select()
      .from(aliases)
      .where(inArray(aliases.residentId, others))
      .orderBy(aliases.hash)) {
      const value = (await keyOf(moving.residentId)).open(moving.sealedValue, aliasPurpose);
      const moved = { residentId: oldest, sealedValue: to.seal(value, aliasPurpose) };
      await db.update(aliases).set(moved).where(eq(aliases.hash, moving.hash));
    }
    await db
      .update(residents)
      .set({ mergedInto: oldest })
      .where(or(inArray(residents.id, others), inArray(residents.mergedInto, others)));
    return oldest;
  }

  async function rename(residentId: ResidentId, sealedName: Buffer | null, name: string): Promise<void> {
    const key = await keyOf(residentId);
    if (sealedName !== null && key.open(sealedName, namePurpose) === name) return;
    await db
      .update(residents)
      .set({ sealedName: key.seal(name, namePurpose) })
      .where(eq(residents.id, residentId));
  }

  /** The resident behind a sender: found by any alias, made when new, merged when two aliases prove to be one person. */
  async function resolve(
    channel: ChannelName,
    sender: readonly Alias[],
    profileName: string | null,
    at: Date,
  ): Promise<ResidentId> {
    const byHash = new Map(sender.map((alias) => [vault.lookupHash(alias.kind, alias.value), alias]));
    const hashes = [...byHash.keys()].sort();
    let known = await knownAmong(db, hashes);
    const isSettled = () =>
      known.length === hashes.length && new Set(known.map(({ resident }) => resident.id)).size === 1;
    if (!isSettled()) {
      // Two messages of one new resident may come in at the same moment: one makes the record, the other waits.
      await lockAliases(db, hashes);
      known = await knownAmong(db, hashes);
    }
    const ids = [...new Set(known.map(({ resident }) => resident.id))];
    const id = ids.length === 0 ? await create(at) : ids.length === 1 ? (ids[0] as ResidentId) : await asOne(hashes);
    for (const hash of hashes) {
      const row = known.find((candidate) => candidate.hash === hash);
      if (row === undefined) await attach(id, channel, byHash.get(hash) as Alias, at);
      else if (at.getTime() - row.lastSeenAt.getTime() >= seenAgainMilliseconds) await touch(hash, at);
    }
    const record = known.find(({ resident }) => resident.id === id)?.resident;
    if (profileName !== null) await rename(id, record?.sealedName ?? null, profileName);
    return id;
  }

  return {
    resolve,

    /** The residents behind many senders at once, in their order. */
    resolveAll: resolveAll(db, vault, keyring, { resolve, rename, aliasPurpose, namePurpose, seenAgainMilliseconds }),

    /** The resident behind an alias, if we know one. */
    async findByAlias({ kind, value }: Alias): Promise<ResidentId | null> {
      const [row] = await knownAmong(db, [vault.lookupHash(kind, value)]);
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
      await lockAliases(db, [old, fresh]);
      if (!(await knownAmong(db, [old])).length) return false;
      const id = await asOne([old, fresh]);
      await attach(id, channel, current, at);
      if (old !== fresh) await db.delete(aliases).where(eq(aliases.hash, old));
      return true;
    },

    /** Forgets which events were handled before a moment; how many. Platforms repeat theirs for days, not weeks. */
    async forgetHandled(before: Date): Promise<number> {
      return (await db.delete(handledEvents).where(lt(handledEvents.at, before)).returning()).length;
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

    /**
     * Persons whose name holds these words, whatever the capitals and accents. Names are sealed, so every one of them
     * is opened: some twenty microseconds each, in steps between which others get their turn.
     */
    async named(part: string): Promise<readonly ResidentId[]> {
      const wanted = plain(part);
      const found: ResidentId[] = [];
      for (let after = beforeAll; ; ) {
        const rows = await db
          .select({ id: residents.id, wrappedKey: residents.wrappedKey, sealedName: residents.sealedName })
          .from(residents)
          .where(and(isNull(residents.mergedInto), isNotNull(residents.sealedName), gt(residents.id, after)))
          .orderBy(residents.id)
          .limit(namesAtOnce);
        for (const { id, wrappedKey, sealedName } of rows) {
          // Past the keyring: a search must not push out the keys of who is in conversation now.
          const name = sealedName === null ? "" : vault.keyOf(id, wrappedKey).open(sealedName, namePurpose);
          if (plain(name).includes(wanted)) found.push(id);
        }
        const last = rows.at(-1);
        if (last === undefined || rows.length < namesAtOnce) return found;
        after = last.id;
      }
    },

    /** Who somebody is and how they can be reached, after any merge. */
    /** Keeps what a resident said about being called, with the person after any merge. */
    async setPrefersMail(residentId: ResidentId, prefersMail: boolean): Promise<void> {
      await db
        .update(residents)
        .set({ prefersMail })
        .where(sql`${residents.id} = (select coalesce(merged_into, id) from ${residents} where id = ${residentId})`);
    },

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
        prefersMail: first.resident.prefersMail,
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

function plain(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase();
}
