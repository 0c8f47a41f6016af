import type { ChannelName } from "./channel.ts";
import type { AgentId } from "./ids.ts";

/** A person switches a channel off, so that nothing leaves through it, or on again (B15). */
export interface ChannelSwitch {
  readonly channel: ChannelName;
  readonly isOff: boolean;
  readonly reason: string;
  readonly agentId: AgentId;
  readonly at: Date;
}
