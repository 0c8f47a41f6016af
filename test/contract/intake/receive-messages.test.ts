import { randomUUID } from "node:crypto";
import type { PGlite } from "@electric-sql/pglite";
import { createReceiveMessages, type ReceiveMessagesParts } from "../../../src/intake/receive-messages.ts";
import type { Job } from "../../../src/model/job.ts";
import type { ArrivingMessage } from "../../../src/model/message.ts";
import { type Database, openPostgres } from "../../../src/store/database.ts";
import { createStore, type Store } from "../../../src/store/store.ts";
import { anEmbeddedDatabase } from "../../harness/embedded-database.ts";
import { aDatabase, describeWith, postgresUrl } from "../../harness/services.ts";
import { aPhone, arriving, at, vault } from "../store/receive.ts";

type Opened = Database & { cleanUp(): Promise<void> };

const none = () => undefined;
const text = (words: string) => ({ kind: "text", text: words }) as const;
const userId = () => ({ kind: "whatsapp-user-id", value: randomUUID() }) as const;

function batchLaws(name: string, open: () => Promise<Opened>): void {
  describe(name, () => {
    let database: Opened;
    let store: Store;
    const enqueued: (readonly Job[])[] = [];
    beforeAll(async () => {
      database = await open();
      store = createStore(database, vault);
    });
    afterAll(async () => {
      await database.close();
      await database.cleanUp();
    });
    beforeEach(() => {
      enqueued.length = 0;
    });

    const receiving = (change: Partial<ReceiveMessagesParts> = {}) =>
      createReceiveMessages({
        store,
        detect: (_text, { previous = [] } = {}) => ({
          findings: [],
          suppressed: previous.map((words) => ({ what: words }) as never),
          formOfAddress: "unclear",
          language: "unknown",
          products: [],
        }),
        redact: (kept) => kept,
        enqueueAll: async (jobs) => void enqueued.push(jobs),
        log: {
          messageReceived: none,
          messageKnown: none,
          detectionFailed: none,
          messageDecided: none,
          judgementFailed: none,
          messageNotHeld: none,
        },
        now: () => at,
        newConversationAfterHours: 24,
        handsOverMedia: () => true,
        ...change,
      });
    const outcomes = async (batch: readonly ArrivingMessage[], receive = receiving()) =>
      (await receive(batch)).map(({ outcome }) => outcome);
    const storedOf = async ({ sender: [alias] }: ArrivingMessage) => {
      const residentId = alias && (await store.residents.findByAlias(alias));
      return residentId ? store.messages.ofResident(residentId, "whatsapp", 500) : [];
    };

    it("stores a batch in its order, each with what came before it, and reminds of all of it once", async () => {
      const senders = [aPhone(), aPhone()].map((phone) => [phone]);
      const batch = [1, 2, 3, 4, 5].flatMap((number) =>
        senders.map((sender) => arriving({ sender, content: text(`zin ${number}`) })),
      );
      expect(await outcomes(batch)).toEqual(batch.map(() => "stored"));
      expect(enqueued.map((jobs) => jobs.length)).toEqual([10]);
      for (const message of batch.slice(0, 2)) {
        const rows = await storedOf(message);
        expect(rows.map(({ redactedText }) => redactedText)).toEqual([1, 2, 3, 4, 5].map((number) => `zin ${number}`));
        expect(rows[4]?.suppressed).toEqual(["zin 2", "zin 3", "zin 4"].map((what) => ({ what })));
        expect(new Set(rows.map(({ conversationId }) => conversationId)).size).toBe(1);
      }
      expect(await outcomes(batch)).toEqual(batch.map(() => "known"));
      expect(enqueued).toHaveLength(1);
      await receiving()([arriving({ sender: senders[0] ?? [], content: text("zin 6") })]);
      expect((await storedOf(batch[0] as ArrivingMessage))[5]?.suppressed).toEqual(
        ["zin 3", "zin 4", "zin 5"].map((what) => ({ what })),
      );
    });

    it("stores a message once that stands in a batch twice, or comes in two at the same moment", async () => {
      const batch = [arriving(), arriving()] as [ArrivingMessage, ArrivingMessage];
      expect(await outcomes([...batch, batch[0]].map((message) => ({ ...message })))).toEqual([
        "stored",
        "stored",
        "known",
      ]);
      const more = Array.from({ length: 150 }, () => arriving());
      const twice = await Promise.all([outcomes(more), outcomes([...more].reverse())]);
      expect(twice.flat().filter((outcome) => outcome === "stored")).toHaveLength(150);
      expect(twice.flat()).not.toContain("failed");
    });

    it("makes one resident of aliases that a batch shows to be one person, under the latest name", async () => {
      const [phone, id] = [aPhone(), userId()];
      const earlier = arriving({ sender: [phone], profileName: "Oud" });
      // Of two records of one person the oldest stays.
      await receiving({ now: () => new Date(at.getTime() - 60_000) })([earlier]);
      const senders = [[id], [phone, id], [id], [phone]];
      await receiving()(senders.map((sender) => arriving({ sender, profileName: "Anna" })));
      const found = await Promise.all([phone, id].map(store.residents.findByAlias));
      expect([new Set(found).size, found.includes(null)]).toEqual([1, false]);
      expect(await store.residents.person(found[0] as NonNullable<(typeof found)[0]>)).toMatchObject({ name: "Anna" });
      expect(await storedOf(earlier)).toHaveLength(5);

      const [newPhone, newId] = [aPhone(), userId()];
      const batch = [[newPhone], [newPhone, newId], [newId]].map((sender) => arriving({ sender, profileName: "Bo" }));
      await receiving()(batch);
      expect(await storedOf(batch[2] as ArrivingMessage)).toHaveLength(3);
    });

    it("keeps one that cannot be stored from holding up the others", async () => {
      const batch = Array.from({ length: 5 }, () => arriving());
      const [, odd, bad] = batch as [ArrivingMessage, ArrivingMessage, ArrivingMessage];
      const mixed = batch.map((message) => {
        if (message === odd) return { ...message, content: text("nul \0 byte") };
        return message === bad ? { ...message, sentAt: new Date(Number.NaN) } : message;
      });
      expect(await outcomes(mixed)).toEqual(["stored", "stored", "failed", "stored", "stored"]);
      expect((await storedOf(odd))[0]).toMatchObject({ contentKind: "unsupported", redactedText: null });
      expect(await storedOf(bad)).toEqual([]);
      expect(enqueued.map((jobs) => jobs.length)).toEqual([4]);
    });

    it("does not try one by one on a database that is away", async () => {
      let tries = 0;
      const transaction = () => Promise.reject(new Error(`away ${++tries}`));
      const away = { ...store, transaction, isReady: () => Promise.resolve(false) };
      const batch = Array.from({ length: 50 }, () => arriving());
      expect(await outcomes(batch, receiving({ store: away }))).toEqual(batch.map(() => "failed"));
      expect(tries).toBe(2);
      expect(enqueued).toEqual([]);
    });

    if (name.includes("PGlite")) {
      it("asks little of the database: a thousand messages are ten transactions, and known ones a statement", async () => {
        const count = counting(database.pglite as PGlite);
        const batch = Array.from({ length: 1000 }, () => arriving({ profileName: "Anna" }));
        await receiving()(batch);
        expect(count.transactions).toBe(10);
        expect(count.statements).toBeLessThanOrEqual(10 * 12 + 1);
        const before = count.statements;
        expect(new Set(await outcomes(batch))).toEqual(new Set(["known"]));
        expect([count.transactions, count.statements - before]).toEqual([10, 1]);
      });
    }
  });
}

