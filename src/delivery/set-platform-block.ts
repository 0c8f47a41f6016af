import type { ModerationEvent } from "../model/event.ts";
import type { OutboundId } from "../model/ids.ts";
import type { PlatformBlockResult, PlatformBlockWish } from "../model/platform-block.ts";
import type { Alias } from "../model/resident.ts";
import { after, pauseSeconds } from "./growing-pause.ts";
import type { Carriers, DeliveryLog, DeliveryStore, DeliveryUnit, PlatformBlock } from "./ports.ts";

export interface SetPlatformBlockParts {
  readonly store: DeliveryStore;
  readonly carriers: Carriers;
  readonly log: Pick<DeliveryLog, "platformBlockSet" | "platformBlockFailed">;
  readonly now: () => Date;
  readonly attempts: number;
}

interface Asked {
  readonly block: PlatformBlock;
  readonly wish: PlatformBlockWish;
  readonly person: readonly Alias[];
}

const longestPauseSeconds = 900;
// Longer than a call takes: nobody else asks meanwhile.
const askingSeconds = 60;

/**
 * Brings a platform's own list in line with a block of ours: adds whoever is blocked, takes off whose block is over or was
 * lifted. Best effort: our own list decides whether somebody is answered, and what the platform makes of it is shown.
 * Whether a block may go to the platform at all has been decided before (`dueBlocks`). Resolves to the moment to come
 * back, when a platform is to be asked again.
 */
export function createSetPlatformBlock(parts: SetPlatformBlockParts): (notice: OutboundId) => Promise<Date | null> {
  const { store, carriers, now } = parts;
  return async (notice) => {
    const asked = await store.transaction((unit) => take(unit, notice, now()));
    if (asked === null) return null;
    const ask = carriers[asked.block.channel]?.setPlatformBlock;
    const result = ask ? await ask(asked.wish, asked.person) : null;
    return store.transaction((unit) => record(unit, asked, result, parts));
  };
}

/** What a block asks of its platform now; `null` when that is nothing. */
function wishOf({ settled, until, dueAt }: PlatformBlock, now: Date): PlatformBlockWish | null {
  if (dueAt > now) return null;
  if (until > now) return settled === null ? "block" : null;
  return settled === "listed" ? "unblock" : null;
}

async function take(unit: DeliveryUnit, notice: OutboundId, now: Date): Promise<Asked | null> {
  const block = await unit.platformBlocks.hold(notice);
  const wish = block === null ? null : wishOf(block, now);
  if (block === null || wish === null) return null;
  const attempts = block.attempts + 1;
  await unit.platformBlocks.update(notice, { attempts, dueAt: after(askingSeconds, now) });
  const { aliases } = await unit.residents.person(block.residentId);
  return {
    block: { ...block, attempts },
    wish,
    person: aliases.filter(({ channel }) => channel === block.channel),
  };
}

async function record(
  unit: DeliveryUnit,
  { block, wish }: Asked,
  result: PlatformBlockResult | null,
  { attempts: most, log, now }: SetPlatformBlockParts,
): Promise<Date | null> {
  const { notice, channel, attempts } = block;
  const at = now();
  // The conversation first, as everywhere: nobody waits in a circle.
  await unit.conversations.lock(block.conversationId);
  if (result === null) {
    await unit.platformBlocks.update(notice, { settled: "free" });
    return null;
  }
  if (result.outcome === "refused" && result.failure.next !== "give-up" && attempts < most) {
    const again = after(pauseSeconds(attempts, longestPauseSeconds), at);
    await unit.platformBlocks.update(notice, { dueAt: again });
    log.platformBlockFailed(channel, result.failure);
    return again;
  }
  // Who may be on the list is taken off it later; who certainly is not need not be.
  const isListed = wish === "block" && result.outcome !== "refused";
  await unit.platformBlocks.update(notice, { settled: isListed ? "listed" : "free", attempts: 0, dueAt: at });
  await unit.events.append(block, eventOf(wish, result), at, false);
  if (result.outcome === "done") log.platformBlockSet(channel, wish);
  else log.platformBlockFailed(channel, result.failure);
  const { conversationId, residentId } = block;
  await unit.live.publish({ kind: "conversation", conversationId, residentId });
  return null;
}

function eventOf(wish: PlatformBlockWish, result: PlatformBlockResult): ModerationEvent {
  if (result.outcome !== "done")
    return { type: "platform-block-failed", wish, outcome: result.outcome, code: result.failure.code };
  return { type: wish === "block" ? "platform-blocked" : "platform-unblocked" };
}
