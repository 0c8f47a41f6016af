import type { RecordedEvent } from "../model/event.ts";
import type { OutboundId } from "../model/ids.ts";
import { cleanStanding, type LadderState, type Standing, type Warning } from "../model/standing.ts";

/**
 * Folds the sanction events of one resident on one channel, oldest first, into where they stand at `now`.
 * A warning counts once delivered and until its term ends; a block that is over, or was lifted, leaves a clean
 * slate, and begins only while its announcement stands: it may have been lifted while its notice was under way. What
 * builds on a warning that was taken back falls with it, whichever of the two was recorded first. In shadow mode only
 * simulated events count, and they count at once; otherwise only real ones do.
 */
export function foldStanding(events: readonly RecordedEvent[], now: Date, simulated: boolean): Standing {
  let warnings: Warning[] = [];
  // What the block, announced or begun, builds on.
  let ground: OutboundId | null = null;
  let closing = false;
  let blockedUntil: Date | null = null;
  const reversed = new Set<OutboundId>();

  for (const { event, at } of events.filter((recorded) => recorded.simulated === simulated)) {
    if (blockedUntil !== null && at >= blockedUntil) [warnings, blockedUntil] = [[], null];
    switch (event.type) {
      case "warning-issued":
        warnings.push({
          outboundId: event.outboundId,
          step: event.step,
          behaviour: event.behaviour,
          issuedAt: at,
          deliveredAt: simulated ? at : null,
          until: new Date(event.until),
        });
        break;
      case "warning-delivered":
        warnings = warnings.map((warning) =>
          warning.outboundId === event.outboundId && warning.deliveredAt === null
            ? { ...warning, deliveredAt: at }
            : warning,
        );
        break;
      case "warning-reversed":
        reversed.add(event.outboundId);
        if (ground === event.outboundId) [closing, blockedUntil] = [false, null];
        warnings = warnings.filter((warning) => warning.outboundId !== event.outboundId);
        break;
      case "warning-failed":
        warnings = warnings.filter((warning) => warning.outboundId !== event.outboundId);
        break;
      case "closing-announced":
        if (event.ground !== null && reversed.has(event.ground)) break;
        ground = event.ground;
        if (simulated) blockedUntil = new Date(event.until);
        else closing = true;
        break;
      case "block-started":
        if (closing) [closing, blockedUntil] = [false, new Date(event.until)];
        break;
      case "block-lifted":
        [warnings, closing, blockedUntil] = [[], false, null];
        break;
      default:
        break;
    }
  }

  if (blockedUntil !== null && blockedUntil <= now) return cleanStanding;
  const counting = warnings.filter((warning) => warning.deliveredAt !== null && warning.until > now);
  return {
    state: rungOf(counting, closing, blockedUntil),
    warnings: counting,
    underWay: warnings.filter((warning) => warning.deliveredAt === null && warning.until > now),
    blockedUntil,
  };
}

function rungOf(warnings: readonly Warning[], closing: boolean, blockedUntil: Date | null): LadderState {
  if (blockedUntil !== null) return "blocked";
  if (closing) return "closing";
  if (warnings.some((warning) => warning.step === 2)) return "warned";
  return warnings.length > 0 ? "named" : "clean";
}
