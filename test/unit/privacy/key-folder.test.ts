import { linkSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keyFolder } from "../../../src/privacy/key-folder.ts";
import { temporaryFolder } from "../../harness/temporary-folder.ts";

const key = (byte: number) => Buffer.alloc(32, byte);

describe("key folder", () => {
  it("keeps one key under a name, the same for all who add at one moment", async () => {
    const path = temporaryFolder();
    const [one, other] = [keyFolder(path), keyFolder(path)];
    const added = await Promise.all([one.add("a", key(1)), one.add("a", key(2)), other.add("a", key(3))]);
    const kept = await one.read("a");
    expect(kept).not.toBeNull();
    for (const answer of added) expect(answer).toEqual(kept);
    expect(await one.add("a", key(4))).toEqual(kept);
    expect(readdirSync(path)).toEqual(["a.key"]);
  });

  it("has no key that was not added, and forgets what it destroyed", async () => {
    const folder = keyFolder(temporaryFolder());
    expect(await folder.read("a")).toBeNull();
    await folder.add("a", key(1));
    await folder.add("b", key(2));
    expect([...(await folder.names())].sort()).toEqual(["a", "b"]);
    await folder.destroy(["a"]);
    expect(await folder.read("a")).toBeNull();
    expect(await folder.names()).toEqual(["b"]);
  });

  it("goes on where a process ended halfway: what it left goes, and no key with it", async () => {
    const path = temporaryFolder();
    await keyFolder(path).add("a", key(1));
    linkSync(join(path, "a.key"), join(path, "a.x.new"));
    writeFileSync(join(path, "b.y.new"), key(2).subarray(0, 7));
    const folder = keyFolder(path);
    expect(readdirSync(path)).toEqual(["a.key"]);
    expect(await folder.read("a")).toEqual(key(1));
    expect(await folder.add("b", key(3))).toEqual(key(3));
    expect(readFileSync(join(path, "b.key"))).toEqual(key(3));
  });
});