/** Counts what is asked of a database from now on. */
function counting(pglite: PGlite): { readonly transactions: number; readonly statements: number } {
  const count = { transactions: 0, statements: 0 };
  const { query, transaction } = pglite;
  const counted =
    (asked: typeof query): typeof query =>
    (...args) => {
      count.statements++;
      return asked(...args);
    };
  Object.assign(pglite, {
    query: counted(query),
    transaction: (work: Parameters<typeof transaction>[0]) => {
      count.transactions++;
      return transaction((on) => work(Object.assign(on, { query: counted(on.query.bind(on) as typeof query) })));
    },
  });
  return count;
}

batchLaws("batches of messages on PGlite", async () => {
  const database = await anEmbeddedDatabase();
  await database.migrate();
  return database;
});

describeWith([["TEST_DATABASE_URL", postgresUrl]], "with PostgreSQL", () => {
  batchLaws("batches of messages", async () => {
    const { url, drop } = await aDatabase();
    const database = openPostgres(url, (error) => {
      throw error;
    });
    await database.migrate();
    return { ...database, cleanUp: drop };
  });
});

it("an embedded database that is kept busy leaves everything else its turn", async () => {
  const database = await anEmbeddedDatabase();
  const pglite = database.pglite as PGlite;
  let isBusy = true;
  const start = performance.now();
  const work = async () => {
    // Ends by itself too: when nothing else has its turn, this test has none.
    while (isBusy && performance.now() - start < 10_000) await pglite.transaction((on) => on.query("select 1"));
  };
  const workers = Array.from({ length: 8 }, work);
  for (let i = 0; i < 10; i++) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(performance.now() - start).toBeLessThan(5_000);
  isBusy = false;
  await Promise.all(workers);
  await database.close();
  await database.cleanUp();
}, 20_000);
