import { readlinkSync } from "node:fs";
import { join } from "node:path";

/** Ends the browser of a session on the spot, as the kernel does when memory runs out. Throws when none has it. */
export function killBrowser(sessions: string): void {
  // The browser's own lock: a link to "<machine>-<process>".
  const owner = readlinkSync(join(sessions, "session", "SingletonLock"));
  process.kill(Number(owner.slice(owner.lastIndexOf("-") + 1)), "SIGKILL");
}
