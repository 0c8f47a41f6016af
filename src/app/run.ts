import { createServer as createHttpServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { ConfigError } from "../config/config-error.ts";
import type { Configuration } from "../config/configuration.ts";
import type { Settings } from "../config/settings.ts";
import { MasterKeyError } from "../privacy/master-key.ts";
import { TemplateError } from "../replies/template-error.ts";
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
  let front: Front | null = null;
  try {
    // The port first: a busy one is known at once, and whoever asks meanwhile hears that we are not ready.
    front = role === "worker" ? null : await listen(settings.port);
    wiring = await wire(settings, configuration, logger, now);
    // Webhooks before work: what a platform has to say of a message must reach us before we think of sending it again.
    front?.answerWith(wiring.server);
    if (role !== "api") await startWork(wiring, configuration);
    const [running, server] = [wiring, front?.server ?? null];
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
    if (front) await closeServer(front.server);
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

interface Front {
  readonly server: Server;
  answerWith(handler: RequestListener): void;
}

function listen(port: number): Promise<Front> {
  return new Promise((resolve, reject) => {
    let handler: RequestListener = (_request, response) => {
      response.writeHead(503, { "retry-after": "5" }).end();
    };
    const server = createHttpServer((request, response) => handler(request, response));
    server.once("error", (error: { code?: string }) => {
      const why =
        error.code === "EADDRINUSE"
          ? "another program already uses it. Stop that program, or set PORT to another number."
          : error.code === "EACCES"
            ? "this user may not open it (EACCES). Give it the right to, or set PORT to 1024 or higher."
            : `it cannot be opened (${error.code}). Set PORT to another number.`;
      reject(new ConfigError(`PORT is ${port}, and ${why}`));
    });
    const answerWith = (ready: RequestListener) => {
      handler = ready;
    };
    server.listen(port, () => resolve({ server, answerWith }));
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Live streams never end by themselves.
    server.closeAllConnections();
  });
}
