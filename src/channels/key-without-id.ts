import { createHash } from "node:crypto";

/** What stands for the id of something that came without one: the same thing has the same key. */
export function keyWithoutId(thing: unknown): string {
  return `without-id-${createHash("sha256").update(JSON.stringify(thing)).digest("base64url")}`;
}
