import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../harness/free-port.ts";
import { root } from "./built-pages.ts";

/** A whole Berichtwacht in a process of its own, as somebody who tries it out would start it. */
export interface ServerProcess {
  readonly url: string;
  /** Starts it again after a kill, on the same port and data. Resolves to the one-time password, if it tells one. */
  start(): Promise<string | null>;
  /** Ends it at once, without a chance to tidy up. */
  kill(): Promise<void>;
  /** Ends it for good and throws its data away. */
  stop(): Promise<void>;
}

const startMilliseconds = 120_000;

/** Prepares a throw-away server on a free port; nothing runs until `start`. */
export async function aServerProcess(): Promise<ServerProcess> {
  const dataDir = mkdtempSync(join(tmpdir(), "berichtwacht-console-"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  let child: ChildProcess | null = null;

  async function end(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    const running = child;
    child = null;
    if (running === null || running.exitCode !== null) return;
    const exited = once(running, "exit");
    running.kill(signal);
    await exited;
  }

  return {
    url,
    async start() {
      const { PATH, HOME } = process.env;
      const started = spawn(process.execPath, ["bin/berichtwacht.js", "start"], {
        cwd: root,
        env: { PATH, HOME, DATA_DIR: dataDir, PORT: String(port), PUBLIC_URL: url, LOG_LEVEL: "error" },
        stdio: ["ignore", "pipe", "pipe"],
      });
      child = started;
      const greeting = await greetingOf(started);
      return /Eenmalig wachtwoord\s+(\S+)/.exec(greeting)?.[1] ?? null;
    },
    kill: () => end("SIGKILL"),
    async stop() {
      await end("SIGTERM");
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

// The greeting comes in one piece, once the server answers.
function greetingOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let errors = "";
    let output = "";
    const timer = setTimeout(() => reject(new Error(`The server did not start.\n${errors}`)), startMilliseconds);
    child.stderr?.on("data", (chunk) => {
      errors += chunk;
    });
    child.stdout?.on("data", (chunk) => {
      output += chunk;
      if (!output.includes("Werkwijze")) return;
      clearTimeout(timer);
      resolve(output);
    });
    child.once("exit", (code) => {
      clearTimeout(timer);
      reject(new Error(`The server ended with code ${code} before it was ready.\n${errors}`));
    });
  });
}
