import { openPostgres } from "../../../src/store/database.ts";
import { eventually } from "../../harness/eventually.ts";
import { ownPostgres, queryOn } from "../../harness/own-servers.ts";
import { describeWith, postgresUrl } from "../../harness/services.ts";

describeWith([["TEST_DATABASE_URL", postgresUrl]], "listening to PostgreSQL", () => {
  it("comes back once after each restart, says that it may have missed something, and ends for good", async () => {
    const postgres = await ownPostgres();
    const database = openPostgres(postgres.url, () => undefined);
    const heard: string[] = [];
    let gaps = 0;
    await database.listen(
      "test_channel",
      (payload) => void heard.push(payload),
      () => void gaps++,
    );
    for (let restart = 1; restart <= 3; restart++) {
      await postgres.stop();
      await postgres.start();
      await eventually(`gap ${restart}`, () => gaps === restart);
      await queryOn(postgres.url, `notify test_channel, '${restart}'`);
      await eventually(`payload ${restart}`, () => heard.includes(String(restart)));
    }
    expect(heard).toEqual(["1", "2", "3"]);
    await database.close();
    const connected = await queryOn(postgres.url, "select 1 from pg_stat_activity where query ilike 'listen%'");
    expect(connected).toEqual([]);
    await postgres.remove();
  }, 60_000);
});
