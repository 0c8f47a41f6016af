import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * Whether a webhook body was signed with our app secret: HMAC-SHA256 over the raw bytes, or over the same text with
 * every non-ASCII unit written as `\uxxxx` in lower case, as Meta describes it. Compared in constant time.
 */
export function isSignedBy(appSecret: string, rawBody: Buffer, header: string | undefined): boolean {
  const given = /^sha256=([0-9a-f]{64})$/i.exec(header ?? "")?.[1];
  if (given === undefined) return false;
  const signature = Buffer.from(given, "hex");
  const matches = (bytes: Buffer | string) =>
    timingSafeEqual(signature, createHmac("sha256", appSecret).update(bytes).digest());
  return matches(rawBody) || matches(escapeUnicode(rawBody.toString("utf8")));
}

function escapeUnicode(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
