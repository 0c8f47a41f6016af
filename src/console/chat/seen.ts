import { parseKept } from "../storage/browser-memory.ts";
import { ask } from "./chat-request.ts";
import { memory } from "./memory.ts";
import { knownToken } from "./session-token.ts";

const name = "seen";
// As many as one request may hold, and as the history shows.
const most = 200;

/**
 * Tells the server which replies have been on a visible page, once for each: a warning only counts from then on.
 * What does not get through is told with the next call.
 */
export function createSeen() {
  let latest: readonly string[] = [];
  let isBusy = false;
  return async (shown: readonly string[]): Promise<void> => {
    latest = shown;
    if (isBusy) return;
    isBusy = true;
    let fresh = untold(latest);
    while (fresh.length > 0 && document.visibilityState === "visible") {
      const outcome = await ask("POST", "/seen", knownToken(), { ids: fresh });
      if (outcome.kind !== "done") break;
      memory.write(name, JSON.stringify([...told(), ...fresh].slice(-2 * most)));
      fresh = untold(latest);
    }
    isBusy = false;
  };
}

function untold(shown: readonly string[]): readonly string[] {
  const known = new Set(told());
  return shown.filter((id) => !known.has(id)).slice(-most);
}

function told(): readonly string[] {
  return parseKept<string[]>(memory.read(name)) ?? [];
}
