import type { ArrivingMessage } from "../../../src/model/message.ts";
import type { Subject } from "../../../src/model/subject.ts";
import type { Database } from "../../../src/store/database.ts";
import { createStore, type Store } from "../../../src/store/store.ts";
import { aPhone, arriving, at, later, receive, subjectOf, vault } from "./receive.ts";

/** Laws of when somebody last wrote on a channel and was last asked to. */
export function lastContactLaws(name: string, open: () => Promise<Database & { cleanUp(): Promise<void> }>): void {
  describe(`when somebody last wrote, ${name}`, () => {
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

    const wrote = async (change: Partial<ArrivingMessage>, receivedAt = at) =>
      subjectOf(await store.transaction((unit) => receive(unit, arriving(change), receivedAt)));
    const asked = (subject: Subject, moment: Date, unit: Pick<Store, "outbound"> = store) =>
      unit.outbound.add({
        subject,
        origin: "agent",
        purpose: "reopening",
        agentId: null,
        body: "Stuur ons een bericht.",
        readable: "...",
        at: moment,
      });
    const contactOf = ({ residentId, channel }: Subject) => store.lastContacts.of(residentId, channel);

    it("goes by the platform's moment, and never by one that is yet to come", async () => {
      expect(await contactOf(await wrote({ sentAt: later(-60) }))).toEqual({ wroteAt: later(-60), askedAt: null });
      expect(await contactOf(await wrote({ sentAt: later(3600) }))).toEqual({ wroteAt: at, askedAt: null });
    });

    it("goes by the person: what came in and went out under another record of theirs counts", async () => {
      const phone = aPhone();
      const userId = { kind: "whatsapp-user-id", value: `NL.${phone.value.replaceAll("-", "")}` } as const;
      const first = await wrote({ sender: [phone] });
      const second = await wrote({ sender: [userId], sentAt: later(60) }, later(60));
      await asked(first, later(30));
      expect(await contactOf(first)).toEqual({ wroteAt: at, askedAt: later(30) });
      expect(await contactOf(second)).toEqual({ wroteAt: later(60), askedAt: null });
      await wrote({ sender: [phone, userId], sentAt: later(20) }, later(90));
      for (const subject of [first, second])
        expect(await contactOf(subject)).toEqual({ wroteAt: later(60), askedAt: later(30) });
    });

    it("does not count a question to write that never arrived", async () => {
      const subject = await wrote({});
      const id = await asked(subject, later(30));
      await store.outbound.update(id, { state: "failed" });
      expect(await contactOf(subject)).toEqual({ wroteAt: at, askedAt: null });
    });

    it("is held by one transaction at a time", async () => {
      const subject = await wrote({});
      const { residentId, channel } = subject;
      const askOnce = () =>
        store.transaction(async (unit) => {
          const { askedAt } = await unit.lastContacts.hold(residentId, channel);
          if (askedAt === null) await asked(subject, later(30), unit);
          return askedAt === null;
        });
      expect((await Promise.all([askOnce(), askOnce(), askOnce()])).filter(Boolean)).toHaveLength(1);
    });
  });
}
