import { openPglite, openPostgres } from "../../../src/store/database.ts";
import { aDatabase, describeWith, postgresUrl } from "../../harness/services.ts";
import { storeLaws } from "./store-laws.ts";

storeLaws("stores on PGlite", async () => {
  const database = await openPglite();
  await database.migrate();
  return { ...database, cleanUp: () => Promise.resolve() };
});

describeWith([["TEST_DATABASE_URL", postgresUrl]], "with PostgreSQL", () => {
  storeLaws("stores on PostgreSQL", async () => {
    const { url, drop } = await aDatabase();
    const database = openPostgres(url, (error) => {
      throw error;
    });
    await database.migrate();
    return { ...database, cleanUp: drop };
  });
});
