import { z } from "zod";
import type { OutgoingText, SendFailure, SendResult } from "../../../model/sending.ts";
import type { Channel } from "../../channel.ts";
import { noAddress } from "../../failures.ts";
import { brokenOff, createPlatformClient } from "../../platform-client.ts";
import { createMessagingErrors, isWindowClosed, partlySent } from "./errors.ts";
import { fetchMedia } from "./fetch-media.ts";
import { idOf, moderate } from "./moderate-conversations.ts";
import type { MessagingNetwork } from "./network.ts";
import { quickRepliesOf } from "./quick-replies.ts";
import { splitText, type TextLimit } from "./split-text.ts";

export interface MessagingOptions {
  readonly graphUrl: string;
  readonly graphVersion: string;
  /** The node of the Graph API in whose name is written: a Page, or a professional account. */
  readonly nodeId: string;
  readonly accessToken: string;
  readonly perRecipientMilliseconds: number;
}

export interface MessagingTraits {
  readonly network: MessagingNetwork;
  readonly limit: TextLimit;
  /** Whether an id of ours may travel along, and comes back when the message is told back to us. */
  readonly carriesOurId: boolean;
  /** Whether the node has a block list that we may use. */
  readonly canBlock: boolean;
}

/** One message of an answer. */
interface Part extends ReturnType<typeof quickRepliesOf> {
  readonly text: string;
  readonly metadata: string;
}

const accepted = z.object({ message_id: z.string().min(1) });

// What the tag for a person allows; the bot has a day. Source: Meta, "Send a Message", human agent.
const personsHours = 7 * 24;

// An answer to what the resident wrote, and the tag for a person who answers later than that. A bot that used it would
// pass itself off as a person: Meta forbids it, and so do we.
const answering = { messaging_type: "RESPONSE" };
const asPerson = { messaging_type: "MESSAGE_TAG", tag: "HUMAN_AGENT" };

/**
 * Messenger or Instagram through Meta's Graph API.
 *
 * A text that is longer than one message may be goes in parts, one after another, and is accepted when the last part is;
 * the id of the last part is that of the whole. When the first part is refused, nothing was sent and the refusal is that
 * of the whole. When it goes wrong later, or when it is unclear whether a part of several arrived, the whole is given up
 * as `partly-sent`, whatever the reason: tried again it would begin with what the resident has already read, and a
 * person can see what is missing. See docs/decisions/0024.
 */
export function messagingChannel(options: MessagingOptions, traits: MessagingTraits): Channel {
  const { graphUrl, graphVersion, nodeId, accessToken, perRecipientMilliseconds } = options;
  const { network, limit, carriesOurId, canBlock } = traits;
  const node = createPlatformClient(`${graphUrl.replace(/\/$/, "")}/${graphVersion}/${nodeId}`, {
    authorization: `Bearer ${accessToken}`,
  });
  const files = createPlatformClient(graphUrl, {});
  const errors = createMessagingErrors(network.title);

  async function sendPart(recipient: string, part: Part, how: object): Promise<SendResult> {
    const { metadata, ...shown } = part;
    const message = { ...shown, ...(carriesOurId ? { metadata } : {}) };
    const result = await node.call("POST", "messages", { recipient: { id: recipient }, ...how, message });
    if (result.kind === "broken-off") return brokenOff(network.title, result);
    const answer = accepted.safeParse(result.body).data;
    if (result.status < 300 && answer) return { outcome: "accepted", channelMessageId: answer.message_id };
    return errors.notTaken(result);
  }

  async function send({ id, to, text, origin, choices }: OutgoingText): Promise<SendResult> {
    const recipient = idOf(to, network.aliasKind);
    if (recipient === null) return { outcome: "refused", failure: noAddress(network.title) };
    // Our bare id says that all of it was sent: only the last part carries that, and the answers to tap under it.
    const texts = splitText(text, limit);
    const last = texts.length - 1;
    const parts = texts.map(
      (each, index): Part =>
        index === last
          ? { text: each, metadata: id, ...quickRepliesOf(choices) }
          : { text: each, metadata: `${id}/${index + 1}` },
    );
    let how = answering;
    let channelMessageId = "";
    for (const [index, part] of parts.entries()) {
      let result = await sendPart(recipient, part, how);
      if (result.outcome === "refused" && origin === "agent" && how === answering && isWindowClosed(result.failure)) {
        how = asPerson;
        result = await sendPart(recipient, part, how);
      }
      if (result.outcome !== "accepted") {
        const isOfTheWhole = index === 0 && (parts.length === 1 || result.outcome === "refused");
        return isOfTheWhole ? result : { outcome: "refused", failure: brokenAt(index, parts.length, network) };
      }
      channelMessageId = result.channelMessageId;
    }
    return { outcome: "accepted", channelMessageId };
  }

  return {
    name: network.channel,
    perRecipientMilliseconds,
    answerWindow: { hours: personsHours, canReopen: false },
    send,
    fetchMedia: (address, limits) => fetchMedia(files, graphUrl, address, limits),
    ...(canBlock ? { setPlatformBlock: (wish, person) => moderate(node, network, wish, person) } : {}),
    close: () => {
      node.close();
      files.close();
      return Promise.resolve();
    },
  };
}

function brokenAt(index: number, parts: number, { title }: MessagingNetwork): SendFailure {
  return {
    code: partlySent,
    advice: `Of ${parts} parts of this answer ${title} took the first ${index}, and perhaps the next: send the rest anew.`,
    next: "give-up",
  };
}
