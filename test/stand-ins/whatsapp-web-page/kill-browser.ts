import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Ends the browser of a session on the spot, as the kernel does when memory runs out. */
export function killBrowser(sessions: string): void {
  const profile = `--user-data-dir=${join(sessions, "session")}`;
  const running = execFileSync("ps", ["-eo", "pid,args"], { encoding: "utf8" })
    .split("\n")
    .filter((line) => line.includes(profile) && !line.includes("--type="))
    .map((line) => Number(line.trim().split(" ")[0]));
  if (running.length === 0) throw new Error("No browser has this session.");
  for (const pid of running) process.kill(pid, "SIGKILL");
}
