import { createServer as createHttpServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { ConfigError } from "../config/config-error.ts";
import type { Configuration } from "../config/configuration.ts";
import type { Settings } from "../config/settings.ts";
import { MasterKeyError } from "../privacy/master-key.ts";
import { TemplateError } from "../replies/template-file.ts";
import { WrongMasterKeyError } from "../store/store.ts";
import { claimDataFolder } from "./data-folder.ts";
import type { Logger } from "./logger.ts";
import { sweepEveryMilliseconds } from "./sweep.ts";
import { type Wiring, wire } from "./wire.ts";

/** What a process does: answer requests, work through the queue, or both. */
export type Role = "all" | "api" | "worker";

export interface Running {
  readonly wiring: Wiring;
  /** The port that is listened on; `null` for a worker. */
  readonly port: number | null;
  stop(): Promise<void>;
}

const jobsAtOnce = 8;

/** Starts a process and resolves when it is ready. Throws a ConfigError, of one line, when its user can mend what is wrong. */
export async function run(
  settings: Settings,
  configuration: Configuration,
  logger: Logger,
  { role = "all", now = () => new Date() }: { readonly role?: Role; readonly now?: () => Date } = {},
): Promise<Running> {
  const release = settings.databaseUrl === null ? claimDataFolder(settings.dataDir) : () => undefined;
  let wiring: Wiring | null = null;
  try {
    wiring = await wire(settings, configuration, logger, now);
    const server = role === "worker" ? null : await listen(wiring, settings.port);
    if (role !== "api") await startWork(wiring, configuration);
    const running = wiring;
    return {
      wiring,
      port: server === null ? null : (server.address() as AddressInfo).port,
      async stop() {
        if (server) await closeServer(server);
        await running.close();
        release();
      },
    };
  } catch (error) {
    await wiring?.close();
    release();
    if (error instanceof TemplateError || error instanceof MasterKeyError || error instanceof WrongMasterKeyError) {
      throw new ConfigError(error.message);
    }
    throw error;
  }
}

async function startWork(wiring: Wiring, { policy }: Configuration): Promise<void> {
  const { queue, handlers, log } = wiring;
  queue.work(handlers, {
    concurrency: jobsAtOnce,
    deliveriesPerSecond: policy.rules.delivery.messagesPerSecond,
    onFailure: log.jobFailed,
  });
  await queue.repeat({ name: "sweep" }, sweepEveryMilliseconds);
}

function listen(wiring: Wiring, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createHttpServer(wiring.server);
    server.once("error", (error: { code?: string }) => {
      const why =
        error.code === "EADDRINUSE" ? "another program already uses it" : `it cannot be opened (${error.code})`;
      reject(new ConfigError(`PORT is ${port}, and ${why}. Stop that program, or set PORT to another number.`));
    });
    server.listen(port, () => resolve(server));
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Live streams never end by themselves.
    server.closeAllConnections();
  });
}
