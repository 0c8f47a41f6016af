import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const keyBytes = 32;

/** The key file is there but holds no usable key. */
export class MasterKeyError extends Error {
  override readonly name = "MasterKeyError";
}

/**
 * The master key of an embedded installation: `master.key` in the data folder, made on the first start, readable by
 * its owner alone. Throws a MasterKeyError when the file does not hold 32 bytes in base64.
 */
export function masterKeyIn(dataDir: string): Buffer {
  const path = join(dataDir, "master.key");
  if (!existsSync(path))
    writeFileSync(path, `${randomBytes(keyBytes).toString("base64")}\n`, { mode: 0o600, flag: "wx" });
  chmodSync(path, 0o600);
  const key = Buffer.from(readFileSync(path, "utf8").trim(), "base64");
  if (key.length !== keyBytes) {
    throw new MasterKeyError(
      `${path} does not hold a key of ${keyBytes} bytes. Put the backup of this file back: without it the originals cannot be read.`,
    );
  }
  return key;
}
