import type { ChannelName } from "../model/channel.ts";

/** What the API tells an operator; nothing of who asked, or what. */
export interface ApiLog {
  requestFailed(reference: string, method: string, route: string, error: unknown): void;
  webhookRefused(channel: ChannelName): void;
  signInFailed(): void;
}
