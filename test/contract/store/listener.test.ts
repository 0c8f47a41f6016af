import { connect, createServer, type Server, type Socket } from "node:net";
import pg from "pg";
import { openPostgres } from "../../../src/store/database.ts";
import { Listener } from "../../../src/store/listener.ts";
import { eventually } from "../../harness/eventually.ts";
import { freePort } from "../../harness/free-port.ts";
import { ownPostgres, queryOn } from "../../harness/own-servers.ts";
import { aDatabase, describeWith, postgresUrl } from "../../harness/services.ts";

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

/** The road to a database, which can be cut: then every connection ends as soon as it says something. */
async function aRoad(to: string): Promise<{ url: string; server: Server; cut(is: boolean): void; tries(): number }> {
  const target = new URL(to);
  const url = new URL(to);
  const port = await freePort();
  url.host = `127.0.0.1:${port}`;
  const open = new Set<Socket>();
  let isCut = false;
  let tries = 0;
  const server = createServer((socket) => {
    open.add(socket);
    if (isCut) {
      tries += 1;
      socket.once("data", () => socket.end());
      return;
    }
    const onward = connect(Number(target.port), target.hostname);
    for (const [from, into] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      from.on("error", () => undefined);
      from.on("close", () => into.destroy());
      from.pipe(into);
    }
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const cut = (is: boolean) => {
    isCut = is;
    if (is) for (const socket of open) socket.destroy();
  };
  return { url: url.href, server, cut, tries: () => tries };
}

describeWith([["TEST_DATABASE_URL", postgresUrl]], "a listener whose connections end while they are made", () => {
  let database: Awaited<ReturnType<typeof aDatabase>>;
  let road: Awaited<ReturnType<typeof aRoad>>;
  let listener: Listener;
  let heard: string[];
  let gaps: number;
  beforeEach(async () => {
    database = await aDatabase();
    road = await aRoad(database.url);
    [heard, gaps] = [[], 0];
    listener = new Listener({
      url: road.url,
      channel: "news",
      onPayload: (payload) => heard.push(payload),
      onGap: () => {
        gaps += 1;
      },
      onError: () => undefined,
    });
    await listener.connect();
  });
  afterEach(async () => {
    await listener.close();
    road.cut(true);
    await new Promise((resolve) => road.server.close(resolve));
    await database.drop();
  });

  it("tries with one connection at a time, and hears each notification once after", async () => {
    road.cut(true);
    // One try a second: with a second one for each that fails, four rounds would make fifteen.
    await new Promise((resolve) => setTimeout(resolve, 4_500));
    expect(road.tries()).toBeGreaterThan(1);
    expect(road.tries()).toBeLessThan(6);
    road.cut(false);
    await eventually("it listens again", () => gaps === 1);
    const teller = new pg.Client({ connectionString: database.url });
    await teller.connect();
    await teller.query("notify news, 'one'");
    await teller.end();
    await eventually("it is heard", () => heard.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect([heard, gaps]).toEqual([["one"], 1]);
  }, 60_000);
});
