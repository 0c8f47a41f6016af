import type { OutgoingText, SendFailure, SendResult } from "../../model/sending.ts";
import { inTime } from "./in-time.ts";
import type { WebClient } from "./quiet-client.ts";
import { idOf, rawMessage } from "./raw-message.ts";
import type { SentMessages } from "./sent-messages.ts";
import { notTaken } from "./to-channel-events.ts";
import { chatIdOf } from "./who.ts";

// Longer than WhatsApp takes to confirm a message on a slow line; delivery waits for nothing that takes minutes.
const sendMilliseconds = 30_000;
const lookMilliseconds = 10_000;
const lookedThrough = 30;
// Between our clock and the telephone's.
const clockSeconds = 60;

/** Sends a text without marking anything as seen, and without the page fetching what a link in it leads to. */
export async function sendText(client: WebClient, message: OutgoingText, sent: SentMessages): Promise<SendResult> {
  const { id, to, text } = message;
  const chatId = chatIdOf(to);
  if (chatId === null) return { outcome: "refused", failure: nobody };
  const doubt = sent.unclear(id);
  try {
    // Nothing on this network tells of an attempt without an answer, so the chat itself is asked.
    if (doubt) {
      const arrived = await inTime("Looking for what was sent", findSent(client, doubt), lookMilliseconds);
      if (arrived !== null) return { outcome: "accepted", channelMessageId: arrived };
    }
  } catch {
    return { outcome: "unknown", failure: unclear };
  }
  const since = Math.floor(Date.now() / 1000) - clockSeconds;
  try {
    const answer = await inTime("Sending", client.sendMessage(chatId, text, options), sendMilliseconds);
    const raw = rawMessage.safeParse((answer as { rawData?: unknown } | undefined)?.rawData).data;
    const channelMessageId = idOf(raw?.id);
    if (channelMessageId === null) return { outcome: "refused", failure: noChat };
    if (answer.ack < 0) return { outcome: "refused", failure: notTaken };
    return { outcome: "accepted", channelMessageId };
  } catch {
    sent.noteUnclear(id, { chatId, text, since });
    return { outcome: "unknown", failure: unclear };
  }
}

const options = {
  sendSeen: false,
  linkPreview: false,
  waitUntilMsgSent: true,
  // Words that look like a contact card are words.
  parseVCards: false,
} as const;

async function findSent(
  client: WebClient,
  { chatId, text, since }: { readonly chatId: string; readonly text: string; readonly since: number },
): Promise<string | null> {
  const chat = await client.getChatById(chatId);
  const own = await chat.fetchMessages({ limit: lookedThrough, fromMe: true });
  const same = own.find(({ body, timestamp, ack }) => body === text && timestamp >= since && ack >= 0);
  return same ? idOf(rawMessage.parse(same.rawData).id) : null;
}

const nobody: SendFailure = {
  code: "no-address",
  advice: "WhatsApp gave neither a number nor an id of this resident: reach them another way.",
  next: "give-up",
};

const noChat: SendFailure = {
  code: "no-chat",
  advice: "WhatsApp knows nobody by this number: reach the resident another way.",
  next: "give-up",
};

const unclear: SendFailure = {
  code: "unreachable",
  advice: "The browser that WhatsApp runs in did not answer; it is looked up whether the message left.",
  next: "outage",
};
