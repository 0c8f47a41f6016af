import type { ChannelName } from "./channel.ts";
import type { ConversationId, ResidentId } from "./ids.ts";
import type { FormOfAddress } from "./resident.ts";

/** One resident on one channel, until a long enough silence. */
export interface Conversation {
  readonly id: ConversationId;
  readonly residentId: ResidentId;
  readonly channel: ChannelName;
  readonly formOfAddress: FormOfAddress;
}

/** A question of the bot that the resident has not answered yet. */
export type AwaitedAnswer = "call-back-choice" | "call-back-number";
