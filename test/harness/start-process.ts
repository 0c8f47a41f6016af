import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { PolicyRules } from "../../src/policy/policy-rules.ts";
import { eventually } from "./eventually.ts";

const launcher = fileURLToPath(new URL("../../bin/berichtwacht.js", import.meta.url));

// Put together before all tests; where there are none, at the first start.
function quickProcess(): string {
  const program = fileURLToPath(new URL("./bundle-quick-process.mjs", import.meta.url));
  process.env.QUICK_PROCESS ??= execFileSync(process.execPath, [program], { encoding: "utf8" });
  return process.env.QUICK_PROCESS;
}

type Settings = Readonly<Record<string, string>>;

export interface StartedProcess {
  readonly pid: number;
  /** Everything it printed so far: its own words, and its log. */
  output(): { readonly stdout: string; readonly stderr: string };
  /** Ends it on the spot, as a power cut would. */
  kill(): Promise<void>;
  stop(): Promise<number | null>;
}

/** Starts Berichtwacht as a process of its own, the way an operator does, and waits until it is ready. */
export function startProcess(settings: Settings, role = "all"): Promise<StartedProcess> {
  return untilReady(launch([launcher, "start", role], settings), settings, role);
}

/** The same, with the quick pacing of tests. */
export function startQuickProcess(
  settings: Settings,
  role = "all",
  delivery: Partial<PolicyRules["delivery"]> = {},
): Promise<StartedProcess> {
  const args = [quickProcess(), role, JSON.stringify(delivery)];
  return untilReady(launch(args, settings), settings, role);
}

async function untilReady({ child, output }: Launched, settings: Settings, role: string): Promise<StartedProcess> {
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const url = `http://127.0.0.1:${settings.PORT}/health/ready`;
  await eventually(
    "the process is ready",
    async () => {
      if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}: ${output().stderr.slice(-500)}`);
      if (!output().stdout.includes("Berichtwacht is running")) return false;
      if (role === "worker") return true;
      return fetch(url).then(
        ({ ok }) => ok,
        () => false,
      );
    },
    60_000,
  );
  return {
    pid: child.pid ?? 0,
    output,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    async stop() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

/** Runs a command to its end. */
export async function runToEnd(
  args: readonly string[],
  settings: Settings = {},
  input = "",
  program = launcher,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const { child, output } = launch([program, ...args], settings);
  child.stdin?.end(input);
  const code = await new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { code, ...output() };
}

interface Launched {
  readonly child: ChildProcess;
  readonly output: StartedProcess["output"];
}

/** Starts a program in a process of its own, with these settings and nothing else of ours. */
export function launch(args: readonly string[], settings: Settings): Launched {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, [...args], {
    env: { PATH, HOME, ...settings },
    stdio: ["pipe", "pipe", "pipe"],
  });
  // A test that fails halfway leaves nothing running.
  process.once("exit", () => child.kill("SIGKILL"));
  const printed = { stdout: "", stderr: "" };
  child.stdout?.on("data", (chunk: Buffer) => {
    printed.stdout += chunk.toString();
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    printed.stderr += chunk.toString();
  });
  return { child, output: () => ({ ...printed }) };
}
