import { randomUUID } from "node:crypto";
import type { ChannelName } from "../../../src/model/channel.ts";
import type { ModerationEvent } from "../../../src/model/event.ts";
import type { ArrivingMessage } from "../../../src/model/message.ts";
import type { Database } from "../../../src/store/database.ts";
import { createStore, type Store } from "../../../src/store/store.ts";
import { aPhone, arriving, at, later, receive, subjectOf, vault } from "./receive.ts";

/** Laws of closing notices of which nobody heard whether they arrived. */
export function closingLaws(name: string, open: () => Promise<Database & { cleanUp(): Promise<void> }>): void {
  describe(`closing notices that nobody confirmed, ${name}`, () => {
    let database: Awaited<ReturnType<typeof open>>;
    let store: Store;
    beforeAll(async () => {
      database = await open();
      store = createStore(database, vault);
    });
    afterAll(async () => {
      await database.close();
      await database.cleanUp();
    });

    type Subject = ReturnType<typeof subjectOf>;
    const until = later(1000).toISOString();
    const lifted = {
      type: "block-lifted",
      actor: { by: "agent", agentId: "a" as never },
      reason: "hij had gelijk",
    } as const;

    const append = (subject: Omit<Subject, "channel"> & { channel: ChannelName }, event: ModerationEvent) =>
      store.transaction(async (unit) => {
        await unit.conversations.lock(subject.conversationId);
        await unit.events.append(subject, event, at, false);
      });
    async function announced(subject: Subject) {
      const closing = await store.outbound.add({
        subject,
        origin: "bot",
        purpose: "closing",
        agentId: null,
        body: "tot ziens",
        readable: "...",
        at,
      });
      await append(subject, {
        type: "closing-announced",
        messageId: subject.messageId,
        outboundId: closing,
        ground: null,
        behaviour: "een belediging",
        until,
        proposer: { by: "bot" },
        confirmer: null,
      });
      return closing;
    }
    const aResident = async (sender: ArrivingMessage["sender"] = [aPhone()], receivedAt = at) =>
      subjectOf(await store.transaction((unit) => receive(unit, arriving({ sender }), receivedAt)));
    const unconfirmed = async () => (await store.outbound.unconfirmedClosings(later(60))).map(({ id }) => id);
    // Another conversation of the same person, as it is after a silence.
    const elsewhere = async (subject: Subject): Promise<Subject> => {
      const conversation = await store.transaction((unit) =>
        unit.conversations.running(subject.residentId, "whatsapp", later(86_400), () => true),
      );
      expect(conversation.id).not.toBe(subject.conversationId);
      return { ...subject, conversationId: conversation.id };
    };

    it("are found once they are sent, until their block begins", async () => {
      const subject = await aResident();
      const closing = await announced(subject);
      expect(await unconfirmed()).not.toContain(closing);
      await store.outbound.markAccepted(closing, randomUUID(), at);
      expect(await unconfirmed()).toContain(closing);
      await append(subject, { type: "block-started", outboundId: closing, until, notice: "unconfirmed" });
      expect(await unconfirmed()).not.toContain(closing);
    });

    it("are found no more once the block is lifted, in whichever conversation, and only on its channel", async () => {
      const subject = await aResident();
      // Lifted before it was announced: another block.
      await append(await elsewhere(subject), lifted);
      const closing = await announced(subject);
      await store.outbound.markAccepted(closing, randomUUID(), at);
      await append(await aResident(), lifted);
      await append({ ...(await elsewhere(subject)), channel: "webchat" }, lifted);
      expect(await unconfirmed()).toContain(closing);
      await append(await elsewhere(subject), lifted);
      expect(await unconfirmed()).not.toContain(closing);
    });

    it("are found no more once the block is lifted under another record of the same person", async () => {
      const [phone, userId] = [aPhone(), { kind: "whatsapp-user-id", value: randomUUID() } as const];
      const one = await aResident([phone]);
      const other = await aResident([userId], later(60));
      const closing = await announced(one);
      await store.outbound.markAccepted(closing, randomUUID(), at);
      await append(other, lifted);
      expect(await unconfirmed()).toContain(closing);
      await aResident([phone, userId], later(120));
      expect(await unconfirmed()).not.toContain(closing);
    });
  });
}
