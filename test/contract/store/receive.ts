import { randomUUID } from "node:crypto";
import type { ArrivingMessage } from "../../../src/model/message.ts";
import { createVault } from "../../../src/privacy/vault.ts";
import type { Unit } from "../../../src/store/store.ts";

export const vault = createVault(Buffer.alloc(32, 1));
export const at = new Date("2026-11-24T09:00:00Z");
export const later = (seconds: number) => new Date(at.getTime() + seconds * 1000);
export const aPhone = () => ({ kind: "phone", value: randomUUID() }) as const;
const nothingFound = {
  findings: [],
  suppressed: [],
  formOfAddress: "unclear",
  language: "unknown",
  products: [],
} as const;

export function arriving(change: Partial<ArrivingMessage> = {}): ArrivingMessage {
  return {
    channel: "whatsapp",
    channelMessageId: randomUUID(),
    sender: [aPhone()],
    content: { kind: "text", text: "hallo" },
    sentAt: at,
    ...change,
  };
}

/** Stores a message the way intake does. */
export async function receive(unit: Unit, message = arriving(), receivedAt = at) {
  const residentId = await unit.residents.resolve("whatsapp", message.sender, message.profileName ?? null, receivedAt);
  const conversation = await unit.conversations.running(residentId, "whatsapp", receivedAt, () => false);
  const id = await unit.messages.add({
    arriving: message,
    conversationId: conversation.id,
    residentId,
    contentKind: "text",
    redactedText: "hallo",
    detection: nothingFound,
    receivedAt,
  });
  return { id, residentId, conversationId: conversation.id };
}

export const subjectOf = ({ id, residentId, conversationId }: Awaited<ReturnType<typeof receive>>) => ({
  messageId: id as NonNullable<typeof id>,
  residentId,
  conversationId,
  channel: "whatsapp" as const,
});
