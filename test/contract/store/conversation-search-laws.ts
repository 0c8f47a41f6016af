import { randomUUID } from "node:crypto";
import type { ModerationEvent } from "../../../src/model/event.ts";
import type { ConversationId, OutboundId, ResidentId } from "../../../src/model/ids.ts";
import { createVault } from "../../../src/privacy/vault.ts";
import type { Database } from "../../../src/store/database.ts";
import { createStore, type Store } from "../../../src/store/store.ts";

const day = 86_400_000;
const at = new Date("2026-11-24T09:00:00Z");
const ago = (days: number) => new Date(at.getTime() - days * day);
const everything = {
  persons: null,
  caseNumber: null,
  period: null,
  isFinished: false,
  isLatestOnly: false,
  limit: 100,
} as const;

/** Laws of finding conversations, whatever database lies under it. `open` gives an empty, migrated one. */
export function conversationSearchLaws(
  name: string,
  open: () => Promise<Database & { cleanUp(): Promise<void> }>,
): void {
  describe(name, () => {
    let database: Awaited<ReturnType<typeof open>>;
    let store: Store;
    beforeAll(async () => {
      database = await open();
      store = createStore(database, createVault(Buffer.alloc(32, 1)));
    });
    afterAll(async () => {
      await database.close();
      await database.cleanUp();
    });

    /** A conversation of one message on that day; of a new resident when none is given. */
    async function aConversation(daysAgo: number, profileName: string | null = null, phone: string = randomUUID()) {
      const sender = [{ kind: "phone", value: phone } as const];
      return store.transaction(async (unit) => {
        const residentId = await unit.residents.resolve("whatsapp", sender, profileName, ago(daysAgo));
        const { id } = await unit.conversations.running(residentId, "whatsapp", ago(daysAgo), () => true);
        const messageId = await unit.messages.add({
          arriving: {
            channel: "whatsapp",
            channelMessageId: randomUUID(),
            sender,
            content: { kind: "text", text: "hallo" },
            sentAt: null,
          },
          conversationId: id,
          residentId,
          contentKind: "text",
          redactedText: `${daysAgo} dagen geleden`,
          detection: { findings: [], suppressed: [], formOfAddress: "unclear", language: "unknown", products: [] },
          receivedAt: ago(daysAgo),
        });
        return { conversationId: id, residentId, messageId: messageId as NonNullable<typeof messageId>, phone };
      });
    }

    const idsOf = async (filter: Partial<Parameters<Store["conversations"]["search"]>[0]>) =>
      (await store.conversations.search({ ...everything, ...filter })).map(({ id }) => id);

    async function openCase({ conversationId, residentId, messageId }: Awaited<ReturnType<typeof aConversation>>) {
      const subject = { conversationId, residentId, messageId, channel: "whatsapp" as const };
      const { caseId } = await store.cases.open({
        subject,
        reason: "question",
        urgency: "normal",
        promisedAt: null,
        phone: null,
        at,
      });
      return caseId;
    }

    async function record(residentId: ResidentId, conversationId: ConversationId, event: ModerationEvent) {
      const place = { residentId, conversationId, channel: "whatsapp" as const };
      await store.transaction((unit) => unit.events.append(place, event, at, false));
    }
    const warning = (until: Date, messageId: never): ModerationEvent => ({
      type: "warning-issued",
      messageId,
      outboundId: randomUUID() as OutboundId,
      step: 2,
      behaviour: "een belediging",
      until: until.toISOString(),
      proposer: { by: "bot" },
      confirmer: null,
    });

    it("gives the latest first, no more than asked for, with how many cases are open", async () => {
      const older = await aConversation(20);
      const newer = await aConversation(10);
      await openCase(newer);
      const rows = await store.conversations.search({ ...everything, persons: [older.residentId, newer.residentId] });
      expect(rows.map(({ id, openCases }) => [id, openCases])).toEqual([
        [newer.conversationId, 1],
        [older.conversationId, 0],
      ]);
      expect(await idsOf({ limit: 1 })).toEqual([newer.conversationId]);
      expect(await idsOf({ persons: [] })).toEqual([]);
      const latest = await store.messages.latestOf([older.conversationId, newer.conversationId]);
      expect(latest.get(older.conversationId)?.redactedText).toBe("20 dagen geleden");
    });

    it("finds by day, by the number of a case, and what is finished", async () => {
      const found = await aConversation(30);
      expect(await idsOf({ period: { from: ago(30.5), until: ago(29.5) } })).toEqual([found.conversationId]);
      expect(await idsOf({ period: { from: ago(40), until: ago(39) } })).toEqual([]);
      expect(await idsOf({ isFinished: true })).toEqual([]);
      const caseId = await openCase(found);
      const { number = 0 } = (await store.cases.find(caseId)) ?? {};
      expect(await idsOf({ caseNumber: number })).toEqual([found.conversationId]);
      expect(await idsOf({ isFinished: true })).toEqual([]);
      await store.cases.update(caseId, { status: "closed", closedAt: at });
      expect(await idsOf({ isFinished: true })).toEqual([found.conversationId]);
    });

    it("finds somebody by part of a name, whatever the capitals and accents", async () => {
      const found = await aConversation(1, "Testbewoner Étienne");
      const other = await aConversation(1, "Testbewoner Zes");
      expect(await store.residents.named("etienne")).toEqual([found.residentId]);
      expect(new Set(await store.residents.named("TESTBEWONER"))).toEqual(
        new Set([found.residentId, other.residentId]),
      );
      expect(await store.residents.named("niemand")).toEqual([]);
    });

    it("gives the latest conversation of somebody under sanction, also after two records were joined", async () => {
      const first = await aConversation(90);
      await record(first.residentId, first.conversationId, warning(ago(-30), first.messageId as never));
      const over = await aConversation(90);
      await record(over.residentId, over.conversationId, warning(ago(1), over.messageId as never));
      expect(await store.events.personsUnderSanction(at)).toEqual([first.residentId]);

      const second = await aConversation(5);
      await store.transaction((unit) =>
        unit.residents.resolve(
          "whatsapp",
          [first, second].map(({ phone }) => ({ kind: "phone", value: phone }) as const),
          null,
          at,
        ),
      );
      const [person, ...others] = await store.events.personsUnderSanction(at);
      expect(others).toEqual([]);
      const persons = [person as ResidentId];
      expect(await idsOf({ persons })).toEqual([second.conversationId, first.conversationId]);
      expect(await idsOf({ persons, isLatestOnly: true })).toEqual([second.conversationId]);
      expect((await store.events.sanctionsOfAll(persons)).map(({ event, personId }) => [event.type, personId])).toEqual(
        [["warning-issued", person]],
      );
    });
  });
}
