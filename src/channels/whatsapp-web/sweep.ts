import { inTime } from "./in-time.ts";
import { type UnreadChat, unreadChatsOf } from "./page.ts";
import type { WebClient } from "./quiet-client.ts";
import { type Happening, oldestMilliseconds } from "./to-channel-events.ts";
import { aliasOf } from "./who.ts";

// Of one chat; whoever wrote more than this meanwhile is read from there on.
const messagesAtMost = 200;
const chatMilliseconds = 30_000;

/**
 * Hands over what lies unread, oldest first in each chat: what came in while nobody listened is not told otherwise. As
 * we mark nothing as read, most of it is known already. One chat that cannot be read does not keep the others; how
 * many those were.
 */
export async function sweepUnread(client: WebClient, hear: (happening: Happening) => void): Promise<number> {
  const since = (Date.now() - oldestMilliseconds) / 1000;
  const chats = (await unreadChatsOf(client)).filter(({ id, at }) => aliasOf(id) !== null && (at === 0 || at >= since));
  let failed = 0;
  for (const chat of chats) {
    try {
      const messages = await inTime("Reading an unread chat", messagesOf(client, chat), chatMilliseconds);
      for (const message of messages) hear({ what: "found-unread", message });
    } catch {
      failed++;
    }
  }
  return failed;
}

async function messagesOf(client: WebClient, { id, unread }: UnreadChat): Promise<readonly unknown[]> {
  const chat = await client.getChatById(id);
  const limit = Math.min(Math.max(unread, 1), messagesAtMost);
  const messages = await chat.fetchMessages({ limit, fromMe: false });
  return messages.map(({ rawData }) => rawData);
}
