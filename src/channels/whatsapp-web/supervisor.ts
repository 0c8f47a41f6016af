import type { LinkState } from "../../model/link-state.ts";
import { prepareProfile, setProfileAside } from "./profile.ts";
import type { WebClient } from "./quiet-client.ts";
import { type Ending, openSession, type SessionEvents, type SessionTimes } from "./session.ts";

export interface SupervisorTimes extends SessionTimes {
  readonly firstPause: number;
  readonly longestPause: number;
  /** How long a session has to have run for the next failure to count as the first. */
  readonly steady: number;
}

/** All in milliseconds. */
export const usualTimes: SupervisorTimes = {
  look: 15_000,
  open: 120_000,
  start: 300_000,
  code: 75_000,
  unheard: 5_000,
  offline: 300_000,
  planned: 24 * 3_600_000,
  firstPause: 5_000,
  longestPause: 300_000,
  steady: 600_000,
};

export interface SupervisorParts {
  readonly sessions: string;
  readonly times: SupervisorTimes;
  readonly createClient: () => WebClient;
  /** Hears everything the client tells, from before it starts. */
  readonly listen: (client: WebClient) => void;
  readonly onReady: SessionEvents["onReady"];
  readonly isBusy: SessionEvents["isBusy"];
  readonly onState: (state: LinkState, why: Ending | null, error?: unknown) => void;
  /** Something that asks for a person. */
  readonly onAlarm: (reason: string) => void;
}

export interface Supervisor {
  state(): LinkState;
  /** The client to send with; `null` while there is none that is connected. */
  online(): WebClient | null;
  start(): void;
  close(): Promise<void>;
}

// Those that ask for a new browser at once: nothing failed.
const unhurried: ReadonlySet<Ending> = new Set(["planned", "stale-code", "logged-out"]);
// So many failures in a row are no coincidence.
const failuresTold = 5;

/** Keeps one linked session running: starts it, starts it anew whenever it is of no more use, and stops for a ban. */
export function createSupervisor(parts: SupervisorParts): Supervisor {
  const { sessions, times, createClient, listen, onReady, isBusy, onState, onAlarm } = parts;
  let state: LinkState = { kind: "starting" };
  let client: WebClient | null = null;
  let endSession: (() => void) | null = null;
  let wake: (() => void) | null = null;
  let isClosed = false;
  let running: Promise<void> | null = null;

  const set = (next: LinkState, why: Ending | null = null, error?: unknown) => {
    state = next;
    onState(next, why, error);
  };

  async function runOnce(): Promise<{ readonly why: Ending; readonly error?: unknown }> {
    set({ kind: "starting" });
    if (!prepareProfile(sessions)) return { why: "profile-in-use" };
    const opened = createClient();
    listen(opened);
    const session = openSession(opened, times, { onReady, isBusy, onState: (next) => set(next) });
    endSession = () => session.end("closed");
    client = opened;
    const ending = await session.ended;
    client = null;
    endSession = null;
    await session.close();
    if (ending.why === "logged-out") setProfileAside(sessions, new Date());
    return ending;
  }

  async function run(): Promise<void> {
    let failures = 0;
    while (!isClosed) {
      const startedAt = performance.now();
      const { why, error } = await runOnce().catch((error: unknown) => ({ why: "not-starting" as const, error }));
      if (isClosed) break;
      if (why === "banned") {
        onAlarm("account banned (TOS_BLOCK)");
        return set({ kind: "stopped", reason: "banned" }, why);
      }
      if (why === "logged-out") onAlarm("logged out: link the telephone again on the page of channels");
      const isSteady = performance.now() - startedAt >= times.steady;
      failures = unhurried.has(why) ? 0 : isSteady ? 1 : failures + 1;
      if (failures === failuresTold) onAlarm("does not start");
      if (failures === 0) continue;
      const pause = Math.min(times.firstPause * 2 ** (failures - 1), times.longestPause);
      set({ kind: "waiting-to-retry", at: new Date(Date.now() + pause) }, why, error);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pause);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  return {
    state: () => state,
    online: () => (state.kind === "online" ? client : null),
    start() {
      running ??= run();
    },
    async close() {
      isClosed = true;
      endSession?.();
      wake?.();
      await running;
      if (state.kind !== "stopped") set({ kind: "stopped", reason: "closed" });
    },
  };
}
