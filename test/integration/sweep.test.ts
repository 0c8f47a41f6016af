import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { createMetrics } from "../../src/app/metrics.ts";
import { createSweep, type SweepParts } from "../../src/app/sweep.ts";
import type { Job } from "../../src/model/job.ts";
import { createVault } from "../../src/privacy/vault.ts";
import { createStore, type Store } from "../../src/store/store.ts";
import { aPolicy } from "../builders/policy.ts";
import { aClock } from "../harness/clock.ts";
import { anEmbeddedDatabase } from "../harness/embedded-database.ts";

describe("the sweep", () => {
  let database: Awaited<ReturnType<typeof anEmbeddedDatabase>>;
  let store: Store;
  beforeEach(async () => {
    database = await anEmbeddedDatabase();
    await database.migrate();
    store = createStore(database, createVault(Buffer.alloc(32, 1)));
  });
  afterEach(async () => {
    await database.close();
    await database.cleanUp();
  });

  /** With an event, so that there is something to seal. */
  async function aPendingMessage(at: Date): Promise<void> {
    await store.transaction(async (unit) => {
      const sender = [{ kind: "phone", value: randomUUID() }] as const;
      const residentId = await unit.residents.resolve("whatsapp", sender, null, at);
      const conversation = await unit.conversations.running(residentId, "whatsapp", at, () => false);
      const messageId = await unit.messages.add({
        arriving: {
          channel: "whatsapp",
          channelMessageId: randomUUID(),
          sender,
          content: { kind: "text", text: "hallo" },
          sentAt: at,
        },
        conversationId: conversation.id,
        residentId,
        contentKind: "text",
        redactedText: "hallo",
        detection: { findings: [], suppressed: [], formOfAddress: "unclear", language: "unknown", products: [] },
        receivedAt: at,
      });
      const place = { conversationId: conversation.id, residentId, channel: "whatsapp" } as const;
      const event = { type: "call-back-requested", messageId: messageId as NonNullable<typeof messageId> } as const;
      await unit.events.append(place, event, at, false);
    });
  }

  function aSweep(change: Partial<SweepParts>) {
    const failed: string[] = [];
    const putOff: string[] = [];
    const swept: Readonly<Record<string, number>>[] = [];
    const sweep = createSweep({
      store,
      enqueue: async () => undefined,
      confirmClosings: async () => undefined,
      watchInquiries: async () => 0,
      dueBlocks: async () => [],
      remindPromises: async () => 0,
      rules: aPolicy().rules,
      vacuum: async () => undefined,
      log: {
        swept: (counts) => void swept.push(counts),
        sweepFailed: (step) => void failed.push(step),
        sweepPutOff: (step) => void putOff.push(step),
        auditSealed: () => undefined,
      },
      metrics: createMetrics(),
      now: () => new Date(),
      ...change,
    });
    return { sweep, failed, putOff, swept };
  }
  const away = () => Promise.reject(new Error("away"));

  it("destroys what was kept for its term while queue and closings fail", async () => {
    const clock = aClock();
    await aPendingMessage(clock.now());
    clock.set(new Date(Date.now() + 73 * 3_600_000));
    const { sweep, failed, swept } = aSweep({ enqueue: away, confirmClosings: away, now: clock.now });
    await sweep();
    expect(swept).toEqual([expect.objectContaining({ originalsDestroyed: 1 })]);
    expect(failed).toEqual(["closings", "messages"]);
    const [row] = await store.messages.pendingSince(clock.now(), 1);
    expect(row && (await store.messages.find(row.id))?.original).toBeNull();
  });

  it("reminds of every row, however many stay stuck before it", async () => {
    const clock = aClock();
    await aPendingMessage(clock.now());
    // As many again as one page holds, twice, all older than the one that comes last.
    await database.queryable.execute(sql`
      insert into berichtwacht.messages
        (id, channel, channel_message_hash, sealed_channel_message_id, conversation_id, resident_id, content_kind,
         findings, suppressed, form_of_address, language, products, sent_at, received_at)
      select gen_random_uuid(), channel, gen_random_uuid()::text, sealed_channel_message_id, conversation_id,
             resident_id, content_kind, findings, suppressed, form_of_address, language, products, sent_at, received_at
      from berichtwacht.messages, generate_series(1, 1200)`);
    clock.set(new Date(Date.now() + 60_000));
    const reminded: Job[] = [];
    await aSweep({ now: clock.now, enqueue: async (job) => void reminded.push(job) }).sweep();
    expect(new Set(reminded.map((job) => job.name === "moderate-message" && job.messageId)).size).toBe(1201);
  });

  it("is done by one of all processes at a time, also when a clock was set back", async () => {
    const clock = aClock();
    const [one, other] = [aSweep({ now: clock.now }), aSweep({ now: clock.now })];
    await Promise.all([one.sweep(), other.sweep()]);
    expect(one.swept.length + other.swept.length).toBe(1);
    clock.set(new Date(Date.now() + 10_000));
    await other.sweep();
    expect(one.swept.length + other.swept.length).toBe(2);
    clock.set(new Date(Date.now() - 3_600_000));
    await one.sweep();
    expect(one.swept.length + other.swept.length).toBe(3);
  });

  // Of two sweeps that run into each other: one that takes long, and one that came by meanwhile.
  const atOneMoment = () => ({ ...store, turns: { ...store.turns, take: takeButSweep } });
  const takeButSweep: Store["turns"]["take"] = (work, at, milliseconds) =>
    work === "sweep" ? Promise.resolve(true) : store.turns.take(work, at, milliseconds);

  it("seals once an hour and vacuums once a day, also when two come by at one moment", async () => {
    const clock = aClock();
    const began = Date.now();
    let vacuums = 0;
    const vacuum = async () => void vacuums++;
    const sweeps = [1, 2].map(() => aSweep({ store: atOneMoment(), vacuum, now: clock.now }));
    const round = async (hours: number) => {
      clock.set(new Date(began + hours * 3_600_000));
      await Promise.all(sweeps.map(({ sweep }) => sweep()));
      return { vacuums, seals: (await store.audit.verify()).seals.size };
    };
    await aPendingMessage(clock.now());
    expect(await round(0)).toEqual({ vacuums: 1, seals: 1 });
    await aPendingMessage(clock.now());
    expect(await round(0.9)).toEqual({ vacuums: 1, seals: 1 });
    expect(await round(1.1)).toEqual({ vacuums: 1, seals: 2 });
    expect(await round(25)).toEqual({ vacuums: 2, seals: 2 });
    expect(sweeps.flatMap(({ failed }) => failed)).toEqual([]);
  });

  it("tries a seal and a vacuum that failed again the next round, and not once they were done", async () => {
    const clock = aClock();
    await aPendingMessage(clock.now());
    let isAway = true;
    let tries = 0;
    const seal: Store["audit"]["seal"] = (...asked) => (isAway ? away() : store.audit.seal(...asked));
    const vacuum = () => {
      tries++;
      return isAway ? away() : Promise.resolve();
    };
    const { sweep, failed, swept } = aSweep({
      store: { ...store, audit: { ...store.audit, seal } },
      vacuum,
      now: clock.now,
    });
    const began = Date.now();
    for (const round of [0, 1, 2, 3]) {
      clock.set(new Date(began + round * 10_000));
      if (round === 2) isAway = false;
      await sweep();
    }
    expect(failed).toEqual(["vacuumed", "sealed", "vacuumed", "sealed"]);
    expect(swept.map(({ vacuumed, sealed }) => [vacuumed, sealed])).toEqual([
      [0, 0],
      [0, 0],
      [1, 1],
      [0, 0],
    ]);
    expect(tries).toBe(3);
  });

  it("says of a step that others stand in the way of that it is put off, which is no failure", async () => {
    const busy = () => Promise.reject(Object.assign(new Error("busy"), { code: "55P03" }));
    const { sweep, failed, putOff } = aSweep({ store: { ...store, audit: { ...store.audit, seal: busy } } });
    await sweep();
    expect([failed, putOff]).toEqual([[], ["sealed"]]);
  });

  it("leaves a turn with who took it since, when another gives it back", async () => {
    const [first, second] = [new Date(1_000), new Date(5_000)];
    expect(await store.turns.take("work", first, 2_000)).toBe(true);
    expect(await store.turns.take("work", second, 2_000)).toBe(true);
    await store.turns.giveBack("work", first);
    expect(await store.turns.take("work", second, 2_000)).toBe(false);
    await store.turns.giveBack("work", second);
    expect(await store.turns.take("work", second, 2_000)).toBe(true);
  });

  it("never rejects, also without a database", async () => {
    await database.close();
    const { sweep, failed } = aSweep({});
    await sweep();
    expect(failed).toEqual(["turn"]);
    await database.cleanUp();
    database = await anEmbeddedDatabase();
  });
});
