import { randomUUID } from "node:crypto";
import { eq, inArray, sql } from "drizzle-orm";
import type { ChannelName } from "../model/channel.ts";
import type { ResidentId } from "../model/ids.ts";
import type { Alias } from "../model/resident.ts";
import type { Queryable } from "./database.ts";
import type { Keyring } from "./keys.ts";
import type { Vault } from "./ports.ts";
import { aliases, residents } from "./tables/residents.ts";

/** Who wrote a message, as the channel tells it. */
export interface Sender {
  readonly sender: readonly Alias[];
  readonly profileName: string | null;
}

/** What finding many residents at once takes from finding one. */
export interface OneByOne {
  resolve(channel: ChannelName, sender: readonly Alias[], name: string | null, at: Date): Promise<ResidentId>;
  rename(id: ResidentId, sealedName: Buffer | null, name: string): Promise<void>;
  readonly aliasPurpose: string;
  readonly namePurpose: string;
  readonly seenAgainMilliseconds: number;
}

interface Known {
  readonly hash: string;
  readonly lastSeenAt: Date;
  readonly resident: typeof residents.$inferSelect;
}

interface Somebody extends Sender {
  readonly byHash: ReadonlyMap<string, Alias>;
  readonly hashes: readonly string[];
}

/** The residents behind some aliases, by hash. */
export async function knownAmong(db: Queryable, hashes: readonly string[]): Promise<readonly Known[]> {
  return db
    .select({ hash: aliases.hash, lastSeenAt: aliases.lastSeenAt, resident: residents })
    .from(aliases)
    .innerJoin(residents, eq(residents.id, aliases.residentId))
    .where(inArray(aliases.hash, [...hashes]));
}

/**
 * Events about one alias at the same moment go one after the other; in order of hash, so that they never wait for
 * each other. Until the transaction ends.
 */
export async function lockAliases(db: Queryable, hashes: readonly string[]): Promise<void> {
  await db.execute(
    sql`select pg_advisory_xact_lock(hashtext(hash)) from unnest(${sql.param([...hashes].sort())}::text[]) as hash`,
  );
}

/**
 * The residents behind many senders, in the order of the senders, with as many statements as for one. Whoever is not
 * simply known or simply new (some aliases known, or one alias in two combinations) is found one by one.
 */
export function resolveAll(db: Queryable, vault: Vault, keyring: Keyring, one: OneByOne) {
  async function lookUp(people: readonly Somebody[]): Promise<ReadonlyMap<string, Known>> {
    const rows = await knownAmong(db, [...new Set(people.flatMap(({ hashes }) => hashes))]);
    for (const { resident } of rows) keyring.keep(resident.id, resident.wrappedKey);
    return new Map(rows.map((row) => [row.hash, row]));
  }

  async function create(channel: ChannelName, people: readonly Somebody[], at: Date): Promise<void> {
    if (people.length === 0) return;
    const made = people.map(({ byHash, profileName }) => {
      const id = randomUUID() as ResidentId;
      const wrappedKey = vault.newKey(id);
      const key = keyring.keep(id, wrappedKey);
      return {
        resident: { id, wrappedKey, createdAt: at, sealedName: profileName && key.seal(profileName, one.namePurpose) },
        aliases: [...byHash].map(([hash, { kind, value }]) => {
          const sealedValue = key.seal(value, one.aliasPurpose);
          return { hash, residentId: id, channel, kind, sealedValue, lastSeenAt: at };
        }),
      };
    });
    await db
      .insert(residents)
      .values(made.map(({ resident }) => ({ ...resident, sealedName: resident.sealedName || null })));
    await db.insert(aliases).values(made.flatMap((record) => record.aliases));
  }

  return async (channel: ChannelName, senders: readonly Sender[], at: Date): Promise<readonly ResidentId[]> => {
    const people = senders.map((sender): Somebody => {
      const byHash = new Map(sender.sender.map((alias) => [vault.lookupHash(alias.kind, alias.value), alias]));
      return { ...sender, byHash, hashes: [...byHash.keys()].sort() };
    });
    let known = await lookUp(people);
    const before = known;
    const unsettled = people.filter((somebody) => residentOf(somebody, known) === null);
    if (unsettled.length > 0) {
      // Two messages of one new resident may come in at the same moment: one makes the record, the other waits.
      await lockAliases(db, [...new Set(unsettled.flatMap(({ hashes }) => hashes))]);
      known = await lookUp(people);
      const { fresh, others } = sortOut(unsettled, known);
      await create(channel, fresh, at);
      for (const { sender, profileName } of others) await one.resolve(channel, sender, profileName, at);
      known = await lookUp(people);
    }
    const stale = [...before.values()].filter(
      ({ lastSeenAt }) => at.getTime() - lastSeenAt.getTime() >= one.seenAgainMilliseconds,
    );
    // Adds nothing: an alias that was taken away a moment ago stays away.
    if (stale.length > 0)
      await db
        .update(aliases)
        .set({ lastSeenAt: at })
        .where(inArray(aliases.hash, stale.map(({ hash }) => hash).sort()));
    const names = new Map<ResidentId, { readonly sealedName: Buffer | null; name: string }>();
    const ids = people.map((somebody) => {
      const resident = residentOf(somebody, known);
      if (resident === null) throw new Error("A resident was lost while a batch came in.");
      if (somebody.profileName !== null)
        names.set(resident.id, { sealedName: resident.sealedName, name: somebody.profileName });
      return resident.id;
    });
    for (const [id, { sealedName, name }] of names) await one.rename(id, sealedName, name);
    return ids;
  };
}

// The one resident that all aliases of somebody lead to.
function residentOf({ hashes }: Somebody, known: ReadonlyMap<string, Known>): Known["resident"] | null {
  const found = hashes.map((hash) => known.get(hash)?.resident ?? null);
  const [first = null] = found;
  return first !== null && found.every((resident) => resident?.id === first.id) ? first : null;
}

// Who is new, once each and with the latest name; and who asks more thought than that.
function sortOut(people: readonly Somebody[], known: ReadonlyMap<string, Known>) {
  const combination = ({ hashes }: Somebody) => hashes.join();
  const seenIn = new Map<string, Set<string>>();
  for (const somebody of people) {
    for (const hash of somebody.hashes)
      seenIn.set(hash, (seenIn.get(hash) ?? new Set<string>()).add(combination(somebody)));
  }
  const fresh = new Map<string, Somebody>();
  const others: Somebody[] = [];
  for (const somebody of people) {
    const isNew = somebody.hashes.every((hash) => !known.has(hash) && seenIn.get(hash)?.size === 1);
    const earlier = fresh.get(combination(somebody));
    const profileName = somebody.profileName ?? earlier?.profileName ?? null;
    if (isNew) fresh.set(combination(somebody), { ...somebody, profileName });
    else if (residentOf(somebody, known) === null) others.push(somebody);
  }
  return { fresh: [...fresh.values()], others };
}
