import { createHmac, timingSafeEqual } from "node:crypto";
import { type InquiryId, parseId } from "../../model/ids.ts";

/** Links by which a colleague of a department answers one question without an account. */
export interface InquiryLinks {
  /** Stands behind the `#` of the address, which browsers keep to themselves: it comes in no log on its way. */
  tokenOf(id: InquiryId): string;
  /** The question behind a token; `null` when it is not one that we gave out. */
  inquiryOf(token: string): InquiryId | null;
}

const tokenPattern = /^([0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/;

/** Links signed with a secret that every process shares. How long one works, the question itself says. */
export function createInquiryLinks(secret: string): InquiryLinks {
  const sign = (id: string) => createHmac("sha256", secret).update(id).digest();
  return {
    tokenOf: (id) => `${id}.${sign(id).toString("base64url")}`,
    inquiryOf(token) {
      const [, id, signature] = tokenPattern.exec(token) ?? [];
      if (id === undefined || signature === undefined) return null;
      return timingSafeEqual(sign(id), Buffer.from(signature, "base64url")) ? parseId<InquiryId>(id) : null;
    },
  };
}
