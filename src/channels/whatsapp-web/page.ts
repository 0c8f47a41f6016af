import { inTime } from "./in-time.ts";
import type { WebClient } from "./quiet-client.ts";

/** How the page itself says that it is. */
export interface PageHealth {
  /** The state of its connection to WhatsApp, in the page's own word; `null` when it does not say. */
  readonly state: string | null;
  readonly hasSynced: boolean;
  /** The library's functions are in it; a page that was loaded again has lost them. */
  readonly isInjected: boolean;
}

export interface UnreadChat {
  readonly id: string;
  readonly unread: number;
  /** Of the last thing that happened in it, in seconds since 1970; 0 when the page does not say. */
  readonly at: number;
}

const answerMilliseconds = 10_000;

// As text: a function would be changed by what builds or runs us, and then not be understood by the page.
const health = `(() => {
  let socket;
  try { socket = window.require("WAWebSocketModel").Socket; } catch {}
  return {
    state: typeof socket?.state === "string" ? socket.state : null,
    hasSynced: socket?.hasSynced === true,
    isInjected: typeof window.WWebJS !== "undefined",
  };
})()`;

const unreadChats = `window.require("WAWebCollections").Chat.getModelsArray()
  .filter((chat) => Number(chat.unreadCount) !== 0)
  .map((chat) => ({
    id: String(chat.id?._serialized),
    unread: Math.abs(Number(chat.unreadCount) || 0),
    at: Number(chat.t) || 0,
  }))`;

/** Asks the page how it is. Rejects when it does not answer. */
export function healthOf(client: WebClient): Promise<PageHealth> {
  return evaluate(client, "Asking the page how it is", health);
}

/**
 * Tells the library that the page has synced, which it misses when that was so before it looked, or when the page was
 * loaded again: it then puts its functions in and becomes ready.
 */
export async function announceSynced(client: WebClient): Promise<void> {
  await evaluate(client, "Telling that the page has synced", "window.onAppStateHasSyncedEvent()");
}

/** The chats in which something is unread, without asking WhatsApp for what the library wants to know of groups. */
export function unreadChatsOf(client: WebClient): Promise<readonly UnreadChat[]> {
  return evaluate(client, "Looking for unread chats", unreadChats);
}

function evaluate<Result>(client: WebClient, what: string, expression: string): Promise<Result> {
  const { pupPage } = client;
  if (!pupPage) return Promise.reject(new Error("There is no page yet."));
  return inTime(what, pupPage.evaluate(expression) as Promise<Result>, answerMilliseconds);
}
