import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { createVault } from "../../../src/privacy/vault.ts";
import type { Database } from "../../../src/store/database.ts";
import { claimMasterKey, createStore, type Store } from "../../../src/store/store.ts";
import { aPhone, arriving, at, later, receive, subjectOf, vault } from "./receive.ts";

/** Laws of the stores, whatever lies under them. `open` gives an empty, migrated database. */
export function storeLaws(name: string, open: () => Promise<Database & { cleanUp(): Promise<void> }>): void {
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

    it("stores a redelivered message once, also when it comes twice at the same moment", async () => {
      const message = arriving();
      const ids = await Promise.all([1, 2, 3].map(() => store.transaction((unit) => receive(unit, message))));
      expect(ids.filter(({ id }) => id !== null)).toHaveLength(1);
      expect(new Set(ids.map(({ residentId }) => residentId)).size).toBe(1);
      const known = await store.messages.findByChannelMessageId("whatsapp", message.channelMessageId);
      expect(ids.map(({ id }) => id)).toContain(known);
      expect(known).not.toBeNull();
      expect(await store.messages.findByChannelMessageId("webchat", message.channelMessageId)).toBeNull();
    });

    it("does all of a transaction or nothing", async () => {
      const message = arriving();
      await expect(
        store.transaction(async (unit) => {
          await receive(unit, message);
          throw new Error("halfway");
        }),
      ).rejects.toThrow("halfway");
      expect(await store.messages.findByChannelMessageId("whatsapp", message.channelMessageId)).toBeNull();
    });

    it("gives an original back to who has the key, and destroys it after its term", async () => {
      const received = await store.transaction((unit) =>
        receive(unit, arriving({ content: { kind: "text", text: "mijn bsn é 👋" } }), later(-1000)),
      );
      const [row] = await store.messages.ofConversation(received.conversationId);
      expect(row && (await store.messages.openOriginal(row))).toEqual({ kind: "text", text: "mijn bsn é 👋" });
      expect(row?.original?.includes("bsn")).toBe(false);
      expect(await store.messages.destroyOriginals(later(-500))).toBeGreaterThanOrEqual(1);
      const [after] = await store.messages.ofConversation(received.conversationId);
      expect(after).toMatchObject({ original: null, redactedText: "hallo" });
    });

    it("cannot open an original after its term, also when its ciphertext was left somewhere", async () => {
      const early = later(-40 * 3600);
      const received = await store.transaction((unit) => receive(unit, arriving(), early));
      const next = await store.transaction((unit) => receive(unit, arriving(), later(-38 * 3600)));
      const [row] = await store.messages.ofConversation(received.conversationId);
      const [kept] = await store.messages.ofConversation(next.conversationId);
      expect(row && (await store.messages.openOriginal(row))).not.toBeNull();
      await store.messages.destroyOriginals(later(-39 * 3600));
      expect(row && (await store.messages.openOriginal(row))).toBeNull();
      expect(kept && (await store.messages.openOriginal(kept))).not.toBeNull();
    });

    it("keeps the text of a reply that waits, however long, and no other of its time", async () => {
      const received = await store.transaction((unit) => receive(unit, arriving(), later(-90 * 3600)));
      const add = (hoursAgo: number) =>
        store.outbound.add({
          subject: subjectOf(received),
          origin: "bot",
          purpose: "reply",
          agentId: null,
          body: "dag",
          readable: "...",
          at: later(-hoursAgo * 3600),
        });
      const [waiting, done] = [await store.outbound.find(await add(90)), await store.outbound.find(await add(80))];
      if (done) await store.outbound.update(done.id, { state: "delivered" });
      await store.outbound.destroyBodies(later(-72 * 3600));
      expect(waiting && (await store.outbound.bodyOf(waiting))).toBe("dag");
      expect(done && (await store.outbound.bodyOf(done))).toBeNull();
    });

    it("says of a value that no row can hold that it cannot, and of nothing else", async () => {
      const refused = (text: string) =>
        database.queryable.execute(sql`select ${text}::text`).then(
          () => null,
          (error: unknown) => error,
        );
      expect(store.cannotHold(await refused("bsn\0"))).toBe(true);
      expect(store.cannotHold(new Error("connection lost"))).toBe(false);
      expect(store.cannotHold(await database.queryable.execute(sql`select nothing`).catch((error) => error))).toBe(
        false,
      );
    });

    it("gives messages of a conversation in their order of arrival", async () => {
      const sender = [aPhone()];
      const ids = [];
      for (let i = 0; i < 5; i++)
        ids.push((await store.transaction((unit) => receive(unit, arriving({ sender }), later(5 - i)))).id);
      const first = ids[0] && (await store.messages.find(ids[0]));
      const conversationId = first?.conversationId as NonNullable<typeof first>["conversationId"];
      for (const id of ids) {
        const next = await store.messages.nextPending(conversationId);
        expect(next?.id).toBe(id);
        await store.messages.markDecided(next?.id as NonNullable<typeof id>);
      }
      expect(await store.messages.nextPending(conversationId)).toBeNull();
    });

    it("does one thing at a time to a conversation", async () => {
      const { conversationId } = await store.transaction((unit) => receive(unit, arriving()));
      const order: string[] = [];
      const work = (label: string) =>
        store.transaction(async (unit) => {
          await unit.conversations.lock(conversationId);
          order.push(`${label} begins`);
          await new Promise((resolve) => setTimeout(resolve, 50));
          order.push(`${label} ends`);
        });
      await Promise.all([work("a"), work("b"), work("c")]);
      for (let i = 0; i < order.length; i += 2) expect(order[i + 1]).toBe(order[i]?.replace("begins", "ends"));
    });

    it("begins one new conversation when several messages break a silence at the same moment", async () => {
      for (let round = 0; round < 5; round++) {
        const sender = [aPhone()];
        const { residentId } = await store.transaction((unit) => receive(unit, arriving({ sender })));
        const isOver = (lastMessageAt: Date) => lastMessageAt < later(60);
        const conversations = await Promise.all(
          [0, 1, 2].map((second) =>
            store.transaction((unit) =>
              unit.conversations.running(residentId, "whatsapp", later(3600 + second), isOver),
            ),
          ),
        );
        expect(new Set(conversations.map(({ id }) => id)).size).toBe(1);
      }
    });

    it("leaves one record when a number changes at the moment somebody writes from the new one", async () => {
      const [old, current] = [aPhone(), aPhone()];
      const { residentId } = await store.transaction((unit) => receive(unit, arriving({ sender: [old] })));
      let changed: () => void = () => undefined;
      const isChanged = new Promise<void>((resolve) => {
        changed = resolve;
      });
      const changing = store.transaction(async (unit) => {
        await unit.residents.changeAlias("whatsapp", randomUUID(), old, current, later(1));
        changed();
        await new Promise((resolve) => setTimeout(resolve, 100));
      });
      await isChanged;
      const written = await store.transaction((unit) => receive(unit, arriving({ sender: [current] }), later(2)));
      await changing;
      expect(written.residentId).toBe(residentId);
      expect(await store.residents.findByAlias(current)).toBe(residentId);
      expect(await store.residents.findByAlias(old)).toBeNull();
    });

    it("joins records that several events prove to be one person at the same moment", async () => {
      for (let round = 0; round < 5; round++) {
        const phones = [aPhone(), aPhone(), aPhone(), aPhone()] as const;
        for (const [second, phone] of phones.entries())
          await store.transaction((unit) => receive(unit, arriving({ sender: [phone] }), later(second)));
        const [a, b, c, d] = phones;
        await Promise.all(
          [
            [a, b],
            [d, c],
            [c, b],
            [b, d],
          ].map((sender, second) =>
            store.transaction((unit) => receive(unit, arriving({ sender }), later(2 * 86_400 + second))),
          ),
        );
        const people = await Promise.all(phones.map((phone) => store.residents.findByAlias(phone)));
        expect(new Set(people).size).toBe(1);
        expect((await store.residents.person(people[0] as NonNullable<(typeof people)[0]>)).aliases).toHaveLength(4);
      }
    });

    it("merges two records of one person, and keeps what hangs on either", async () => {
      const [phone, userId] = [aPhone(), { kind: "whatsapp-user-id", value: randomUUID() } as const];
      const one = await store.transaction((unit) => receive(unit, arriving({ sender: [phone], profileName: "Anna" })));
      const two = await store.transaction((unit) => receive(unit, arriving({ sender: [userId] }), later(60)));
      expect(one.residentId).not.toBe(two.residentId);
      const both = await store.transaction((unit) => receive(unit, arriving({ sender: [phone, userId] }), later(120)));
      expect(both.residentId).toBe(one.residentId);
      expect(await store.residents.findByAlias(userId)).toBe(one.residentId);
      const person = await store.residents.person(two.residentId);
      expect(person.id).toBe(one.residentId);
      expect(person.aliases.map(({ value }) => value).sort()).toEqual([phone.value, userId.value].sort());
      expect(person.name).toBe("Anna");
    });

    it("appends events in a chain that shows every change, and refuses to change them", async () => {
      const received = await store.transaction((unit) => receive(unit, arriving()));
      const subject = subjectOf(received);
      for (const reason of ["question", "report"] as const) {
        await store.transaction(async (unit) => {
          await unit.conversations.lock(received.conversationId);
          await unit.events.append(subject, { type: "case-opened", caseId: randomUUID() as never, reason }, at, false);
        });
      }
      const rows = await store.events.ofConversation(received.conversationId);
      expect(rows.map(({ position }) => position)).toEqual([1, 2]);
      expect((await store.audit.verify()).broken).toEqual([]);
      for (const change of [
        sql`update berichtwacht.events set simulated = true`,
        sql`delete from berichtwacht.events`,
        sql`truncate berichtwacht.events`,
      ]) {
        await expect(database.queryable.execute(change)).rejects.toThrow();
      }
    });

    it("records one decision for a message and no second", async () => {
      const received = await store.transaction((unit) => receive(unit, arriving()));
      const decide = () =>
        store.transaction(async (unit) => {
          await unit.conversations.lock(received.conversationId);
          await unit.events.append(
            subjectOf(received),
            {
              type: "decided",
              messageId: subjectOf(received).messageId,
              rule: "question",
              because: [],
              protocol: [],
              actions: [],
              detectorVersion: "1",
              policyVersion: "1",
            },
            at,
            false,
          );
        });
      await decide();
      await expect(decide()).rejects.toThrow();
    });

    it("opens one case for a conversation and reason, as urgent as the most urgent", async () => {
      const received = await store.transaction((unit) => receive(unit, arriving()));
      const draft = {
        subject: subjectOf(received),
        reason: "question",
        promisedAt: later(60),
        phone: null,
        at,
      } as const;
      const first = await store.cases.open({ ...draft, urgency: "normal" });
      const second = await store.cases.open({ ...draft, urgency: "high", promisedAt: later(600), phone: "0612345678" });
      expect([first.isNew, second.isNew, second.caseId]).toEqual([true, false, first.caseId]);
      const row = await store.cases.find(first.caseId);
      expect(row).toMatchObject({ urgency: "high", promisedAt: later(60) });
      expect(row && (await store.cases.phoneOf(row))).toBe("0612345678");
      await store.cases.update(first.caseId, { status: "closed", closedAt: at });
      expect((await store.cases.open({ ...draft, urgency: "normal" })).isNew).toBe(true);
    });

    it("keeps the moment that was promised rather than an earlier one of our own, until it has been answered", async () => {
      const received = await store.transaction((unit) => receive(unit, arriving()));
      const draft = { subject: subjectOf(received), reason: "report", urgency: "normal", phone: null, at } as const;
      const { caseId } = await store.cases.open({ ...draft, promisedAt: later(60) });
      const moment = async () => {
        const row = await store.cases.find(caseId);
        return [row?.promisedAt, row?.isPromised];
      };
      expect(await moment()).toEqual([later(60), false]);
      await store.cases.open({ ...draft, promisedAt: later(600), isPromised: true });
      expect(await moment()).toEqual([later(600), true]);
      await store.cases.open({ ...draft, promisedAt: later(60) });
      expect(await moment()).toEqual([later(600), true]);
      await store.cases.update(caseId, { answeredAt: at });
      await store.cases.open({ ...draft, promisedAt: later(900) });
      expect(await moment()).toEqual([later(900), false]);
    });

    it("sorts the desk by urgency, then by what was promised first", async () => {
      const opened: string[] = [];
      for (const [urgency, promise] of [
        ["normal", 30],
        ["urgent", 90],
        ["normal", 10],
        ["high", 50],
      ] as const) {
        const received = await store.transaction((unit) => receive(unit, arriving()));
        const { caseId } = await store.cases.open({
          subject: subjectOf(received),
          reason: "report",
          urgency,
          promisedAt: later(promise),
          phone: null,
          at,
        });
        await store.cases.update(caseId, { status: "open" });
        opened.push(caseId);
      }
      const desk = (await store.cases.desk()).map(({ id }) => id).filter((id) => opened.includes(id));
      expect(desk).toEqual([opened[1], opened[3], opened[2], opened[0]]);
    });

    it("hands out replies of a conversation in order, with their sealed text", async () => {
      const received = await store.transaction((unit) => receive(unit, arriving()));
      const add = (body: string) =>
        store.outbound.add({
          subject: subjectOf(received),
          origin: "bot",
          purpose: "reply",
          agentId: null,
          body,
          readable: "...",
          at,
        });
      const [one, two] = [await add("eerste"), await add("tweede")];
      const head = await store.outbound.head(received.conversationId);
      expect(head?.id).toBe(one);
      expect(head && (await store.outbound.bodyOf(head))).toBe("eerste");
      await store.outbound.update(one, { state: "sent" });
      expect((await store.outbound.head(received.conversationId))?.id).toBe(two);
      await store.outbound.destroyBodies(later(1));
      expect(await store.outbound.find(one)).toMatchObject({ body: null });
      expect((await store.outbound.find(two))?.body).not.toBeNull();
    });

    it("tells what changed once it is committed, and nothing of what was rolled back", async () => {
      const seen: unknown[] = [];
      await store.onChange(
        (change) => void seen.push(change),
        () => undefined,
      );
      await store.transaction(async (unit) => {
        await unit.live.publish({ kind: "templates" });
        await new Promise((resolve) => setTimeout(resolve, 100));
        expect(seen).toEqual([]);
      });
      await store
        .transaction(async (unit) => {
          await unit.live.publish({
            kind: "case",
            caseId: randomUUID() as never,
            conversationId: randomUUID() as never,
          });
          throw new Error("no");
        })
        .catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(seen).toEqual([{ kind: "templates" }]);
    });

    it("keeps the newest version of a text, and the older ones", async () => {
      for (const u of ["een", "twee"])
        await store.templates.save({ name: "closing", u, je: u, authorId: "a" as never, savedAt: at });
      expect((await store.templates.latest()).find(({ name }) => name === "closing")?.u).toBe("twee");
      expect((await store.templates.historyOf("closing")).map(({ u }) => u)).toEqual(["twee", "een"]);
    });

    it("notices another master key", async () => {
      await claimMasterKey(database, vault);
      await claimMasterKey(database, vault);
      await expect(claimMasterKey(database, createVault(Buffer.alloc(32, 2)))).rejects.toThrow("another master key");
    });

    it("can be migrated again, also at the same moment", async () => {
      await Promise.all([database.migrate(), database.migrate()]);
    });
  });
}
