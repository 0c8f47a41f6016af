import { eq, sql } from "drizzle-orm";
import type { LiveChange } from "../model/live-change.ts";
import { auditStore } from "./audit.ts";
import { caseStore } from "./cases.ts";
import { channelPauseStore } from "./channel-pauses.ts";
import { channelSwitchStore } from "./channel-switches.ts";
import { conversationStore } from "./conversations.ts";
import type { Database, Queryable } from "./database.ts";
import { eventStore } from "./events.ts";
import { figuresStore } from "./figures.ts";
import { handoverStore } from "./handovers.ts";
import { createHourKeys, type OnUnopened } from "./hour-keys.ts";
import { inquiryStore } from "./inquiries.ts";
import { createKeyring, type Keyring } from "./keys.ts";
import { lastContactStore } from "./last-contacts.ts";
import { liveChannel, liveStore } from "./live.ts";
import { mediaStore } from "./media.ts";
import { messageStore } from "./messages.ts";
import { outboundStore } from "./outbound.ts";
import { platformBlockStore } from "./platform-blocks.ts";
import type { KeyCabinet, Vault } from "./ports.ts";
import { residentStore } from "./residents.ts";
import { facts } from "./tables/facts.ts";
import { templateStore } from "./templates.ts";
import { trafficStore } from "./traffic.ts";
import { triesStore } from "./tries.ts";
import { turnStore } from "./turns.ts";

/** The stores on one connection or transaction. */
export type Unit = ReturnType<typeof unitOn>;

/** All stores, alone or together in a transaction. */
export interface Store extends Unit {
  /** Runs work in one transaction: all of it happens, or none. */
  transaction<Result>(work: (unit: Unit) => Promise<Result>): Promise<Result>;
  /** Whether an error says that the database refuses a value itself, so that trying again is of no use. */
  cannotHold(error: unknown): boolean;
  /** Whether an error says that others use what was to be locked, so that it can be done another time. */
  isBusy(error: unknown): boolean;
  /** Whether the database answers. */
  isReady(): Promise<boolean>;
  /** Calls back for every change any process commits; `onGap` when some may have been missed. */
  onChange(listener: (change: LiveChange) => void, onGap: () => void): Promise<void>;
}

/** The database holds data sealed under another master key. */
export class WrongMasterKeyError extends Error {
  override readonly name = "WrongMasterKeyError";
}

/**
 * The stores on a database, sealed by `vault`. Keys with a term lie in `cabinet`; without one they lie in a table,
 * where every process finds them. What no key opens any more counts as gone, and `onUnopened` hears of it.
 */
export function createStore(
  database: Database,
  vault: Vault,
  cabinet: KeyCabinet | null = null,
  onUnopened: OnUnopened = () => undefined,
): Store {
  const keys = { vault, keyring: createKeyring(vault), hourKeys: createHourKeys(cabinet, onUnopened) };
  return {
    ...unitOn(database.queryable, keys, false),
    transaction: (work) => database.queryable.transaction((transaction) => work(unitOn(transaction, keys, true))),
    cannotHold: (error) => /^(?:22|54)/.test(sqlStateOf(error)),
    isBusy: (error) => sqlStateOf(error) === "55P03",
    isReady: () =>
      database.queryable.execute(sql`select 1`).then(
        () => true,
        () => false,
      ),
    onChange: (listener, onGap) =>
      database.listen(liveChannel, (payload) => listener(JSON.parse(payload) as LiveChange), onGap),
  };
}

// Drizzle wraps an error of the driver. Classes of SQLSTATE: 22 data exception, 54 program limit exceeded; 55P03 lock not available.
function sqlStateOf(error: unknown): string {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return typeof code === "string" ? code : cause === undefined || cause === null ? "" : sqlStateOf(cause);
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

interface Keys {
  readonly vault: Vault;
  readonly keyring: Keyring;
  readonly hourKeys: ReturnType<typeof createHourKeys>;
}

function unitOn(db: Queryable, { vault, keyring, hourKeys }: Keys, isTransaction: boolean) {
  const keyOf = keyring.on(db);
  const hours = hourKeys.on(db, isTransaction);
  return {
    residents: residentStore(db, vault, keyring),
    conversations: conversationStore(db),
    messages: messageStore(db, vault, keyOf, hours),
    media: mediaStore(db, keyOf, hours),
    outbound: outboundStore(db, vault, keyOf, hours),
    events: eventStore(db, vault, keyOf, isTransaction),
    cases: caseStore(db, keyOf),
    inquiries: inquiryStore(db, keyOf),
    platformBlocks: platformBlockStore(db),
    channelPauses: channelPauseStore(db),
    channelSwitches: channelSwitchStore(db),
    handovers: handoverStore(db),
    lastContacts: lastContactStore(db),
    audit: auditStore(db, vault),
    templates: templateStore(db),
    figures: figuresStore(db),
    traffic: trafficStore(db),
    tries: triesStore(db, vault),
    live: liveStore(db),
    turns: turnStore(db),
  };
}
