import { readFileSync } from "node:fs";
import { coverage, coverageDocument, wrongReferences } from "./coverage.ts";

describe("the table of the protocol", () => {
  const covered = coverage();

  it("names only files and tests that are there", () => {
    expect(wrongReferences(covered)).toEqual([]);
  });

  it("is the one in docs/protocol-coverage.md; npm run protocol -- --write makes it anew", () => {
    expect(readFileSync("docs/protocol-coverage.md", "utf8")).toBe(coverageDocument(covered));
  });
});
