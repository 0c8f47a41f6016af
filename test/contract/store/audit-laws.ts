import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { auditStore } from "../../../src/store/audit.ts";
import type { Database } from "../../../src/store/database.ts";
import { createStore, type Store } from "../../../src/store/store.ts";
import { at, later, receive, subjectOf, vault } from "./receive.ts";

/** Laws of the record of events: whatever is changed or taken away behind our back shows. */
export function auditLaws(name: string, open: () => Promise<Database & { cleanUp(): Promise<void> }>): void {
  describe(`the record of events, ${name}`, () => {
    let database: Awaited<ReturnType<typeof open>>;
    let store: Store;
    beforeEach(async () => {
      database = await open();
      store = createStore(database, vault);
    });
    afterEach(async () => {
      await database.close();
      await database.cleanUp();
    });

    async function aConversationWith(count: number) {
      const received = await store.transaction((unit) => receive(unit));
      for (let i = 0; i < count; i++) {
        await store.transaction(async (unit) => {
          await unit.conversations.lock(received.conversationId);
          const event = { type: "case-opened", caseId: randomUUID() as never, reason: "question" } as const;
          await unit.events.append(subjectOf(received), event, at, false);
        });
      }
      return received.conversationId;
    }
    // As somebody would who may do anything in the database, and has no master key.
    async function behindOurBack(...changes: readonly ReturnType<typeof sql>[]) {
      for (const table of ["events", "audit_seals"])
        await database.queryable.execute(sql.raw(`alter table berichtwacht.${table} disable trigger all`));
      for (const change of changes) await database.queryable.execute(change);
    }

    it("is in order as long as nobody touched it, with and without seals", async () => {
      await aConversationWith(2);
      expect(await store.audit.verify()).toMatchObject({ conversations: 1, broken: [], eventsSinceSeal: 2 });
      const first = await store.audit.seal(later(1));
      expect(first).toMatchObject({ number: 1, events: 2 });
      expect(await store.audit.seal(later(2))).toBeNull();
      await aConversationWith(1);
      const second = await store.audit.seal(later(3));
      expect(second).toMatchObject({ number: 2, events: 1 });
      await aConversationWith(1);
      expect(await store.audit.verify()).toEqual({
        conversations: 3,
        broken: [],
        seals: new Map([
          [1, first?.mac],
          [2, second?.mac],
        ]),
        brokenSeals: [],
        lastSealedAt: later(3),
        eventsSinceSeal: 1,
      });
    });

    it("is walked in pages, wherever those end", async () => {
      for (const count of [3, 1, 2]) await aConversationWith(count);
      for (const pageSize of [1, 2, 3, 6, 7]) {
        const paged = auditStore(database.queryable, vault, pageSize);
        expect(await paged.seal(later(pageSize))).not.toBeNull();
        await aConversationWith(2);
        expect(await paged.verify()).toEqual(await store.audit.verify());
        expect(await paged.verify()).toMatchObject({ broken: [], brokenSeals: [], eventsSinceSeal: 2 });
      }
      const id = await aConversationWith(3);
      await store.audit.seal(later(60));
      await behindOurBack(sql`delete from berichtwacht.events where conversation_id = ${id} and position = 2`);
      for (const pageSize of [1, 2, 1000])
        expect(await auditStore(database.queryable, vault, pageSize).verify()).toMatchObject({
          conversations: 9,
          broken: [{ conversationId: id, position: 2 }],
          brokenSeals: [6],
        });
    });

    it("is sealed once a pause, however often it is asked for, and again after a clock was set back", async () => {
      const hour = 3_600_000;
      await aConversationWith(1);
      const asked = await Promise.all([1, 2, 3].map(() => store.audit.seal(at, hour)));
      expect(asked.filter((seal) => seal !== null)).toHaveLength(1);
      await aConversationWith(1);
      expect(await store.audit.seal(later(3599), hour)).toBeNull();
      expect(await store.audit.seal(later(3600), hour)).toMatchObject({ number: 2, events: 1 });
      await aConversationWith(1);
      expect(await store.audit.seal(later(-3600), hour)).toMatchObject({ number: 3, events: 1 });
    });

    it("has each number once, and finds the end by it", async () => {
      await aConversationWith(2);
      await expect(
        behindOurBack(sql`update berichtwacht.events set sequence = (select max(sequence) from berichtwacht.events)`),
      ).rejects.toThrow();
    });

    it("shows that the end of a conversation is gone", async () => {
      const id = await aConversationWith(3);
      await store.audit.seal(at);
      await behindOurBack(sql`delete from berichtwacht.events where conversation_id = ${id} and position = 3`);
      expect(await store.audit.verify()).toMatchObject({ broken: [], brokenSeals: [1] });
    });

    it("shows that a whole conversation is gone, and that a seal is", async () => {
      const gone = await aConversationWith(2);
      await store.audit.seal(at);
      await aConversationWith(1);
      await store.audit.seal(at);
      await behindOurBack(
        sql`delete from berichtwacht.events where conversation_id = ${gone}`,
        sql`delete from berichtwacht.audit_seals where number = 1`,
      );
      expect(await store.audit.verify()).toMatchObject({ broken: [], brokenSeals: [2] });
    });

    it("shows a changed event, also to who reckons the hash anew without the key", async () => {
      const id = await aConversationWith(1);
      await behindOurBack(
        sql`update berichtwacht.events set simulated = true, hash = encode(sha256(event::text::bytea), 'base64') where conversation_id = ${id}`,
      );
      expect(await store.audit.verify()).toMatchObject({ broken: [{ conversationId: id, position: 1 }] });
    });

    // Standing is folded by type: a warning of another type does not count.
    it.each([
      ["another type", sql`update berichtwacht.events set type = 'replied' where position = 1`],
      ["another id", sql`update berichtwacht.events set id = gen_random_uuid() where position = 1`],
    ])("shows that an event was given %s", async (_what, change) => {
      const id = await aConversationWith(2);
      await behindOurBack(change);
      expect(await store.audit.verify()).toMatchObject({ broken: [{ conversationId: id, position: 1 }] });
    });

    it("keeps an agent's own words sealed, and gives them back to who reads the conversation", async () => {
      const received = await store.transaction((unit) => receive(unit));
      const actor = { by: "agent", agentId: "a" as never } as const;
      const event = { type: "block-lifted", actor, reason: "Mevrouw Kanarievogel had gelijk" } as const;
      await store.events.append(subjectOf(received), event, at, false);
      expect((await store.events.ofConversation(received.conversationId))[0]?.event).toEqual(event);
      const { rows } = (await database.queryable.execute(sql`select event::text from berichtwacht.events`)) as {
        rows: unknown[];
      };
      expect(JSON.stringify(rows)).not.toContain("Kanarievogel");
      expect((await store.audit.verify()).broken).toEqual([]);
    });
  });
}
