import { ask } from "./chat-request.ts";
import { memory } from "./memory.ts";
import { knownToken } from "./session-token.ts";

const name = "seen";
// As many as one request may hold, and as the history shows.
const most = 200;

/** Tells the server which replies have been on a visible page; once for each. What fails is told the next time. */
export function createSeen() {
  let isBusy = false;
  return async (shown: readonly string[]): Promise<void> => {
    const told = new Set<string>(JSON.parse(memory.read(name) ?? "[]") as string[]);
    const fresh = shown.filter((id) => !told.has(id)).slice(-most);
    if (isBusy || fresh.length === 0 || document.visibilityState !== "visible") return;
    isBusy = true;
    const outcome = await ask("POST", "/seen", knownToken(), { ids: fresh });
    isBusy = false;
    if (outcome.kind === "done") memory.write(name, JSON.stringify([...told, ...fresh].slice(-2 * most)));
  };
}
