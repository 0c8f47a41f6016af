import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createClosers } from "../../../src/app/closers.ts";
import { openLexicon } from "../../../src/app/lexicon-desk.ts";
import { home, readConfiguration } from "../../../src/config/configuration.ts";
import { eventually } from "../../harness/eventually.ts";
import { temporaryFolder } from "../../harness/temporary-folder.ts";

describe("the lexicon of a running system", () => {
  it("is what its files say now; a file that is wrong is named, and what was right stays in use", async () => {
    const root = temporaryFolder();
    for (const folder of ["config", "templates"]) cpSync(join(home, folder), join(root, folder), { recursive: true });
    const file = join(root, "config/lexicon/abuse.yaml");
    const shipped = readFileSync(file, "utf8");
    const said: string[] = [];
    const closers = createClosers();
    const detect = openLexicon(
      readConfiguration("duiven", root),
      { lexiconRead: () => said.push("read"), lexiconRefused: (error) => said.push(String(error)) },
      closers,
    );
    const isFound = () =>
      detect("jij bent een grobbelkop").findings.some(({ recognizer }) => recognizer === "abuse-word");
    expect(isFound()).toBe(false);

    writeFileSync(file, shipped.replace(/\n( +)klootzak,\n/, "\n$1klootzak,\n$1grobbelkop,\n"));
    await eventually("the new word is known", async () => isFound());

    writeFileSync(file, shipped.replace("heads:", "hoofden:"));
    await eventually("the wrong file is named", async () =>
      said.some((line) => line.includes("config/lexicon/abuse.yaml")),
    );
    expect(isFound()).toBe(true);
    await closers.close();
  });
});
