import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import pg from "pg";
import { openPostgres } from "../../../src/store/database.ts";
import { createStore, type Store } from "../../../src/store/store.ts";
import { aDatabase } from "../../harness/services.ts";
import { arriving, later, receive, vault } from "./receive.ts";

/** Laws of the keys of hours in a table, which processes that share a PostgreSQL have. */
export function hourKeysLaws(): void {
  describe("keys of hours in a table of PostgreSQL", () => {
    let place: Awaited<ReturnType<typeof aDatabase>>;
    let database: ReturnType<typeof openPostgres>;
    let store: Store;
    let other: pg.Client;
    beforeEach(async () => {
      place = await aDatabase();
      database = openPostgres(place.url, (error) => {
        throw error;
      });
      await database.migrate();
      store = createStore(database, vault);
      other = new pg.Client(place.url);
      await other.connect();
    });
    afterEach(async () => {
      await other.end();
      await database.close();
      await place.drop();
    });

    const receivedHoursAgo = (hours: number) =>
      store.transaction((unit) => receive(unit, arriving(), later(-hours * 3600)));
    const destroy = () => store.messages.destroyOriginals(later(-72 * 3600));
    const keyNames = async () =>
      (await other.query("select name from berichtwacht.hour_keys order by name")).rows.map(({ name }) => name);
    const bytesOf = async (file: string) => {
      await other.query("checkpoint");
      const { rows } = await other.query("select pg_read_binary_file($1, 0, 1000000, true) as bytes", [file]);
      return (rows[0].bytes ?? Buffer.alloc(0)) as Buffer;
    };
    const file = async () =>
      (await other.query("select pg_relation_filepath('berichtwacht.hour_keys') as path")).rows[0].path as string;

    it("are destroyed with the file they stood in, and the others stay readable", async () => {
      await receivedHoursAgo(90);
      const { conversationId } = await receivedHoursAgo(10);
      const { rows } = await other.query("select key from berichtwacht.hour_keys order by name limit 1");
      const old = await file();
      expect((await bytesOf(old)).includes(rows[0].key)).toBe(true);
      await destroy();
      for (const path of [old, await file()]) expect((await bytesOf(path)).includes(rows[0].key)).toBe(false);
      expect(await keyNames()).toHaveLength(1);
      const [row] = await createStore(database, vault).messages.ofConversation(conversationId);
      expect(row && (await createStore(database, vault).messages.openOriginal(row))).not.toBeNull();
    });

    it("are in no dump that is made without them", async () => {
      await receivedHoursAgo(1);
      const [row] = (await other.query("select encode(key, 'hex') as key from berichtwacht.hour_keys")).rows;
      const dump = (...options: string[]) => execFileSync("pg_dump", [...options, place.url], { maxBuffer: 1 << 28 });
      expect(dump().includes(row.key)).toBe(true);
      const option = /--exclude-table-data=[\w.]+/.exec(readFileSync("README.md", "utf8"))?.[0];
      expect(dump(option ?? "").includes(row.key)).toBe(false);
    });

    it("hold up no intake while a dump runs, and are destroyed another time", async () => {
      await receivedHoursAgo(90);
      // As pg_dump does, for as long as it takes.
      await other.query("begin; lock table berichtwacht.hour_keys in access share mode");
      const destroying = destroy().then(
        () => null,
        (error: unknown) => error,
      );
      await new Promise((resolve) => setTimeout(resolve, 50));
      const began = performance.now();
      await receivedHoursAgo(1);
      expect(performance.now() - began).toBeLessThan(5_000);
      const error = await destroying;
      expect(error).not.toBeNull();
      expect(store.isBusy(error)).toBe(true);
      expect(store.isBusy(new Error("away"))).toBe(false);
      // Not deleted in a file that still holds them.
      expect(await keyNames()).toHaveLength(2);
      await other.query("rollback");
      await destroy();
      expect(await keyNames()).toHaveLength(1);
    });

    it("are all there, to be destroyed anew, when it is broken off before its end", async () => {
      await receivedHoursAgo(90);
      // What is left of a round that ended anywhere before its commit: nothing of it.
      const broken = database.queryable.transaction(async (transaction) => {
        const half = createStore({ ...database, queryable: transaction }, vault);
        await half.messages.destroyOriginals(later(-72 * 3600));
        throw new Error("power cut");
      });
      await expect(broken).rejects.toThrow("power cut");
      const key = (await other.query("select key from berichtwacht.hour_keys")).rows[0].key as Buffer;
      await destroy();
      expect(await keyNames()).toEqual([]);
      expect((await bytesOf(await file())).includes(key)).toBe(false);
    });
  });
}
