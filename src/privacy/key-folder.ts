import { randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";

const suffix = ".key";

export type KeyFolder = ReturnType<typeof keyFolder>;

/**
 * Keys that are destroyed one day, a file each, outside the database: what a database deletes stays behind in its
 * pages and its log. A file is overwritten before it is removed. For one process at a time.
 */
export function keyFolder(folder: string) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const pathOf = (name: string) => join(folder, `${name}${suffix}`);

  function read(name: string): Promise<Buffer | null> {
    try {
      return Promise.resolve(readFileSync(pathOf(name)));
    } catch (error) {
      return (error as { code?: string }).code === "ENOENT" ? Promise.resolve(null) : Promise.reject(error);
    }
  }

  return {
    read,
    /** Keeps a key under a name, unless there is one already; the key that is kept. On disk when it resolves. */
    async add(name: string, key: Buffer): Promise<Buffer> {
      const known = await read(name);
      if (known !== null) return known;
      // Renamed when complete: a power cut leaves a whole key or none.
      const draft = join(folder, `${name}.new`);
      writeThrough(draft, key, "w");
      renameSync(draft, pathOf(name));
      syncFolder(folder);
      return key;
    },
    names: () =>
      Promise.resolve(
        readdirSync(folder)
          .filter((file) => file.endsWith(suffix))
          .map((file) => file.slice(0, -suffix.length)),
      ),
    destroy(names: readonly string[]): Promise<void> {
      for (const name of names) {
        writeThrough(pathOf(name), randomBytes(32), "r+");
        rmSync(pathOf(name));
      }
      if (names.length > 0) syncFolder(folder);
      return Promise.resolve();
    },
  };
}

function writeThrough(path: string, content: Buffer, flag: "w" | "r+"): void {
  const file = openSync(path, flag, 0o600);
  try {
    writeSync(file, content, 0, content.length, 0);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

// Makes a rename or removal last. Windows cannot open a folder, and needs no such thing.
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const opened = openSync(folder, "r");
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
