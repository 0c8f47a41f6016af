import type { ChannelEvent } from "../../../model/channel-event.ts";
import { type OutboundId, parseId } from "../../../model/ids.ts";
import { ignored } from "./ignored.ts";
import { momentOf } from "./moment.ts";
import type { MessagingNetwork, OwnAccount } from "./network.ts";
import type { RawItem, RawMessage } from "./payload.ts";

/**
 * What our account said, told back to us; it is never answered. Ours is what went through our own app: where it carries
 * our id it says that the message was sent, which settles an attempt that got no answer. Anything else was said
 * elsewhere; Instagram names no app, and so leaves open whether it was us.
 */
export function echoEvent(
  item: RawItem,
  message: RawMessage,
  network: MessagingNetwork,
  { appId }: OwnAccount,
): ChannelEvent {
  const { mid, app_id: app, metadata, text, is_deleted: isDeleted } = message;
  const outboundId = parseId<OutboundId>(metadata);
  const at = momentOf(item.timestamp);
  if (app === appId || (app === undefined && outboundId !== null)) {
    if (!mid || outboundId === null || isDeleted) return ignored("own-echo");
    return { kind: "delivery", state: "sent", outboundId, channelMessageId: mid, at };
  }
  const resident = item.recipient?.id;
  if (!resident || isDeleted) return ignored("echo-without-recipient");
  return {
    kind: "answered-elsewhere",
    resident: { kind: network.aliasKind, value: resident },
    channelMessageId: mid ?? null,
    text: text ?? null,
    at,
    isCertain: app !== undefined,
  };
}
