import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { ArrivingMessage } from "../../model/message.ts";
import type { Alias } from "../../model/resident.ts";

/** Session tokens of the chat page. Whoever shows one is the same resident as before. */
export interface ChatSessions {
  /** A new secret that a chat page keeps. */
  open(): string;
  /** The resident's alias behind a token; `null` when it is not one that we gave out. */
  aliasOf(token: string): Alias | null;
}

// 256 random bits, and the signature over them: both 43 characters of base64url.
const tokenPattern = /^([A-Za-z0-9_-]{43})\.([A-Za-z0-9_-]{43})$/;

/** Sessions signed with a secret that every process shares: nobody else makes a token, and none has to be stored. */
export function createChatSessions(secret: string): ChatSessions {
  const sign = (random: string) => createHmac("sha256", secret).update(random).digest();
  return {
    open() {
      const random = randomBytes(32).toString("base64url");
      return `${random}.${sign(random).toString("base64url")}`;
    },
    aliasOf(token) {
      const [, random, signature] = tokenPattern.exec(token) ?? [];
      if (random === undefined || signature === undefined) return null;
      const isOurs = timingSafeEqual(sign(random), Buffer.from(signature, "base64url"));
      return isOurs ? { kind: "webchat-session", value: random } : null;
    },
  };
}

/** A text from the chat page. The page's own id makes sending it again harmless. */
export function toArrivingMessage(sender: Alias, clientMessageId: string, text: string, at: Date): ArrivingMessage {
  return {
    channel: "webchat",
    // Ids are unique within one page only, so a hash of its session stands in front.
    channelMessageId: `${createHash("sha256").update(sender.value).digest("base64url").slice(0, 22)}/${clientMessageId}`,
    sender: [sender],
    content: { kind: "text", text },
    sentAt: at,
  };
}
