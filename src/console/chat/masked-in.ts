import { maskWords } from "../messages.ts";

export type Masked = "phone-number" | "personal-data";

const masks = new RegExp(`\\[(${Object.keys(maskWords).join("|")})\\]`, "g");

/**
 * What was made unreadable in a resident's own message. A telephone number alone is told apart: it is what we ask
 * for, and nobody should feel told off for giving it.
 */
export function maskedIn(text: string): Masked | null {
  const found = [...text.matchAll(masks)].map(([, mask]) => mask);
  if (found.length === 0) return null;
  return found.every((mask) => mask === "TELEFOONNUMMER") ? "phone-number" : "personal-data";
}
