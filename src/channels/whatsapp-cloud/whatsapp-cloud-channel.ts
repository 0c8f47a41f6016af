import { z } from "zod";
import type { Alias } from "../../model/resident.ts";
import type { OutgoingText, SendResult } from "../../model/sending.ts";
import type { Channel } from "../channel.ts";
import { failureOf } from "./errors.ts";
import { neverReached } from "./never-reached.ts";
import { errorCode } from "./payload.ts";

export interface WhatsAppCloudOptions {
  readonly graphUrl: string;
  readonly graphVersion: string;
  readonly phoneNumberId: string;
  readonly accessToken: string;
  readonly perRecipientMilliseconds: number;
}

const answerTimeoutMilliseconds = 15_000;

const accepted = z.object({ messages: z.array(z.object({ id: z.string() })).min(1) });
const refused = z.object({ error: z.object({ code: errorCode }) });

/**
 * WhatsApp through Meta's Cloud API. One call is made, for sending a text; calls that mark messages as read or show
 * typing are not in here, because on this API typing also marks as read (D54).
 */
export function whatsAppCloudChannel(options: WhatsAppCloudOptions): Channel {
  const url = `${options.graphUrl.replace(/\/$/, "")}/${options.graphVersion}/${options.phoneNumberId}/messages`;
  const closing = new AbortController();

  async function post(body: unknown): Promise<SendResult> {
    let response: Response;
    try {
      response = await fetch(url, {
        method: "POST",
        headers: { authorization: `Bearer ${options.accessToken}`, "content-type": "application/json" },
        body: JSON.stringify(body),
        signal: AbortSignal.any([closing.signal, AbortSignal.timeout(answerTimeoutMilliseconds)]),
      });
    } catch (error) {
      return neverAnswered(error);
    }
    const answer: unknown = await response.json().catch(() => null);
    const message = accepted.safeParse(answer).data?.messages[0];
    if (response.ok && message) return { outcome: "accepted", channelMessageId: message.id };
    const code = refused.safeParse(answer).data?.error.code ?? `http-${response.status}`;
    const failure = failureOf(code, response.status);
    // A server error without a code of Meta's, or an answer we cannot read, does not tell what became of the message.
    const isClear = !code.startsWith("http-") || (response.status >= 400 && response.status < 500);
    return isClear ? { outcome: "refused", failure } : { outcome: "unknown", failure };
  }

  return {
    name: "whatsapp",
    perRecipientMilliseconds: options.perRecipientMilliseconds,
    send: (message) => post(textMessage(message)),
    close: () => {
      closing.abort();
      return Promise.resolve();
    },
  };
}

function textMessage({ id, to, text }: OutgoingText): Record<string, unknown> {
  return {
    messaging_product: "whatsapp",
    recipient_type: "individual",
    ...addressOf(to),
    type: "text",
    text: { body: text, preview_url: false },
    biz_opaque_callback_data: id,
  };
}

// A phone number goes in `to`, a business-scoped user id in `recipient`; Meta prefers the number when both stand.
function addressOf(aliases: readonly Alias[]): { to: string } | { recipient: string } {
  const phone = aliases.find(({ kind }) => kind === "phone");
  if (phone) return { to: phone.value };
  const user = aliases.find(({ kind }) => kind === "whatsapp-user-id");
  return { recipient: user?.value ?? "" };
}

// What never reached Meta can be sent again; anything else that broke off may have arrived.
function neverAnswered(error: unknown): SendResult {
  const failure = {
    code: "unreachable",
    advice: "WhatsApp cannot be reached; what waits is sent when it can.",
    next: "outage",
  } as const;
  return { outcome: neverReached(error) ? "refused" : "unknown", failure };
}
