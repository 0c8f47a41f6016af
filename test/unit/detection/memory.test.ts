import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { knowledgeOf } from "../../../src/detection/personal-data/word-knowledge.ts";
import { personalData } from "../../builders/detect.ts";
import { temporaryFolder } from "../../harness/temporary-folder.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

describe("the detector's memory", () => {
  it("keeps words, and nothing of what they stood in, nor any with a digit", () => {
    const file = `${temporaryFolder()}/heap`;
    // Words that no other part of the process can hold, and that the script itself keeps as numbers alone.
    const script = `
      import { readFileSync } from "node:fs";
      import { writeHeapSnapshot } from "node:v8";
      const { detect } = await import(${JSON.stringify(`${root}test/builders/detect.ts`)});
      const letters = () => Array.from({ length: 8 }, () => 97 + Math.floor(Math.random() * 26));
      const [a, b, c, d] = [letters(), letters(), letters(), letters()];
      const word = (codes) => String.fromCharCode(...codes);
      for (let i = 0; i < 3; i++)
        detect("mijn " + word(a) + " is NL91ABNA0417164300, wachtwoord " + word(b) + "77, ik woon in de " + word(c) + "straat 12 met " + word(d));
      for (let i = 0; i < 300; i++) detect("een ander bericht over lamp " + i + " in de Kerkstraat 5, ik heb astma");
      for (let i = 0; i < 4; i++) globalThis.gc();
      const heap = readFileSync(writeHeapSnapshot(${JSON.stringify(file)}), "utf8").toLowerCase();
      const kept = [word(a) + " is", word(b) + "77", "77, ik woon in de " + word(c), word(c) + "straat 12", "12 met " + word(d)].filter((text) => heap.includes(text));
      process.stdout.write(JSON.stringify({ isRead: heap.includes("astma"), kept: kept.length }));
    `;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--expose-gc", "--import", `${root}node_modules/tsx/dist/loader.mjs`, "--input-type=module", "-e", script],
      { encoding: "utf8", maxBuffer: 1 << 20 },
    );
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual({ isRead: true, kept: 0 });
  });

  it("forgets words when there are many, and knows them again when they come back", () => {
    const text = "mijn wachtwoord is Fietsbel09 en ik woon in de Kerkstraat 12";
    const [found, known] = [personalData(text), knowledgeOf("kerkstraat")];
    expect(found).toHaveLength(2);
    expect(knowledgeOf("kerkstraat")).toBe(known);
    for (let number = 0; number < 20_000; number++)
      knowledgeOf(Array.from(String(number), (digit) => String.fromCharCode(97 + Number(digit))).join("x"));
    expect(personalData(text)).toEqual(found);
    expect(knowledgeOf("kerkstraat")).not.toBe(known);
    const longer = "kerk".repeat(20);
    expect(knowledgeOf(longer)).not.toBe(knowledgeOf(longer));
  });
});
