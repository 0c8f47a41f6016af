import { randomBytes } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { join, relative, resolve } from "node:path";
import { ConfigError } from "../config/config-error.ts";
import { makeFolder } from "./make-folder.ts";

const lockPrefix = "in-use-";
// What fits in the address of a socket on every system (sun_path, 104 bytes on macOS), its closing zero included.
const longestPlace = 103;
const attempts = 5;
const longestPauseMilliseconds = 200;

/**
 * Makes sure that the folder of a setting is there and ours alone: the embedded database, and a session of WhatsApp Web,
 * allow one process. Throws a ConfigError when it cannot be written or is in use. The answer gives it free again.
 *
 * The lock is a socket in the folder that we listen on. It is gone with its process, however that ends, so that a
 * power cut never leaves one behind that holds; and it reaches across containers that share the folder, where the
 * numbers of processes mean nothing.
 */
export async function claimDataFolder(dataDir: string, setting = "DATA_DIR"): Promise<() => Promise<void>> {
  const folder = resolve(dataDir);
  try {
    makeFolder(folder);
  } catch {
    throw new ConfigError(
      `${setting} is "${dataDir}", and that folder cannot be written. Give this user the right to, or choose another folder.`,
    );
  }
  for (let attempt = 1; ; attempt++) {
    const name = `${lockPrefix}${randomBytes(4).toString("hex")}`;
    const lock = await listenIn(folder, name, dataDir, setting);
    // First listen, then look: of two that start at the same moment each sees the other, and never neither.
    if (!(await isHeldByAnother(folder, name))) return () => closed(lock);
    await closed(lock);
    if (attempt === attempts) {
      throw new ConfigError(
        `${setting} is "${dataDir}", and another process is using it. Stop that one, or choose another folder.`,
      );
    }
    await new Promise((again) => setTimeout(again, Math.random() * longestPauseMilliseconds));
  }
}

function listenIn(folder: string, name: string, dataDir: string, setting: string): Promise<Server> {
  const place = placeOf(folder, name);
  if (Buffer.byteLength(place) > longestPlace) {
    throw new ConfigError(`${setting} is "${dataDir}", and that path is too long for a lock. Choose a shorter one.`);
  }
  return new Promise((listening, reject) => {
    const lock = createServer((connection) => connection.destroy());
    lock.once("error", ({ code }: { code?: string }) => {
      reject(
        new ConfigError(`${setting} is "${dataDir}", and it cannot be locked (${code}). Choose a folder on a disk.`),
      );
    });
    lock.listen(place, () => {
      lock.unref();
      listening(lock);
    });
  });
}

async function isHeldByAnother(folder: string, own: string): Promise<boolean> {
  const others = readdirSync(folder).filter((name) => name.startsWith(lockPrefix) && name !== own);
  for (const name of others) {
    if (await isAnswered(placeOf(folder, name))) return true;
    rmSync(join(folder, name), { force: true });
  }
  return false;
}

// A process that is too busy to answer still is connected to; only one that is gone refuses.
function isAnswered(place: string): Promise<boolean> {
  return new Promise((answer) => {
    const connection = connect(place);
    connection.once("connect", () => {
      connection.destroy();
      answer(true);
    });
    connection.once("error", ({ code }: { code?: string }) => answer(code !== "ECONNREFUSED" && code !== "ENOENT"));
  });
}

function placeOf(folder: string, name: string): string {
  const place = join(folder, name);
  const fromHere = relative(process.cwd(), place);
  return fromHere.length < place.length ? fromHere : place;
}

function closed(lock: Server): Promise<void> {
  return new Promise((resolve) => lock.close(() => resolve()));
}
