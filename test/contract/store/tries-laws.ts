import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { createVault } from "../../../src/privacy/vault.ts";
import type { Database } from "../../../src/store/database.ts";
import { createStore, type Store } from "../../../src/store/store.ts";

const at = new Date("2026-11-24T09:00:00Z");
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000);
const minute = 60_000;

/** Laws of the counts of tries, whatever lies under them. `open` gives an empty, migrated database. */
export function triesLaws(name: string, open: () => Promise<Database & { cleanUp(): Promise<void> }>): void {
  describe(name, () => {
    let database: Awaited<ReturnType<typeof open>>;
    let tries: Store["tries"];
    beforeAll(async () => {
      database = await open();
      tries = createStore(database, createVault(Buffer.alloc(32, 1))).tries;
    });
    afterAll(async () => {
      await database.close();
      await database.cleanUp();
    });

    it("count every try, also those at the same moment, each key and kind apart", async () => {
      const key = randomUUID();
      const counts = await Promise.all(Array.from({ length: 10 }, () => tries.add("name", key, minute, at)));
      expect(counts.map(({ count }) => count).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      expect(await tries.add("name", randomUUID(), minute, at)).toMatchObject({ count: 1 });
      expect(await tries.add("address", key, minute, at)).toMatchObject({ count: 1 });
    });

    it("begin anew when the window has ended, which later tries do not put off", async () => {
      const key = randomUUID();
      await tries.add("name", key, minute, at);
      expect(await tries.add("name", key, minute, later(59))).toEqual({ count: 2, until: later(60) });
      expect(await tries.add("name", key, minute, later(60))).toEqual({ count: 1, until: later(120) });
    });

    it("take one back, never below none, and forget", async () => {
      const key = randomUUID();
      await tries.takeBack("name", key);
      await tries.add("name", key, minute, at);
      await tries.takeBack("name", key);
      await tries.takeBack("name", key);
      expect(await tries.add("name", key, minute, at)).toMatchObject({ count: 1 });
      await tries.forget("name", key);
      expect(await tries.add("name", key, minute, at)).toMatchObject({ count: 1 });
    });

    it("keep no name or address readable, and nothing after its window", async () => {
      await tries.add("name", "jan.de.vries", minute, at);
      const rows = async () => JSON.stringify(await database.queryable.execute(sql`select * from berichtwacht.tries`));
      expect(await rows()).not.toContain("jan.de.vries");
      await tries.add("name", randomUUID(), minute, later(3600));
      const left = (await database.queryable.execute(sql`select count(*)::int as count from berichtwacht.tries`)) as {
        rows: { count: number }[];
      };
      expect(left.rows).toEqual([{ count: 1 }]);
    });
  });
}
