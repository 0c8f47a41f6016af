import type { ChannelName } from "../model/channel.ts";

export interface ApiLog {
  requestFailed(reference: string, method: string, route: string, error: unknown): void;
  webhookRefused(channel: ChannelName): void;
  signInFailed(): void;
}
