import type { ConversationId, OutboundId } from "../../../src/model/ids.ts";
import type { Database } from "../../../src/store/database.ts";
import { createStore, type Store } from "../../../src/store/store.ts";
import { aPhone, arriving, at, later, receive, subjectOf, vault } from "./receive.ts";

/** Laws of the line for a channel with few places, whatever lies under it. `open` gives an empty, migrated database. */
export function lineLaws(name: string, open: () => Promise<Database & { cleanUp(): Promise<void> }>): void {
  describe(name, () => {
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

    const aSubject = async () =>
      subjectOf(await store.transaction((unit) => receive(unit, arriving({ sender: [aPhone()] }), at)));
    async function waits(subject: Awaited<ReturnType<typeof aSubject>>, body = "tekst") {
      const draft = { origin: "bot", purpose: "reply", agentId: null, body, readable: body, at } as const;
      const row = await store.outbound.find(await store.outbound.add({ subject, ...draft }));
      if (row === null) throw new Error("What was added is not there.");
      return row;
    }
    const idsBehind = async (row: { conversationId: ConversationId; sequence: number }) =>
      (await store.outbound.behind(row)).map(({ id }) => id);

    it("knows what waits behind a message in its conversation, in order, and nothing that is done", async () => {
      const [one, other] = [await aSubject(), await aSubject()];
      const first = await waits(one);
      await waits(other);
      const [second, third, fourth] = [await waits(one), await waits(one), await waits(one)];
      await store.outbound.update(third.id, { state: "delivered" });
      expect(await idsBehind(first)).toEqual<OutboundId[]>([second.id, fourth.id]);
      expect(await idsBehind(fourth)).toEqual([]);
      await store.outbound.update(second.id, { state: "sending" });
      expect(await idsBehind(first)).toEqual([second.id, fourth.id]);
      for (const { id } of [first, second, fourth]) await store.outbound.update(id, { state: "delivered" });
    });

    it("counts the conversations ahead once each: those that wait longer, for the same channel, and could go", async () => {
      const [one, other, late, last] = [await aSubject(), await aSubject(), await aSubject(), await aSubject()];
      const before = await waits(one);
      await waits(one);
      await waits(other);
      const put = await waits(late);
      await store.outbound.update(put.id, { dueAt: later(60) });
      const mine = await waits(last);
      await waits(one);
      const ahead = (row: typeof mine, seconds = 1) => store.outbound.conversationsAhead(row, later(seconds));
      const none = await ahead(before);
      expect((await ahead(mine)) - none).toBe(2);
      expect((await ahead(mine, 60)) - none).toBe(3);
      expect(await ahead({ ...mine, channel: "x" })).toBe(0);
    });

    it("gives a channel's places one at a time, also to processes that ask at once, and each channel its own", async () => {
      const take = () =>
        store.transaction(async ({ handovers }) => {
          const taken = await handovers.since("x", at);
          if (taken.length >= 5) return false;
          await handovers.keep("x", [...taken, later(taken.length + 1)]);
          return true;
        });
      const taken = await Promise.all(Array.from({ length: 12 }, take));
      expect(taken.filter(Boolean)).toHaveLength(5);
      expect(await store.handovers.since("x", at)).toEqual([1, 2, 3, 4, 5].map(later));
      expect(await store.handovers.since("x", later(3))).toEqual([4, 5].map(later));
      expect(await store.handovers.since("telegram", at)).toEqual([]);
    });
  });
}
