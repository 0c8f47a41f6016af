import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder with everything above it, for its owner alone, and makes sure that we can write in it. Throws what
 * the file system says. One level at a time: Node's own `recursive` never ends where a file system refuses to make
 * folders, such as /proc.
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "ENOENT" && dirname(folder) !== folder && !exists(dirname(folder))) {
      makeFolder(dirname(folder));
      mkdirSync(folder, { mode: 0o700 });
    } else if (code !== "EEXIST") throw error;
  }
  accessSync(folder, constants.W_OK);
  if (!statSync(folder).isDirectory()) throw Object.assign(new Error("It is a file."), { code: "ENOTDIR" });
}

function exists(folder: string): boolean {
  try {
    accessSync(folder);
    return true;
  } catch {
    return false;
  }
}
