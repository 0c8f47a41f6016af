import type { ChannelEvent } from "../../model/channel-event.ts";
import type { Channel } from "../channel.ts";
import { type MessagingOptions, messagingChannel } from "../meta/messaging/messaging-channel.ts";
import type { MessagingNetwork, OwnAccount } from "../meta/messaging/network.ts";
import { toMessagingEvents } from "../meta/messaging/to-channel-events.ts";

const instagram: MessagingNetwork = {
  channel: "instagram",
  title: "Instagram",
  object: "instagram",
  aliasKind: "instagram-scoped-id",
};

// Meta writes "less than 1000 characters" on one page and "1000 bytes or less" on the same one further down.
const mostBytes = 999;

export interface InstagramOptions extends Omit<MessagingOptions, "nodeId"> {
  readonly accountId: string;
  /** The Page that is linked with the account. */
  readonly pageId: string | null;
  /** Whether its block list is used, which also hides the account's posts from who is on it; only with a Page. */
  readonly canBlock: boolean;
}

/** Instagram, in the name of a professional account, through the Page that is linked with it where there is one. */
export function instagramChannel({ accountId, pageId, canBlock, ...options }: InstagramOptions): Channel {
  const limit = { most: mostBytes, sizeOf: (text: string) => Buffer.byteLength(text) };
  const traits = { network: instagram, limit, carriesOurId: false, canBlock };
  return messagingChannel({ ...options, nodeId: pageId ?? accountId }, traits);
}

/** What a webhook body of Instagram tells us. */
export function toInstagramEvents(account: OwnAccount, body: unknown): readonly ChannelEvent[] {
  return toMessagingEvents(instagram, account, body);
}
