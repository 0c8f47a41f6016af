import { readdirSync, readFileSync } from "node:fs";
import { protocolWords } from "../../src/console/messages.ts";

const lines = new Map(
  [...readFileSync("docs/protocol.md", "utf8").matchAll(/^\| ([DHBMPC]\d{1,2}) \| (.+) \|$/gm)].map(
    ([, code = "", words = ""]) => [code, words] as const,
  ),
);

describe("docs/protocol.md", () => {
  it("has a line for every code that the code, the texts and the README name", () => {
    const named = [...filesIn("src"), ...filesIn("config"), ...filesIn("templates"), "README.md"].flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/\b[DHBMPC]\d{1,2}\b/g)].map(([code]) => code),
    );
    expect(named.length).toBeGreaterThan(50);
    expect([...new Set(named)].filter((code) => !lines.has(code))).toEqual([]);
  });

  it("says the same as the console", () => {
    expect(Object.entries(protocolWords).filter(([code, words]) => lines.get(code) !== words)).toEqual([]);
  });
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:tsx?|ya?ml|md)$/.test(file))
    .map((file) => `${folder}/${file}`);
}
