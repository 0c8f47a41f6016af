import type { WebClient } from "./quiet-client.ts";
import type { Happening } from "./to-channel-events.ts";

/**
 * Hears everything that may be of somebody who writes to us. Not `message_create`, which tells of our own too, and
 * nothing of groups, calls and who is there.
 */
export function listenTo(client: WebClient, hear: (happening: Happening) => void): void {
  client.on("message", ({ rawData: message }) => hear({ what: "message", message }));
  client.on("message_edit", ({ rawData: message }, words, before) => hear({ what: "edit", message, words, before }));
  client.on("message_revoke_everyone", ({ rawData: message }) => hear({ what: "revoke", message }));
  client.on("message_reaction", (reaction) => hear({ what: "reaction", reaction: plain(reaction) }));
  client.on("message_ack", ({ rawData: message }, ack) => hear({ what: "ack", message, ack }));
  client.on("message_ciphertext", ({ rawData: message }) => hear({ what: "ciphertext", message }));
  client.on("message_ciphertext_failed", ({ rawData: message }) => hear({ what: "ciphertext-failed", message }));
  client.on("contact_changed", ({ rawData: message }, previous, current, isContact) => {
    if (isContact) hear({ what: "contact-changed", message, previous, current });
  });
}

function plain({
  id,
  msgId,
  reaction,
  senderId,
  timestamp,
}: Record<"id" | "msgId" | "reaction" | "senderId" | "timestamp", unknown>) {
  return { id, msgId, reaction, senderId, timestamp };
}
