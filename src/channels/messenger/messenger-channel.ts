import type { ChannelEvent } from "../../model/channel-event.ts";
import type { Channel } from "../channel.ts";
import { type MessagingOptions, messagingChannel } from "../meta/messaging/messaging-channel.ts";
import type { MessagingNetwork, OwnAccount } from "../meta/messaging/network.ts";
import { toMessagingEvents } from "../meta/messaging/to-channel-events.ts";

const messenger: MessagingNetwork = {
  channel: "messenger",
  title: "Messenger",
  object: "page",
  aliasKind: "page-scoped-id",
};

export interface MessengerOptions extends Omit<MessagingOptions, "nodeId"> {
  readonly pageId: string;
  /** Whether the Page's block list is used: Meta documents it for Instagram only. */
  readonly canBlock: boolean;
}

/** Messenger, in the name of a Page. Our own id travels as metadata and comes back in Meta's echo. */
export function messengerChannel({ pageId, canBlock, ...options }: MessengerOptions): Channel {
  const limit = { most: 2000, sizeOf: (text: string) => text.length };
  return messagingChannel({ ...options, nodeId: pageId }, { network: messenger, limit, carriesOurId: true, canBlock });
}

/** What a webhook body of Messenger tells us. */
export function toMessengerEvents(account: OwnAccount, body: unknown): readonly ChannelEvent[] {
  return toMessagingEvents(messenger, account, body);
}
