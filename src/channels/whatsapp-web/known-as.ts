import { inTime } from "./in-time.ts";
import type { WebClient } from "./quiet-client.ts";

export interface KnownAs {
  /** Every id by which WhatsApp knows somebody, the given one first. Never rejects: what is not known is left out. */
  idsOf(id: string): Promise<readonly string[]>;
  /** Somebody goes by another number now. */
  forget(id: string): void;
}

const answerMilliseconds = 5_000;
const keptAtMost = 5_000;
// Asking for a number that WhatsApp keeps to itself costs a call to its server each time.
const askAgainMilliseconds = 3_600_000;

/** Looks up the number behind a hidden one and the other way round, and remembers what it found. */
export function createKnownAs(client: () => WebClient | null): KnownAs {
  const found = new Map<string, { readonly ids: readonly string[]; readonly until: number }>();
  // Somebody who writes ten messages in a row is looked up once.
  const asking = new Map<string, Promise<readonly string[]>>();

  async function lookUp(id: string): Promise<readonly string[]> {
    const ids = await ask(client(), id);
    if (ids === null) return [id];
    const isComplete = ids.length > 1;
    found.delete(id);
    found.set(id, { ids, until: isComplete ? Number.POSITIVE_INFINITY : performance.now() + askAgainMilliseconds });
    const [oldest] = found.keys();
    if (found.size > keptAtMost && oldest !== undefined) found.delete(oldest);
    return ids;
  }

  return {
    async idsOf(id) {
      const known = found.get(id);
      if (known && known.until > performance.now()) return known.ids;
      const asked = asking.get(id) ?? lookUp(id).finally(() => asking.delete(id));
      asking.set(id, asked);
      return asked;
    },
    forget: (id) => void found.delete(id),
  };
}

// `null` when nobody could be asked.
async function ask(client: WebClient | null, id: string): Promise<readonly string[] | null> {
  if (client === null) return null;
  try {
    const [answer] = await inTime("Looking up a number", client.getContactLidAndPhone([id]), answerMilliseconds);
    return [...new Set([id, answer?.pn, answer?.lid].filter((other) => typeof other === "string"))];
  } catch {
    return null;
  }
}
