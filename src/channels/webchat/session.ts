import { createHash, randomBytes } from "node:crypto";
import type { ArrivingMessage } from "../../model/message.ts";
import type { Alias } from "../../model/resident.ts";

const tokenPattern = /^[A-Za-z0-9_-]{43}$/;

/** A new secret that a chat page keeps; whoever shows it is the same resident as before. 256 random bits. */
export function newSessionToken(): string {
  return randomBytes(32).toString("base64url");
}

/** The resident's alias behind a session token; `null` when it is no token of ours. */
export function sessionAlias(token: string): Alias | null {
  return tokenPattern.test(token) ? { kind: "webchat-session", value: token } : null;
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
