import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { Redis } from "ioredis";
import pg from "pg";
import { eventually } from "./eventually.ts";
import { freePort } from "./free-port.ts";

/** A server of a test's own, that it stops and starts again at the same address. */
export interface OwnServer {
  readonly url: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Keeps it alive but silent, as a machine that hangs; connections stay open and nothing is answered. */
  freeze(): void;
  thaw(): void;
  /** Stops it for good and throws its data away. */
  remove(): Promise<void>;
}

/** A Redis that is empty after every start. Running when the promise resolves. */
export async function ownRedis(options: readonly string[] = []): Promise<OwnServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "berichtwacht-redis-"));
  const url = `redis://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  const server: OwnServer = {
    url,
    async start() {
      const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder];
      const started = spawn("redis-server", [...args, ...options], { stdio: "ignore" });
      child = started;
      process.once("exit", () => started.kill("SIGKILL"));
      const probe = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: null });
      probe.on("error", () => undefined);
      await probe.ping();
      probe.disconnect();
    },
    async stop() {
      const ended = new Promise((resolve) => child?.once("exit", resolve));
      child?.kill("SIGKILL");
      if (child?.exitCode === null && child.signalCode === null) await ended;
    },
    freeze: () => void child?.kill("SIGSTOP"),
    thaw: () => void child?.kill("SIGCONT"),
    async remove() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

/** A PostgreSQL whose data outlives a stop. Running when the promise resolves. */
export async function ownPostgres(): Promise<OwnServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "berichtwacht-postgres-"));
  const data = join(folder, "data");
  mkdirSync(data, { mode: 0o700 });
  if (isRoot) {
    chmodSync(folder, 0o777);
    chownSync(data, Number(execFileSync("id", ["-u", "postgres"], { encoding: "utf8" })), -1);
  }
  const run = (program: string, ...args: string[]) => asPostgres(program, args, folder);
  run("initdb", "-D", data, "-U", "postgres", "--auth=trust", "-E", "UTF8", "--no-sync");
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off -c max_connections=200`;
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  // The server and its process for each connection; none when it is stopped.
  const signal = (name: NodeJS.Signals) => {
    const running = existsSync(join(data, "postmaster.pid"));
    const [pid = ""] = running ? readFileSync(join(data, "postmaster.pid"), "utf8").split("\n") : [];
    if (pid === "") return;
    const children = execFileSync("pgrep", ["-P", pid], { encoding: "utf8" }).trim().split("\n");
    for (const each of [pid, ...children]) process.kill(Number(each), name);
  };
  const server: OwnServer = {
    url,
    async start() {
      run("pg_ctl", "-D", data, "-w", "-l", join(folder, "log"), "-o", settings, "start");
      await eventually("PostgreSQL answers", () => answers(url));
    },
    freeze: () => signal("SIGSTOP"),
    thaw: () => signal("SIGCONT"),
    async stop() {
      if (existsSync(join(data, "postmaster.pid"))) run("pg_ctl", "-D", data, "-w", "-m", "fast", "stop");
    },
    async remove() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

/** Rows of a query, on a connection of its own. */
export async function queryOn(url: string, query: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
}

/** Whether this machine has the programs that these servers are made of. */
export function areInstalled(): boolean {
  const onPath = (program: string) =>
    (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));
  return onPath("redis-server") && (existsSync(installed) || onPath("initdb"));
}

const isRoot = process.getuid?.() === 0;
const installed = "/usr/lib/postgresql";

// PostgreSQL refuses to run as root.
function asPostgres(program: string, args: readonly string[], cwd: string): void {
  const [newest] = existsSync(installed) ? readdirSync(installed).sort((a, b) => Number(b) - Number(a)) : [];
  const path = newest === undefined ? program : join(installed, newest, "bin", program);
  const [command = "", ...rest] = isRoot ? ["runuser", "-u", "postgres", "--", path, ...args] : [path, ...args];
  execFileSync(command, rest, { cwd, stdio: "ignore" });
}

const answers = (url: string) =>
  queryOn(url, "select 1").then(
    () => true,
    () => false,
  );
