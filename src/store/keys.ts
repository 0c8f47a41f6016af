import { eq } from "drizzle-orm";
import type { ResidentId } from "../model/ids.ts";
import type { Queryable } from "./database.ts";
import type { ResidentKey, Vault } from "./ports.ts";
import { residents } from "./tables/residents.ts";

// Keys of residents who are in conversation now; a key is a few hundred bytes.
const mostKept = 10_000;

/** The key of a resident, to seal and open what is theirs. */
export type KeyOf = (residentId: ResidentId) => Promise<ResidentKey>;

/** Unwraps residents' keys, and keeps the latest ones used in memory. */
export function createKeyring(vault: Vault) {
  const kept = new Map<ResidentId, ResidentKey>();

  function keep(residentId: ResidentId, wrappedKey: Buffer): ResidentKey {
    const known = kept.get(residentId);
    if (known) return known;
    const key = vault.keyOf(residentId, wrappedKey);
    const oldest = kept.size >= mostKept ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(residentId, key);
    return key;
  }

  return {
    keep,
    /** Reads keys through one connection or transaction. */
    on:
      (db: Queryable): KeyOf =>
      async (residentId) => {
        const known = kept.get(residentId);
        if (known) return known;
        const [row] = await db.select().from(residents).where(eq(residents.id, residentId));
        if (!row) throw new Error(`Resident ${residentId} is not in the store.`);
        return keep(residentId, row.wrappedKey);
      },
  };
}

export type Keyring = ReturnType<typeof createKeyring>;
