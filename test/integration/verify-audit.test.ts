import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { masterKeyIn } from "../../src/privacy/master-key.ts";
import { createVault } from "../../src/privacy/vault.ts";
import { openPglite } from "../../src/store/database.ts";
import { createStore } from "../../src/store/store.ts";
import { receive, subjectOf } from "../contract/store/receive.ts";
import { aChatPage } from "../harness/api-client.ts";
import { newDatabaseIn } from "../harness/embedded-database.ts";
import { eventually } from "../harness/eventually.ts";
import { freePort } from "../harness/free-port.ts";
import { runToEnd, startQuickProcess } from "../harness/start-process.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";

describe("verify-audit", () => {
  it("names the last seals, and shows in the log one that was taken away and put on again", async () => {
    const dataDir = temporaryFolder();
    const settings = { DATA_DIR: dataDir };
    await newDatabaseIn(dataDir);
    const database = await openPglite(join(dataDir, "database"));
    await database.migrate();
    const store = createStore(database, createVault(masterKeyIn(dataDir)));
    const appendAndSeal = async (second: number) => {
      const received = await store.transaction((unit) => receive(unit));
      const event = { type: "call-back-requested", messageId: subjectOf(received).messageId } as const;
      await store.events.append(subjectOf(received), event, new Date(), false);
      const seal = await store.audit.seal(new Date(second * 1000));
      return seal as NonNullable<typeof seal>;
    };
    const seals = [await appendAndSeal(1), await appendAndSeal(2)];
    const line = (seal: object) => JSON.stringify({ level: "record", message: "audit.sealed", ...seal });
    const log = join(dataDir, "log");
    // As a collector of logs hands it on, with other lines in between.
    writeFileSync(
      log,
      ["Started", ...seals.map((seal) => `app[1]: ${line(seal)}`), '{"message":"sweep.done"}'].join("\n"),
    );

    // What is in order.
    await database.close();
    const good = await runToEnd(["verify-audit", "--seals", log], settings);
    expect(good.stdout).toContain("2 seals of the log compared, 0 not the same.");
    for (const { number, mac } of seals) expect(good.stdout).toContain(`Seal ${number}: ${mac}\n`);
    expect(good.code).toBe(0);

    // Somebody takes the last event away with its seal, and the bot, which knows no better, seals what comes next.
    const again = await openPglite(join(dataDir, "database"));
    for (const table of ["events", "audit_seals"])
      await again.queryable.execute(sql.raw(`alter table berichtwacht.${table} disable trigger all`));
    await again.queryable.execute(sql`delete from berichtwacht.events where sequence = 2`);
    await again.queryable.execute(sql`delete from berichtwacht.audit_seals where number = 2`);
    const tampered = createStore(again, createVault(masterKeyIn(dataDir)));
    const received = await tampered.transaction((unit) => receive(unit));
    const event = { type: "call-back-requested", messageId: subjectOf(received).messageId } as const;
    await tampered.events.append(subjectOf(received), event, new Date(), false);
    const redone = await tampered.audit.seal(new Date(3000));
    await again.close();

    const alone = await runToEnd(["verify-audit"], settings);
    expect(alone.code).toBe(0);
    const compared = await runToEnd(["verify-audit", "--seals", log], settings);
    expect(compared.stdout).toContain(`Seal 2 is ${seals[1]?.mac} in the log and ${redone?.mac} in the record`);
    expect(compared.stdout).toContain("2 seals of the log compared, 1 not the same.");
    expect(compared.code).toBe(1);
    writeFileSync(log, line({ number: 3, mac: "x", events: 1 }));
    const shorter = await runToEnd(["verify-audit", "--seals", log], settings);
    expect(shorter.stdout).toContain("Seal 3 (x) is in the log, and gone from the record.");
    expect(shorter.code).toBe(1);
  }, 180_000);

  it("says what it cannot do, in one line", async () => {
    const dataDir = temporaryFolder();
    const empty = join(dataDir, "empty");
    writeFileSync(empty, "nothing\n");
    for (const [asked, said] of [
      [["--seals"], "give nothing, or --seals and the file of a log"],
      [["log"], "give nothing, or --seals and the file of a log"],
      [["--seals", join(dataDir, "none")], "cannot be read (ENOENT)"],
      [["--seals", empty], "is a seal"],
    ] as const) {
      const { code, stderr } = await runToEnd(["verify-audit", ...asked], { DATA_DIR: dataDir });
      expect([code, stderr.trim().split("\n").length]).toEqual([1, 1]);
      expect(stderr).toContain(said);
    }
  });

  it("finds its seals in a log of every level", async () => {
    const dataDir = temporaryFolder();
    const port = String(await freePort());
    const settings = { DATA_DIR: dataDir, PORT: port, LOG_LEVEL: "error" };
    await newDatabaseIn(dataDir);
    const first = await startQuickProcess(settings);
    const page = await aChatPage(`http://127.0.0.1:${port}`);
    expect(await page.write("hallo")).toBe(201);
    await eventually("an answer", async () => (await page.entries()).length > 1, 30_000);
    await eventually("a seal in the log", () => first.output().stderr.includes("audit.sealed"), 30_000);
    await first.stop();
    const log = join(dataDir, "log");
    writeFileSync(log, first.output().stderr);
    const { code, stdout } = await runToEnd(["verify-audit", "--seals", log], { DATA_DIR: dataDir });
    expect(stdout).toContain("1 seals of the log compared, 0 not the same.");
    expect(code).toBe(0);
  }, 120_000);
});
