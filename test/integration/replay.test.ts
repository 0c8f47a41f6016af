import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { aPhone, writeAndSettle } from "../harness/resident.ts";
import { startInstance } from "../harness/start-instance.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";

const run = promisify(execFile);
const dataDir = temporaryFolder();
const policy = readFileSync("config/policy.yaml", "utf8");

async function replay(rules: string): Promise<string> {
  const file = join(dataDir, "other-policy.yaml");
  writeFileSync(file, rules);
  const { stdout } = await run("npx", ["tsx", "src/app/main.ts", "replay", "--rules", file], {
    env: { ...process.env, DATA_DIR: dataDir },
  });
  return stdout;
}

describe("replay", () => {
  beforeAll(async () => {
    const instance = await startInstance({ dataDir });
    const [civil, rude] = [aPhone(), aPhone()];
    await writeAndSettle(instance, { phone: civil, text: "Wanneer is de balie open? Mijn bsn is 123456782" });
    await writeAndSettle(instance, { phone: rude, text: "jij bent echt een klootzak" });
    await writeAndSettle(instance, { phone: rude, text: "rot toch op sukkel" });
    await instance.stop();
  });

  it("finds nothing to change under the same rules", async () => {
    expect(await replay(policy)).toBe("3 messages played, 0 with another outcome.\n");
  });

  it("prints which outcomes would change, without a word of a resident", async () => {
    const printed = await replay(policy.replace(/^mode: automatic$/m, "mode: confirm"));
    expect(printed).toContain("abuse-warning 2  ->  case doubtful-abuse with a proposed warn");
    expect(printed).toContain("3 messages played, 2 with another outcome.");
    expect(printed).not.toMatch(/klootzak|balie/);
  });

  it("says what is wrong with the file", async () => {
    await expect(replay("mode: sometimes\n")).rejects.toThrow(/other-policy.yaml:1: mode is "sometimes"/);
  });
});
