import { hashOf } from "../hash-of.ts";

/**
 * An id for what came without one of the platform's own: the same thing told again has the same id. It shows nothing of
 * what it is made from.
 */
export function derivedId(prefix: string, told: unknown): string {
  return `${prefix}-${hashOf(told)}`;
}
