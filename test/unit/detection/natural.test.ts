import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "../../harness/temporary-folder.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

describe("natural", () => {
  it("is loaded without its root: no .env is read, nothing is printed, no database client comes along", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, ".env"), "TRAP=sprung\n");
    const script = `
      const { stem } = await import(${JSON.stringify(`${root}src/detection/text/stem.ts`)});
      stem("klootzakken");
      const clients = Object.keys((await import("node:module")).createRequire(import.meta.url).cache ?? {}).filter((path) => /node_modules\\/(mongoose|pg|redis|memjs|dotenv)\\//.test(path));
      process.stderr.write(JSON.stringify({ trap: process.env.TRAP ?? null, clients }));
    `;
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ["--import", `${root}node_modules/tsx/dist/loader.mjs`, "--input-type=module", "-e", script],
      { cwd: folder, encoding: "utf8" },
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(JSON.parse(stderr)).toEqual({ trap: null, clients: [] });
  });
});
