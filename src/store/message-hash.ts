import type { Vault } from "./ports.ts";

/** What stands for a platform's message id in the tables, for messages both ways. Ids are unique within a channel. */
export function messageHash(vault: Vault, channelMessageId: string): string {
  return vault.lookupHash("message", channelMessageId);
}
