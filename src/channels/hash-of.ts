import { createHash } from "node:crypto";

/** What stands for something in an id of ours: the same thing has the same, and nothing of it can be read back. */
export function hashOf(thing: unknown): string {
  return createHash("sha256").update(JSON.stringify(thing)).digest("base64url");
}
