import pg from "pg";
import { openPostgres } from "../../../src/store/database.ts";
import { createStore } from "../../../src/store/store.ts";
import { aDatabase } from "../../harness/services.ts";
import { at, receive, subjectOf, vault } from "./receive.ts";

/** Sealing on a PostgreSQL that others use: it waits a moment for them, and nobody waits long behind it. */
export function busyLaws(): void {
  it("the record is sealed another time when somebody holds its events, and intake goes on", async () => {
    const place = await aDatabase();
    const database = openPostgres(place.url, (error) => {
      throw error;
    });
    await database.migrate();
    const store = createStore(database, vault);
    const append = async () => {
      const received = await store.transaction((unit) => receive(unit));
      const event = { type: "call-back-requested", messageId: subjectOf(received).messageId } as const;
      await store.transaction((unit) => unit.events.append(subjectOf(received), event, at, false));
    };
    await append();
    const other = new pg.Client(place.url);
    await other.connect();
    await other.query("begin; lock table berichtwacht.events in row exclusive mode");

    const sealing = store.audit.seal(at).then(
      () => null,
      (error: unknown) => error,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    await append();
    expect(store.isBusy(await sealing)).toBe(true);
    await other.query("rollback");
    expect(await store.audit.seal(at)).toMatchObject({ number: 1, events: 2 });
    // With nothing to seal it does not ask for the table.
    await other.query("begin; lock table berichtwacht.events in row exclusive mode");
    expect(await store.audit.seal(at)).toBeNull();
    await other.query("rollback");

    await other.end();
    await database.close();
    await place.drop();
  });
}
