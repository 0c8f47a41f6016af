import { Api, GrammyError, HttpError } from "grammy";
import type { ReplyKeyboardMarkup, ReplyKeyboardRemove } from "grammy/types";
import type { Choice } from "../../model/choice.ts";
import type { OutgoingText, SendResult } from "../../model/sending.ts";
import type { Channel } from "../channel.ts";
import { noAddress } from "../failures.ts";
import { neverReached } from "../never-reached.ts";
import { brokenOff, createPlatformClient } from "../platform-client.ts";
import { failureOf } from "./errors.ts";
import { fetchMedia } from "./fetch-media.ts";
import { botIdOf, messageKey } from "./message-key.ts";

export interface TelegramOptions {
  readonly apiUrl: string;
  readonly botToken: string;
  readonly perRecipientMilliseconds: number;
}

const answerTimeoutSeconds = 15;

/**
 * A bot on Telegram. Telegram tells nothing of a message after it took it, and shows that to the resident at once: so
 * taken counts as delivered. Bots have no calls that mark as read, and none here shows typing (D54). There is none to
 * block a person either: our own list is all there is.
 */
export function telegramChannel({ apiUrl, botToken, perRecipientMilliseconds }: TelegramOptions): Channel {
  const closing = new AbortController();
  // The platform's own fetch instead of the library's: its errors tell whether anything was sent at all.
  const call = (url: unknown, { method, headers, body }: RequestInit = {}) =>
    fetch(String(url), {
      method: method ?? "POST",
      headers: { "content-type": new Headers(headers).get("content-type") ?? "application/json" },
      body: body ?? null,
      signal: AbortSignal.any([closing.signal, AbortSignal.timeout(answerTimeoutSeconds * 1000)]),
    });
  const apiRoot = apiUrl.replace(/\/+$/, "");
  const api = new Api(botToken, {
    apiRoot,
    timeoutSeconds: answerTimeoutSeconds + 1,
    fetch: call as never,
  });
  const botId = botIdOf(botToken);
  const files = createPlatformClient(`${apiRoot}/file/bot${botToken}`, {});

  return {
    name: "telegram",
    perRecipientMilliseconds,
    send: async (message) => {
      try {
        return await sent(api, botId, message);
      } catch (error) {
        return notSent(error);
      }
    },
    fetchMedia: (fileId, limits) => fetchMedia(api, files, fileId, limits),
    close: () => {
      closing.abort();
      files.close();
      return Promise.resolve();
    },
  };
}

async function sent(api: Api, botId: string, { to, text, choices }: OutgoingText): Promise<SendResult> {
  // In a chat with one person the chat has that person's id.
  const chatId = to.find(({ kind }) => kind === "telegram-user-id")?.value;
  if (chatId === undefined) return { outcome: "refused", failure: noAddress("Telegram") };
  const message = await api.sendMessage(chatId, text, {
    link_preview_options: { is_disabled: true },
    reply_markup: keyboardOf(choices),
  });
  return { outcome: "accepted", channelMessageId: messageKey(botId, chatId, message.message_id), isDelivered: true };
}

// A key sends its own words as a message. The keys go away with the next text, which does not offer them.
function keyboardOf(choices: readonly Choice[]): ReplyKeyboardMarkup | ReplyKeyboardRemove {
  if (choices.length === 0) return { remove_keyboard: true };
  return {
    keyboard: choices.map(({ words }) => [{ text: words }]),
    one_time_keyboard: true,
    resize_keyboard: true,
  };
}

function notSent(error: unknown): SendResult {
  if (error instanceof GrammyError) {
    const failure = failureOf(error.error_code, error.parameters.retry_after);
    // A server error does not tell what became of the message.
    return { outcome: error.error_code >= 500 ? "unknown" : "refused", failure };
  }
  const cause = error instanceof HttpError ? error.error : error;
  return brokenOff("Telegram", { mayHaveArrived: !neverReached(cause) });
}
