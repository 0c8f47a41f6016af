import type { ChannelName } from "./channel.ts";
import type { ConversationId, MessageId, ResidentId } from "./ids.ts";

/** Whom and what an action is about. Everything the municipality sends answers this message (D8). */
export interface Subject {
  readonly messageId: MessageId;
  readonly conversationId: ConversationId;
  readonly residentId: ResidentId;
  readonly channel: ChannelName;
}
