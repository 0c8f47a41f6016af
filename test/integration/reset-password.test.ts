import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startInstance } from "../harness/start-instance.ts";
import { runToEnd } from "../harness/start-process.ts";

const patienceMilliseconds = 120_000;

it(
  "gives whoever lost the password a new one, and names the accounts there are when asked for another",
  async () => {
    const dataDir = mkdtempSync(join(tmpdir(), "berichtwacht-reset-"));
    const before = await startInstance({ dataDir });
    const { oneTimePassword: lost } = await before.running.wiring.accounts.create({
      name: "Beheerder",
      username: "beheerder",
      role: "admin",
    });
    await before.running.wiring.accounts.create({ name: "Medewerker", username: "medewerker", role: "agent" });
    await before.stop();

    const settings = { DATA_DIR: dataDir };
    const reset = await runToEnd(["reset-password", "Beheerder"], settings);
    expect(reset).toMatchObject({ code: 0, stdout: expect.stringMatching(/^One-time password of beheerder: \S+\n$/) });
    expect(await runToEnd(["reset-password", "iemand"], settings)).toMatchObject({
      code: 1,
      stderr: 'reset-password: "iemand" has no account. Known: beheerder, medewerker.\n',
    });
    expect((await runToEnd(["reset-password"], settings)).code).toBe(1);

    const after = await startInstance({ dataDir });
    const { accounts } = after.running.wiring;
    expect(await accounts.signIn("beheerder", lost)).toBeNull();
    const [, given = ""] = /: (\S+)/.exec(reset.stdout) ?? [];
    expect(await accounts.signIn("beheerder", given)).not.toBeNull();
    await after.stop();
    rmSync(dataDir, { recursive: true });
  },
  patienceMilliseconds,
);
