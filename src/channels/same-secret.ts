import { timingSafeEqual } from "node:crypto";

/** Whether two secrets are the same, compared in constant time; their length is no secret. */
export function isSameSecret(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
