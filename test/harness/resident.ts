import type { ModerationEvent } from "../../src/model/event.ts";
import type { InboundMessage } from "../../src/model/message.ts";
import { aWamid, type WhatsAppWrite } from "../builders/whatsapp-payload.ts";
import { eventually } from "./eventually.ts";
import type { Instance } from "./start-instance.ts";

type Decided = Extract<ModerationEvent, { type: "decided" }>;

/** Writes as a resident on WhatsApp and waits until everything that follows is done; what was decided on it. */
export async function writeAndSettle(
  instance: Instance,
  write: WhatsAppWrite,
): Promise<{ decided: Decided; conversationId: InboundMessage["conversationId"] }> {
  const id = write.id ?? aWamid(write.phone ?? write.userId);
  await instance.graph.write({ ...write, id });
  await instance.settled();
  const { store } = instance.running.wiring;
  const alias = write.phone
    ? ({ kind: "phone", value: write.phone } as const)
    : ({ kind: "whatsapp-user-id", value: write.userId ?? "" } as const);
  await eventually("the resident is known", () => store.residents.findByAlias(alias));
  const messageId = await store.messages.findByChannelMessageId("whatsapp", id);
  const message = messageId && (await store.messages.find(messageId));
  if (!message) throw new Error("The message is not in the store.");
  const events = await store.events.ofConversation(message.conversationId);
  const decided = events
    .map(({ event }) => event)
    .find((event): event is Decided => event.type === "decided" && event.messageId === message.id);
  if (!decided) throw new Error("The message has no decision.");
  return { decided, conversationId: message.conversationId };
}

let next = 31_600_000_100;
/** A telephone number nobody has used yet in this test run. */
export const aPhone = (): string => String(next++);
