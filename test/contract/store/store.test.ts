import { openPostgres } from "../../../src/store/database.ts";
import { anEmbeddedDatabase } from "../../harness/embedded-database.ts";
import { aDatabase, describeWith, postgresUrl } from "../../harness/services.ts";
import { answerLaws } from "./answer-laws.ts";
import { auditLaws } from "./audit-laws.ts";
import { busyLaws } from "./busy-laws.ts";
import { closingLaws } from "./closing-laws.ts";
import { conversationSearchLaws } from "./conversation-search-laws.ts";
import { hourKeysLaws } from "./hour-keys-laws.ts";
import { inquiryLaws } from "./inquiry-laws.ts";
import { lastContactLaws } from "./last-contact-laws.ts";
import { lineLaws } from "./line-laws.ts";
import { lostKeysLaws } from "./lost-keys-laws.ts";
import { mediaLaws } from "./media-laws.ts";
import { storeLaws } from "./store-laws.ts";
import { triesLaws } from "./tries-laws.ts";

const onPglite = async () => {
  const database = await anEmbeddedDatabase();
  await database.migrate();
  return database;
};

const onPostgres = async () => {
  const { url, drop } = await aDatabase();
  const database = openPostgres(url, (error) => {
    throw error;
  });
  await database.migrate();
  return { ...database, cleanUp: drop };
};

storeLaws("stores on PGlite", onPglite);
auditLaws("on PGlite", onPglite);
answerLaws("on PGlite", onPglite);
closingLaws("on PGlite", onPglite);
inquiryLaws("questions to departments on PGlite", onPglite);
lineLaws("the line for a channel on PGlite", onPglite);
lostKeysLaws("on PGlite", onPglite);
mediaLaws("on PGlite", onPglite);
lastContactLaws("on PGlite", onPglite);
triesLaws("tries on PGlite", onPglite);
conversationSearchLaws("finding conversations on PGlite", onPglite);

describeWith([["TEST_DATABASE_URL", postgresUrl]], "with PostgreSQL", () => {
  storeLaws("stores on PostgreSQL", onPostgres);
  auditLaws("on PostgreSQL", onPostgres);
  answerLaws("on PostgreSQL", onPostgres);
  closingLaws("on PostgreSQL", onPostgres);
  inquiryLaws("questions to departments on PostgreSQL", onPostgres);
  lineLaws("the line for a channel on PostgreSQL", onPostgres);
  lostKeysLaws("on PostgreSQL", onPostgres);
  hourKeysLaws();
  busyLaws();
  mediaLaws("on PostgreSQL", onPostgres);
  lastContactLaws("on PostgreSQL", onPostgres);
  triesLaws("tries on PostgreSQL", onPostgres);
  conversationSearchLaws("finding conversations on PostgreSQL", onPostgres);
});
