import type { OutgoingText, SendFailure, SendResult } from "../../model/sending.ts";
import { noAddress } from "../failures.ts";
import { inTime } from "./in-time.ts";
import type { WebClient } from "./quiet-client.ts";
import { idOf, type RawKey, rawMessage } from "./raw-message.ts";
import type { SentMessages, Unclear } from "./sent-messages.ts";
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
  if (chatId === null) return { outcome: "refused", failure: noAddress("WhatsApp") };
  const since = Math.floor(Date.now() / 1000) - clockSeconds;
  try {
    // Nothing on this network tells of an attempt without an answer, so the chat itself is asked.
    const doubt = sent.unclear(id);
    const arrived = doubt && (await lookFor(client, doubt, sent));
    if (arrived?.id) return { outcome: "accepted", channelMessageId: arrived.id };
    const answer = await inTime("Sending", client.sendMessage(chatId, text, options), sendMilliseconds);
    // No answer is no chat, or a message that WhatsApp has under another id than it began with.
    const found = answer ? { id: idOf(rawIdOf(answer)) } : await lookFor(client, { chatId, text, since }, sent);
    if (found === null) return { outcome: "refused", failure: noChat };
    if (answer?.ack < 0) return { outcome: "refused", failure: notTaken };
    if (found.id) return { outcome: "accepted", channelMessageId: found.id };
  } catch {
    // What became of it is looked up before the next attempt.
  }
  sent.noteUnclear(id, { chatId, text, since });
  return { outcome: "unknown", failure: unclear };
}

const options = {
  sendSeen: false,
  linkPreview: false,
  waitUntilMsgSent: true,
  // Words that look like a contact card are words.
  parseVCards: false,
} as const;

/** Looks in the chat for a message that may have left; `null` when there is no such chat. */
async function lookFor(
  client: WebClient,
  { chatId, text, since }: Unclear,
  sent: SentMessages,
): Promise<{ readonly id: string | null } | null> {
  const look = async () => {
    // The library says that there always is one.
    const chat: Awaited<ReturnType<WebClient["getChatById"]>> | undefined = await client.getChatById(chatId);
    return chat ? chat.fetchMessages({ limit: lookedThrough, fromMe: true }) : null;
  };
  const own = await inTime("Looking for what was sent", look(), lookMilliseconds);
  if (own === null) return null;
  const same = own
    .filter(({ body, timestamp, ack }) => body === text && timestamp >= since && ack >= 0)
    .map((message) => idOf(rawIdOf(message)));
  // The same words may have gone to the same person before, as another message of ours.
  return { id: same.find((id) => id !== null && sent.outboundIdOf(id) === null) ?? null };
}

function rawIdOf({ rawData }: { readonly rawData: unknown }): RawKey {
  return rawMessage.safeParse(rawData).data?.id;
}

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
