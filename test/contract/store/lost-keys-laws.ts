import { sql } from "drizzle-orm";
import type { ResidentId } from "../../../src/model/ids.ts";
import type { Database } from "../../../src/store/database.ts";
import type { HourKeys } from "../../../src/store/hour-keys.ts";
import { outboundStore } from "../../../src/store/outbound.ts";
import { createStore } from "../../../src/store/store.ts";
import { aPhone, arriving, at, later, receive, subjectOf, vault } from "./receive.ts";

/** Laws of what was sealed for a term, when its keys are gone or still needed. */
export function lostKeysLaws(name: string, open: () => Promise<Database & { cleanUp(): Promise<void> }>): void {
  describe(`what was sealed for a term, ${name}`, () => {
    let database: Awaited<ReturnType<typeof open>>;
    beforeEach(async () => {
      database = await open();
    });
    afterEach(async () => {
      await database.close();
      await database.cleanUp();
    });
    const aReply = (received: Parameters<typeof subjectOf>[0], moment: Date) => ({
      subject: subjectOf(received),
      origin: "bot" as const,
      purpose: "reply" as const,
      agentId: null,
      body: "dag",
      readable: "...",
      at: moment,
    });

    it("counts as gone when the database was put back without its keys, within the hour, and is told once", async () => {
      const sender = [aPhone()];
      const before = createStore(database, vault);
      const old = await before.transaction((unit) => receive(unit, arriving({ sender })));
      const oldReply = await before.outbound.find(await before.outbound.add(aReply(old, at)));
      await database.queryable.execute(sql`delete from berichtwacht.hour_keys`);

      const told: string[] = [];
      const store = createStore(database, vault, null, (kind, hour) => void told.push(`${kind} ${hour}`));
      const content = { kind: "text", text: "opnieuw" } as const;
      const fresh = await store.transaction((unit) => receive(unit, arriving({ sender, content }), later(60)));
      const freshReply = await store.outbound.find(await store.outbound.add(aReply(fresh, later(60))));
      expect(fresh.conversationId).toBe(old.conversationId);
      const [lost, kept] = await store.messages.ofConversation(old.conversationId);
      expect(lost && (await store.messages.openOriginal(lost))).toBeNull();
      expect(kept && (await store.messages.openOriginal(kept))).toEqual(content);
      expect(oldReply && (await store.outbound.bodyOf(oldReply))).toBeNull();
      expect(freshReply && (await store.outbound.bodyOf(freshReply))).toBe("dag");
      expect(await store.messages.recentOriginals([old.conversationId], 5)).toEqual(
        new Map([[old.conversationId, [content]]]),
      );
      expect(told).toEqual(["original 2026-11-24T09", "body 2026-11-24T09"]);
    });

    it("asks after texts that wait as far as they are past their term", async () => {
      const store = createStore(database, vault);
      const received = await store.transaction((unit) => receive(unit));
      for (const hours of [90, 80, 10, 0]) await store.outbound.add(aReply(received, later(-hours * 3600)));
      const needed: string[] = [];
      const hours: HourKeys = {
        make: () => Promise.reject(new Error("nothing is made")),
        open: () => Promise.reject(new Error("nothing is opened")),
        openBytes: () => Promise.reject(new Error("nothing is opened")),
        destroy: async (_kind, _before, hoursNeeded = new Set()) => void needed.push(...hoursNeeded),
      };
      const keyOf = (residentId: ResidentId) => Promise.reject(new Error(`no key of ${residentId}`));
      await outboundStore(database.queryable, vault, keyOf, hours).destroyBodies(later(-72 * 3600));
      expect(needed.sort()).toEqual(["2026-11-20T15", "2026-11-21T01"]);
    });
  });
}
