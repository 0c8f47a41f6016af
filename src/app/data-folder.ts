import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ConfigError } from "../config/config-error.ts";
import { makeFolder } from "./make-folder.ts";

/**
 * Makes sure that the data folder is there and ours alone: the embedded database allows one process. Throws a
 * ConfigError when it cannot be written or is in use. The answer gives it free again.
 */
export function claimDataFolder(dataDir: string): () => void {
  const folder = resolve(dataDir);
  try {
    makeFolder(folder);
  } catch {
    throw new ConfigError(
      `DATA_DIR is "${dataDir}", and that folder cannot be written. Give this user the right to, or choose another folder.`,
    );
  }
  const lock = join(folder, "in-use");
  const owner = ownerOf(lock);
  if (owner !== null && owner !== process.pid && isRunning(owner)) {
    throw new ConfigError(
      `DATA_DIR is "${dataDir}", and process ${owner} is using it. Stop that one, or choose another folder.`,
    );
  }
  writeFileSync(lock, `${process.pid}\n`, { mode: 0o600 });
  return () => rmSync(lock, { force: true });
}

function ownerOf(lock: string): number | null {
  try {
    return Number(readFileSync(lock, "utf8"));
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === "EPERM";
  }
}
