import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { explainFileError } from "../../../src/config/explain-file-error.ts";

const fileError = (code: string) => Object.assign(new Error(`${code}: no`), { code, syscall: "open" });

describe("why a file cannot be used", () => {
  it.each([
    ["EACCES", /^this user may not use it \(EACCES\)\. Run as its owner, /],
    ["EPERM", /^this user may not use it \(EPERM\)\. Run as its owner, /],
    ["EISDIR", /^it is a folder \(EISDIR\)\. Put the file back /],
    ["EEXIST", /^a file stands where a folder has to be \(EEXIST\)\. Move /],
    ["ENOTDIR", /^a file stands where a folder has to be \(ENOTDIR\)\. Move /],
    ["EROFS", /^its disk can only be read \(EROFS\)\. Choose /],
    ["ENOSPC", /^its disk is full \(ENOSPC\)\. /],
    ["EIO", /^it cannot be used \(EIO\)\. Check /],
  ])("is said on one line, with what to do: %s", (code, expected) => {
    expect(explainFileError(fileError(code))).toMatch(expected);
    expect(explainFileError(fileError(code))).not.toContain("\n");
  });

  it("is said of what the file system itself throws", () => {
    expect(() => readFileSync(tmpdir())).toThrow(expect.objectContaining({ code: "EISDIR" }));
  });

  it("is left as it is when it is a defect of ours", () => {
    expect(() => explainFileError(new TypeError("x"))).toThrow(TypeError);
    expect(() => explainFileError(Object.assign(new Error("x"), { code: "ERR_INVALID_ARG_TYPE" }))).toThrow("x");
  });
});
