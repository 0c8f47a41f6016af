import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { sessionFolder } from "./quiet-client.ts";

// The Chromium profile is the session: whoever has it reads along.
const ownerOnly = 0o700;
const asidePrefix = "set-aside-";
// Enough to put one back that was logged out by mistake; more would be secrets that nobody looks after.
const keptAside = 2;
const lockFiles = ["SingletonLock", "SingletonSocket", "SingletonCookie"];

/**
 * Makes the folder ready for a browser: for its owner alone, and without the lock of a browser that is gone. Whether it
 * can be used: `false` while a browser has it.
 */
export function prepareProfile(sessions: string): boolean {
  mkdirSync(sessions, { recursive: true, mode: ownerOnly });
  chmodSync(sessions, ownerOnly);
  const profile = join(sessions, sessionFolder);
  mkdirSync(profile, { recursive: true, mode: ownerOnly });
  chmodSync(profile, ownerOnly);
  const owner = ownerOf(profile);
  if (owner === "none") return true;
  if (owner === "lives") return false;
  for (const file of lockFiles) rmSync(join(profile, file), { force: true });
  return true;
}

/** Puts a session that was logged out where no browser uses it, and throws away those before it. */
export function setProfileAside(sessions: string, now: Date): void {
  const profile = join(sessions, sessionFolder);
  if (!existsSync(profile)) return;
  renameSync(profile, join(sessions, `${asidePrefix}${now.toISOString().replaceAll(":", "")}`));
  const aside = readdirSync(sessions)
    .filter((name) => name.startsWith(asidePrefix))
    .sort();
  for (const name of aside.slice(0, -keptAside)) rmSync(join(sessions, name), { recursive: true, force: true });
}

// Chromium's lock is a link to "<machine>-<process>". Another machine's is one of a container before this one: the
// folder is claimed by this process, so nobody else uses it.
function ownerOf(profile: string): "none" | "lives" | "gone" {
  let target: string;
  try {
    target = readlinkSync(join(profile, "SingletonLock"));
  } catch {
    return "none";
  }
  const [, machine, pid] = /^(.*)-(\d+)$/.exec(target) ?? [];
  if (machine !== hostname() || pid === undefined) return "gone";
  return usesProfile(Number(pid), profile) ? "lives" : "gone";
}

// Numbers of processes are given out again: where the system tells what a process runs, it has to be this profile.
function usesProfile(pid: number, profile: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as { code?: string }).code === "ESRCH") return false;
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(profile);
  } catch {
    return true;
  }
}
