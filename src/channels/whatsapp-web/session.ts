import type { LinkState } from "../../model/link-state.ts";
import { type Diagnosis, diagnose, isBan, type Limits } from "./diagnosis.ts";
import { inTime } from "./in-time.ts";
import { announceSynced, healthOf, type PageHealth } from "./page.ts";
import type { WebClient } from "./quiet-client.ts";

/** Why a session ended. */
export type Ending =
  | Exclude<Diagnosis, "fine" | "announce-synced">
  | "logged-out"
  | "browser-gone"
  | "profile-in-use"
  | "closed";

export interface Session {
  readonly client: WebClient;
  /** Resolves once, when the session is of no more use; its browser may still run. */
  readonly ended: Promise<{ readonly why: Ending; readonly error?: unknown }>;
  end(why: Ending): void;
  /** Lets go of the client and its browser, also of one that is only just starting. */
  close(): Promise<void>;
}

export interface SessionEvents {
  onState(state: LinkState): void;
  /** The page can send and receive; again after every time that it had been lost. */
  onReady(client: WebClient): void;
  /** Something is under way that a planned restart would cut off. */
  isBusy(): boolean;
}

export interface SessionTimes extends Limits {
  /** Between two looks at the page. */
  readonly look: number;
  /** How long the library may take to open the page. */
  readonly open: number;
}

/** Starts a client and watches it, until something makes it useless. */
export function openSession(client: WebClient, times: SessionTimes, events: SessionEvents): Session {
  const { onState, onReady, isBusy } = events;
  const clock = () => performance.now();
  const startedAt = clock();
  const seen = {
    startedAt,
    progressAt: startedAt,
    codeAt: null as number | null,
    isReady: false,
    unheardSince: null as number | null,
    offlineSince: null as number | null,
    silences: 0,
  };
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  let resolve: (ending: { why: Ending; error?: unknown }) => void;
  const ended = new Promise<{ why: Ending; error?: unknown }>((settle) => {
    resolve = settle;
  });
  const end = (why: Ending, error?: unknown) => {
    isOver = true;
    clearTimeout(timer);
    resolve({ why, error });
  };
  const tell = (state: LinkState) => {
    if (!isOver) onState(state);
  };

  const showCode = (state: LinkState) => {
    seen.codeAt = seen.progressAt = clock();
    seen.isReady = false;
    tell(state);
  };
  const getOn = () => {
    seen.codeAt = null;
    seen.progressAt = clock();
    if (!seen.isReady) tell({ kind: "connecting" });
  };
  client.on("qr", (qr) => showCode({ kind: "scan-qr", qr }));
  client.on("code", (code) => {
    if (code) showCode({ kind: "pairing-code", code });
  });
  client.on("loading_screen", getOn);
  client.on("authenticated", getOn);
  client.on("ready", () => {
    if (isOver) return;
    Object.assign(seen, { isReady: true, codeAt: null, unheardSince: null, offlineSince: null, progressAt: clock() });
    tell({ kind: "online" });
    onReady(client);
  });
  client.on("disconnected", (reason) => {
    if (reason === "LOGOUT") end("logged-out");
    else end(isBan(reason) ? "banned" : "disconnected");
  });

  function loseTouch(): void {
    if (!seen.isReady || seen.offlineSince !== null) return;
    seen.offlineSince = clock();
    tell({ kind: "connecting" });
  }

  function note(health: PageHealth | null): void {
    seen.silences = health === null ? seen.silences + 1 : 0;
    if (health === null) return;
    const isUnheard = health.hasSynced && !(health.isInjected && seen.isReady);
    seen.unheardSince = isUnheard ? (seen.unheardSince ?? clock()) : null;
    if (!seen.isReady) return;
    const isConnected = health.state === "CONNECTED" && health.isInjected;
    if (!isConnected) loseTouch();
    else if (seen.offlineSince !== null) {
      seen.offlineSince = null;
      tell({ kind: "online" });
    }
  }

  async function look(): Promise<void> {
    const health = await healthOf(client).catch(() => null);
    if (isOver) return;
    note(health);
    const what = diagnose(health, { ...seen, now: clock() }, times);
    if (what === "announce-synced") {
      // Not twice while it works on it; what does not come of it shows in the next looks.
      seen.unheardSince = clock();
      await announceSynced(client).catch(() => undefined);
    } else if (what !== "fine" && !(what === "planned" && isBusy())) return end(what);
    if (!isOver) timer = setTimeout(look, times.look);
  }

  const starting = client.initialize();
  inTime("Opening the page", starting, times.open).then(
    () => {
      client.pupBrowser?.on("disconnected", () => end("browser-gone"));
      if (client.pupBrowser?.connected === false) end("browser-gone");
      // A page that is loaded again has lost the library before anything tells of it.
      client.pupPage?.on("framenavigated", (frame) => {
        if (frame.parentFrame() === null) loseTouch();
      });
      if (!isOver) void look();
    },
    (error: unknown) => end("not-starting", error),
  );
  return { client, ended, end, close: () => closeClient(client, starting) };
}

const closeMilliseconds = 5_000;

async function closeClient(client: WebClient, starting: Promise<void>): Promise<void> {
  client.removeAllListeners();
  const settled = starting.catch(() => undefined);
  // A browser that is only just starting is not the client's yet, and would be nobody's.
  if (!client.pupBrowser) await inTime("Starting the browser", settled, closeMilliseconds).catch(() => undefined);
  await closeBrowser(client);
  void settled.then(() => closeBrowser(client));
}

// Ended on the spot when it does not close by itself.
async function closeBrowser(client: WebClient): Promise<void> {
  const child = client.pupBrowser?.process();
  await inTime("Closing the browser", client.destroy(), closeMilliseconds).catch(() => undefined);
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGKILL");
  await inTime("Ending the browser", gone, closeMilliseconds).catch(() => undefined);
}
