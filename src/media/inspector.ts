import { Worker } from "node:worker_threads";
import type { Inspection } from "../model/media.ts";
import type { InspectionLimits } from "./inspect.ts";
import type { InspectionRequest } from "./inspection-thread.ts";
import { sniff } from "./sniff.ts";

export interface InspectorOptions extends InspectionLimits {
  /** By how much this process may grow while it looks at one. */
  readonly memoryMegabytes: number;
}

export interface Inspector {
  /**
   * Looks at bytes from outside, one after another, in a thread that is ended when it takes too much. Rejects only for a
   * defect of ours: when the thread cannot start, or ends by itself.
   */
  inspect(bytes: Uint8Array): Promise<Inspection>;
  /** Ends the thread, and whatever it is doing. */
  close(): Promise<void>;
}

// Reading pictures keeps about a hundred megabytes; a quiet hour needs none of them.
const idleMilliseconds = 60_000;
const watchMilliseconds = 50;
const megabyte = 1024 * 1024;

/** Starts no thread before there is something to look at, and lets go of it when there has been nothing for a while. */
export function createInspector({ memoryMegabytes, ...limits }: InspectorOptions): Inspector {
  let thread: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  async function end(): Promise<void> {
    const ended = thread;
    thread = null;
    await ended?.terminate();
  }

  // `null` when it took too much; the next one gets a new thread.
  async function attempt(bytes: Uint8Array, readsPictures: boolean): Promise<Inspection | null> {
    thread ??= startThread(memoryMegabytes);
    let inspection: Inspection | null = null;
    try {
      inspection = await ask(
        thread,
        { bytes, limits, readsPictures },
        limits.seconds * 1000,
        memoryMegabytes * megabyte,
      );
    } finally {
      if (inspection === null) await end();
    }
    return inspection;
  }

  async function inspectNow(bytes: Uint8Array): Promise<Inspection> {
    if (isClosed) throw new Error("The inspector is closed.");
    clearTimeout(idle);
    const inspection = (await attempt(bytes, true)) ?? (await attempt(bytes, false)) ?? tooHeavy(bytes);
    idle = setTimeout(() => void end(), idleMilliseconds).unref();
    return inspection;
  }

  return {
    inspect(bytes) {
      const inspection = last.then(() => inspectNow(bytes));
      last = inspection.catch(() => undefined);
      return inspection;
    },
    async close() {
      isClosed = true;
      clearTimeout(idle);
      await end();
    },
  };
}

function tooHeavy(bytes: Uint8Array): Inspection {
  return { outcome: "unopened", format: sniff(bytes).format, problem: "too-heavy" };
}

// A build has the thread's file beside this one; from source it is compiled on the way.
function startThread(memoryMegabytes: number): Worker {
  const isSource = import.meta.url.endsWith(".ts");
  const file = new URL(isSource ? "inspection-thread.ts" : "inspection-thread.js", import.meta.url);
  const fromSource = `import("tsx/esm/api").then(({ tsImport }) => tsImport("${file.href}", "${file.href}"))`;
  const thread = new Worker(isSource ? fromSource : file, {
    eval: isSource,
    execArgv: [],
    // Nothing of the settings is its business.
    env: {},
    // What libraries print of what they read is nobody's business either.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: Math.min(memoryMegabytes, 512) },
  });
  thread.stdout.resume();
  thread.stderr.resume();
  thread.unref();
  return thread;
}

/**
 * The thread's answer; `null` when it took too long or too much memory. The limit on a thread's heap leaves out what
 * libraries take beside it, so the whole process is watched too.
 */
function ask(
  thread: Worker,
  request: InspectionRequest,
  milliseconds: number,
  mayGrow: number,
): Promise<Inspection | null> {
  const before = process.memoryUsage.rss();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(null), milliseconds);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > mayGrow) settle(null);
    }, watchMilliseconds);
    const stop = () => {
      clearTimeout(timer);
      clearInterval(watch);
      // An error that comes later, while it is being ended, is nobody's any more.
      thread
        .off("message", settle)
        .off("error", fail)
        .off("exit", leave)
        .on("error", () => undefined);
    };
    function settle(inspection: Inspection | null): void {
      stop();
      resolve(inspection);
    }
    function fail(error: Error & { readonly code?: string }): void {
      stop();
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve(null);
      else reject(error);
    }
    function leave(): void {
      fail(new Error("The thread that looks at pictures and documents ended by itself."));
    }
    thread.on("message", settle).on("error", fail).on("exit", leave);
    thread.postMessage(request);
  });
}
