import { isAscii } from "node:buffer";
import { createHmac, type Hmac, timingSafeEqual } from "node:crypto";

/**
 * Whether a webhook body was signed with our app secret: HMAC-SHA256 over the raw bytes, or over the same text with
 * every non-ASCII unit written as `\uxxxx` in lower case, as Meta describes it. Compared in constant time.
 */
export function isSignedBy(appSecret: string, rawBody: Buffer, header: string | undefined): boolean {
  const given = /^sha256=([0-9a-f]{64})$/i.exec(header ?? "")?.[1];
  if (given === undefined) return false;
  const signature = Buffer.from(given, "hex");
  const matches = (hmac: Hmac) => timingSafeEqual(signature, hmac.digest());
  if (matches(createHmac("sha256", appSecret).update(rawBody))) return true;
  return !isAscii(rawBody) && matches(updateEscaped(createHmac("sha256", appSecret), rawBody.toString("utf8")));
}

const partBytes = 64 * 1024;
const hexDigits = Buffer.from("0123456789abcdef");
const [backslash, letterU] = Buffer.from("\\u") as unknown as [number, number];

// Part by part: anybody may send megabytes with a wrong signature, and an escaped copy is up to six times as long.
function updateEscaped(hmac: Hmac, text: string): Hmac {
  const part = Buffer.alloc(partBytes);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) part[length++] = unit;
    else {
      part[length++] = backslash;
      part[length++] = letterU;
      for (let shift = 12; shift >= 0; shift -= 4) part[length++] = hexDigits[(unit >> shift) & 0xf] as number;
    }
    if (length > partBytes - 6) {
      hmac.update(part.subarray(0, length));
      length = 0;
    }
  }
  return hmac.update(part.subarray(0, length));
}
