import { ConfigError } from "../config/config-error.ts";
import type { Configuration } from "../config/configuration.ts";
import type { Settings } from "../config/settings.ts";
import { inTime } from "../queues/time-limit.ts";
import { TemplateError } from "../replies/template-error.ts";
import { WrongMasterKeyError } from "../store/store.ts";
import { createClosers } from "./closers.ts";
import { claimDataFolder } from "./data-folder.ts";
import { openFront } from "./front.ts";
import type { Logger } from "./logger.ts";
import { channelsOf } from "./open-channels.ts";
import { startRounds } from "./rounds.ts";
import { sweepEveryMilliseconds } from "./sweep.ts";
import { type Wiring, wire } from "./wire.ts";

/** What a process does: answer requests, work through the queue, or both. */
export type Role = "all" | "api" | "worker";

export interface Running {
  readonly wiring: Wiring;
  /** The port that is listened on; `null` for a worker. */
  readonly port: number | null;
  /** Finishes what is in hand, as far as that takes seconds, and lets go of everything. */
  stop(): Promise<void>;
}

export interface RunOptions {
  readonly role?: Role;
  readonly now?: () => Date;
  /** What opens the channels that are on. */
  readonly channelsOf?: typeof channelsOf;
}

const jobsAtOnce = 8;
const sweepFinishMilliseconds = 3_000;

/** Starts a process and resolves when it is ready. Throws a ConfigError, of one line, when its user can mend what is wrong. */
export async function run(
  settings: Settings,
  configuration: Configuration,
  logger: Logger,
  { role = "all", now = () => new Date(), channelsOf: open = channelsOf }: RunOptions = {},
): Promise<Running> {
  const { whatsappWeb } = settings;
  if (whatsappWeb && role !== "all")
    throw new ConfigError(
      `WHATSAPP_WEB_DATA_DIR is set, and this process is only ${role}: WhatsApp Web takes in and sends in one process. Start it without a role.`,
    );
  const closers = createClosers();
  try {
    if (settings.databaseUrl === null) closers.add(await claimDataFolder(settings.dataDir));
    if (whatsappWeb) closers.add(await claimDataFolder(whatsappWeb.dataDir, "WHATSAPP_WEB_DATA_DIR"));
    // The port first: a busy one is known at once, and whoever asks meanwhile hears that we are not ready.
    const front = role === "worker" ? null : await openFront(settings.host, settings.port);
    // Closed before all that answers need, although it is opened before.
    const closeFront = async () => front?.close();
    const wiring = await wire(settings, configuration, logger, now, closers, open).catch(async (error: unknown) => {
      await closeFront();
      throw error;
    });
    closers.add(closeFront);
    // Webhooks before work: what a platform has to say of a message must reach us before we think of sending it again.
    front?.answerWith(wiring.server);
    wiring.openLinks();
    if (role !== "api") closers.add(await startWork(wiring, configuration));
    return { wiring, port: front?.port ?? null, stop: closers.close };
  } catch (error) {
    await closers.close();
    if (error instanceof TemplateError || error instanceof WrongMasterKeyError) throw new ConfigError(error.message);
    throw error;
  }
}

// Takes jobs and sweeps; the answer ends the sweeping, closing the queue ends the rest.
async function startWork(
  { queue, handlers, sweep, log }: Wiring,
  { policy }: Configuration,
): Promise<() => Promise<void>> {
  await queue.work(handlers, {
    concurrency: jobsAtOnce,
    deliveriesPerSecond: policy.rules.delivery.messagesPerSecond,
    onFailure: log.jobFailed,
  });
  const stopSweeping = startRounds(sweep, sweepEveryMilliseconds);
  // A round that waits for a database that hangs is not waited for: the next process does what it did not.
  return () => inTime(stopSweeping(), sweepFinishMilliseconds).catch(() => undefined);
}
