import { z } from "zod";
import type { OutboundId } from "../../model/ids.ts";
import type { Alias } from "../../model/resident.ts";
import type { OutgoingText, SendResult } from "../../model/sending.ts";
import type { Channel } from "../channel.ts";
import { noAddress } from "../failures.ts";
import { brokenOff, type CallResult, createPlatformClient } from "../platform-client.ts";
import { setBlock } from "./block-users.ts";
import { notTaken } from "./errors.ts";
import { fetchMedia } from "./fetch-media.ts";
import { interactiveOf } from "./interactive.ts";

export interface WhatsAppCloudOptions {
  readonly graphUrl: string;
  readonly graphVersion: string;
  readonly phoneNumberId: string;
  readonly accessToken: string;
  readonly perRecipientMilliseconds: number;
  /** The template, approved at Meta, with which a resident is asked to write again; `null` without one. */
  readonly reopening: ApprovedTemplate | null;
}

/** A template by its name and language at Meta, such as `nl`. It has no parameters. */
export interface ApprovedTemplate {
  readonly name: string;
  readonly language: string;
}

// Free text is taken so long after the resident's last message. Source: Cloud API, customer service window.
const windowHours = 24;

const accepted = z.object({ messages: z.array(z.object({ id: z.string() })).min(1) });

/**
 * WhatsApp through Meta's Cloud API. Calls that mark messages as read or show typing are not in here, because on this API
 * typing also marks as read (D54).
 */
export function whatsAppCloudChannel(options: WhatsAppCloudOptions): Channel {
  const { graphUrl, graphVersion, phoneNumberId, accessToken, perRecipientMilliseconds, reopening } = options;
  const root = `${graphUrl.replace(/\/$/, "")}/${graphVersion}`;
  const headers = { authorization: `Bearer ${accessToken}` };
  const number = createPlatformClient(`${root}/${phoneNumberId}`, headers);
  const media = createPlatformClient(root, headers);

  return {
    name: "whatsapp",
    perRecipientMilliseconds,
    answerWindow: { hours: windowHours, canReopen: reopening !== null },
    async send(message) {
      const content = message.purpose === "reopening" ? templateOf(reopening) : textOf(message);
      if (content === null) return { outcome: "refused", failure: noTemplate };
      const address = addressOf(message.to);
      if (address === null) return { outcome: "refused", failure: noAddress("WhatsApp") };
      return sent(await number.call("POST", "messages", { ...envelopeOf(message.id), ...address, ...content }));
    },
    setPlatformBlock: (wish, person) => setBlock(number, wish, person),
    fetchMedia: (mediaId, limits) => fetchMedia(media, { graphUrl, phoneNumberId, mediaId }, limits),
    close: () => {
      number.close();
      media.close();
      return Promise.resolve();
    },
  };
}

function sent(result: CallResult): SendResult {
  if (result.kind === "broken-off") return brokenOff("WhatsApp", result);
  const { status, body } = result;
  const message = accepted.safeParse(body).data?.messages[0];
  if (status < 300 && message) return { outcome: "accepted", channelMessageId: message.id };
  return notTaken(result);
}

function envelopeOf(id: OutboundId): Record<string, unknown> {
  return { messaging_product: "whatsapp", recipient_type: "individual", biz_opaque_callback_data: id };
}

function textOf({ text, choices }: OutgoingText): Record<string, unknown> {
  const interactive = interactiveOf(text, choices);
  return interactive
    ? { type: "interactive", interactive }
    : { type: "text", text: { body: text, preview_url: false } };
}

// Meta has the words.
function templateOf(approved: ApprovedTemplate | null): Record<string, unknown> | null {
  if (approved === null) return null;
  const { name, language } = approved;
  return { type: "template", template: { name, language: { policy: "deterministic", code: language } } };
}

const noTemplate = {
  code: "no-template",
  advice: "WHATSAPP_REOPENING_TEMPLATE was taken away while a message waited for it: reach the resident another way.",
  next: "give-up",
} as const;

// A phone number goes in `to`, a business-scoped user id in `recipient`; Meta prefers the number when both stand.
function addressOf(aliases: readonly Alias[]): { to: string } | { recipient: string } | null {
  const phone = aliases.find(({ kind }) => kind === "phone");
  if (phone) return { to: phone.value };
  const user = aliases.find(({ kind }) => kind === "whatsapp-user-id");
  return user ? { recipient: user.value } : null;
}
