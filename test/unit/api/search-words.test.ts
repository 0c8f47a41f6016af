import { readSearchWords } from "../../../src/api/desk/search-words.ts";

describe("what somebody looks for", () => {
  it.each([
    ["", { kind: "anybody" }],
    ["  ", { kind: "anybody" }],
    ["06 12345678", { kind: "phone", value: "31612345678" }],
    ["06-12 34 56 78", { kind: "phone", value: "31612345678" }],
    ["+31 6 12345678", { kind: "phone", value: "31612345678" }],
    ["0031612345678", { kind: "phone", value: "31612345678" }],
    ["31612345678", { kind: "phone", value: "31612345678" }],
    ["(0316) 279 111", { kind: "phone", value: "31316279111" }],
    ["12", { kind: "case", number: 12 }],
    ["nr. 12", { kind: "case", number: 12 }],
    ["Nr 12", { kind: "case", number: 12 }],
    ["#12", { kind: "case", number: 12 }],
    [" Testbewoner 3 ", { kind: "name", name: "Testbewoner 3" }],
    ["Nrman", { kind: "name", name: "Nrman" }],
  ])("%s", (words, sought) => {
    expect(readSearchWords(words)).toEqual(sought);
  });
});
