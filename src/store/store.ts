import { eq, sql } from "drizzle-orm";
import type { LiveChange } from "../model/live-change.ts";
import { caseStore } from "./cases.ts";
import { conversationStore } from "./conversations.ts";
import type { Database, Queryable } from "./database.ts";
import { eventStore } from "./events.ts";
import { createKeyring, type Keyring } from "./keys.ts";
import { liveChannel, liveStore } from "./live.ts";
import { messageStore } from "./messages.ts";
import { outboundStore } from "./outbound.ts";
import type { Vault } from "./ports.ts";
import { residentStore } from "./residents.ts";
import { facts } from "./tables/facts.ts";
import { templateStore } from "./templates.ts";
import { triesStore } from "./tries.ts";
import { turnStore } from "./turns.ts";

/** The stores on one connection or transaction. */
export type Unit = ReturnType<typeof unitOn>;

/** All stores, alone or together in a transaction. */
export interface Store extends Unit {
  /** Runs work in one transaction: all of it happens, or none. */
  transaction<Result>(work: (unit: Unit) => Promise<Result>): Promise<Result>;
  /** Whether the database answers. */
  isReady(): Promise<boolean>;
  /** Calls back for every change any process commits; `onGap` when some may have been missed. */
  onChange(listener: (change: LiveChange) => void, onGap: () => void): Promise<void>;
}

/** The database holds data sealed under another master key. */
export class WrongMasterKeyError extends Error {
  override readonly name = "WrongMasterKeyError";
}

export function createStore(database: Database, vault: Vault): Store {
  const keyring = createKeyring(vault);
  return {
    ...unitOn(database.queryable, vault, keyring, false),
    transaction: (work) =>
      database.queryable.transaction((transaction) => work(unitOn(transaction, vault, keyring, true))),
    isReady: () =>
      database.queryable.execute(sql`select 1`).then(
        () => true,
        () => false,
      ),
    onChange: (listener, onGap) =>
      database.listen(liveChannel, (payload) => listener(JSON.parse(payload) as LiveChange), onGap),
  };
}

/** Remembers which master key this database is sealed under. Throws a WrongMasterKeyError when it is another one. */
export async function claimMasterKey(database: Database, vault: Vault): Promise<void> {
  const db = database.queryable;
  await db.insert(facts).values({ name: "master-key", value: vault.fingerprint }).onConflictDoNothing();
  const [known] = await db.select().from(facts).where(eq(facts.name, "master-key"));
  if (known?.value !== vault.fingerprint) {
    throw new WrongMasterKeyError(
      "This database was made with another master key. Set MASTER_KEY, or master.key in DATA_DIR, to the one it was made with.",
    );
  }
}

function unitOn(db: Queryable, vault: Vault, keyring: Keyring, isTransaction: boolean) {
  const keyOf = keyring.on(db);
  return {
    residents: residentStore(db, vault, keyring),
    conversations: conversationStore(db),
    messages: messageStore(db, keyOf),
    outbound: outboundStore(db, keyOf),
    events: eventStore(db, isTransaction),
    cases: caseStore(db, keyOf),
    templates: templateStore(db),
    tries: triesStore(db, vault),
    live: liveStore(db),
    turns: turnStore(db),
  };
}
