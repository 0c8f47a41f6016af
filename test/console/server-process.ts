import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newDatabaseIn } from "../harness/embedded-database.ts";
import { eventually } from "../harness/eventually.ts";
import { freePort } from "../harness/free-port.ts";
import { type StartedProcess, startProcess } from "../harness/start-process.ts";

/** A throw-away Berichtwacht on a port and data folder of its own, to be started, killed and started again. */
export interface ServerProcess {
  readonly url: string;
  /** Starts it. Resolves to the one-time password of the first admin, which only the first start prints. */
  start(): Promise<string | null>;
  /** Ends it at once, without a chance to tidy up. */
  kill(): Promise<void>;
  /** Ends it for good and throws its data away. */
  stop(): Promise<void>;
}

/** Prepares a server, with settings besides those that every one has; nothing runs until `start`. */
export async function aServerProcess(
  settings: (port: number) => Promise<Readonly<Record<string, string>>> = async () => ({}),
): Promise<ServerProcess> {
  const dataDir = mkdtempSync(join(tmpdir(), "berichtwacht-console-"));
  await newDatabaseIn(dataDir);
  const free = await freePort();
  const port = String(free);
  const own = await settings(free);
  const url = `http://localhost:${port}`;
  let running: StartedProcess | null = null;
  return {
    url,
    async start() {
      const started = await startProcess({
        ...own,
        DATA_DIR: dataDir,
        PORT: port,
        PUBLIC_URL: url,
        LOG_LEVEL: "error",
      });
      running = started;
      // The greeting comes in one piece, right after the server answers.
      const greeting = await eventually(
        "the greeting",
        () => /Policy mode[\s\S]*\n\n/.exec(started.output().stdout)?.[0],
      );
      return /One-time password\s+(\S+)/.exec(greeting)?.[1] ?? null;
    },
    async kill() {
      await running?.kill();
      running = null;
    },
    async stop() {
      await running?.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
