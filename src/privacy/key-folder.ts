import { randomBytes, randomUUID } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  linkSync,
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
const draftSuffix = ".new";
// What file systems say that know no second name for a file, such as a shared folder.
const linkless: ReadonlySet<unknown> = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"]);

export type KeyFolder = ReturnType<typeof keyFolder>;

/**
 * Keys that are destroyed one day, a file each, outside the database: what a database deletes stays behind in its
 * pages and its log. A file is overwritten before it is removed. For one process at a time.
 */
export function keyFolder(folder: string) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const pathOf = (name: string) => join(folder, `${name}${suffix}`);

  for (const draft of readdirSync(folder).filter((file) => file.endsWith(draftSuffix))) {
    // Of a process that ended halfway. Not overwritten: it may be the second name of a key that is in use.
    rmSync(join(folder, draft));
  }

  function readNow(name: string): Buffer | null {
    try {
      return readFileSync(pathOf(name));
    } catch (error) {
      if (codeOf(error) === "ENOENT") return null;
      throw error;
    }
  }

  return {
    read: async (name: string): Promise<Buffer | null> => readNow(name),
    /**
     * Keeps a key under a name, unless there is one already; the key that is kept, the same for all who add at one
     * moment. On disk when it resolves.
     */
    async add(name: string, key: Buffer): Promise<Buffer> {
      const known = readNow(name);
      if (known !== null) return known;
      // Given its name when complete, and only when that is free: a power cut leaves a whole key or none.
      const draft = join(folder, `${name}.${randomUUID()}${draftSuffix}`);
      writeThrough(draft, key, "w");
      try {
        linkSync(draft, pathOf(name));
      } catch (error) {
        if (codeOf(error) === "EEXIST") return readNow(name) ?? key;
        if (!linkless.has(codeOf(error))) throw error;
        // Nothing of this process came between looking and this.
        renameSync(draft, pathOf(name));
      } finally {
        rmSync(draft, { force: true });
      }
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

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown }).code;
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
