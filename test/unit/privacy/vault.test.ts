import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { masterKeyIn } from "../../../src/privacy/master-key.ts";
import { createVault } from "../../../src/privacy/vault.ts";
import { temporaryFolder } from "../../harness/temporary-folder.ts";

const vault = createVault(Buffer.alloc(32, 1));

describe("vault", () => {
  it("gives back what it sealed, for the same resident and purpose only", () => {
    const key = vault.keyOf("a", vault.newKey("a"));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) =>
        expect(key.open(key.seal(text, "original/1"), "original/1")).toBe(text),
      ),
    );
    expect(() => key.open(key.seal("x", "original/1"), "original/2")).toThrow("original cannot be opened");
    expect(() => vault.keyOf("b", vault.newKey("b")).open(key.seal("x", "p"), "p")).toThrow("cannot be opened");
  });

  it("notices every changed byte", () => {
    const key = vault.keyOf("a", vault.newKey("a"));
    const sealed = key.seal("mijn bsn", "p");
    for (let i = 0; i < sealed.length; i++) {
      const changed = Buffer.from(sealed);
      changed[i] = (changed[i] ?? 0) ^ 1;
      expect(() => key.open(changed, "p")).toThrow("cannot be opened");
    }
  });

  it("never seals the same text to the same bytes, and does not show it", () => {
    const key = vault.keyOf("a", vault.newKey("a"));
    const [one, two] = [key.seal("999900006", "p"), key.seal("999900006", "p")];
    expect(one.equals(two)).toBe(false);
    expect(one.includes("999900006")).toBe(false);
  });

  it("cannot use a key that was wrapped for another resident or under another master key", () => {
    const wrapped = vault.newKey("a");
    expect(() => vault.keyOf("b", wrapped)).toThrow("key cannot be opened");
    expect(() => createVault(Buffer.alloc(32, 2)).keyOf("a", wrapped)).toThrow("key cannot be opened");
  });

  it("needs the key of the hour too for what was sealed during it", () => {
    const key = vault.keyOf("a", vault.newKey("a"));
    const [hour, other] = [Buffer.alloc(32, 7), Buffer.alloc(32, 8)];
    const sealed = key.during(hour).seal("mijn bsn is 999900006", "original/1");
    expect(key.during(hour).open(sealed, "original/1")).toBe("mijn bsn is 999900006");
    expect(() => key.during(other).open(sealed, "original/1")).toThrow("original cannot be opened");
    expect(() => key.open(sealed, "original/1")).toThrow("original cannot be opened");
    expect(() => vault.keyOf("b", vault.newKey("b")).during(hour).open(sealed, "original/1")).toThrow(
      "cannot be opened",
    );
  });

  it("signs the same text differently for another use and under another master key", () => {
    const signed = vault.mac("audit-chain", "a");
    expect(vault.mac("audit-chain", "a")).toBe(signed);
    expect(vault.mac("audit-seal", "a")).not.toBe(signed);
    expect(createVault(Buffer.alloc(32, 2)).mac("audit-chain", "a")).not.toBe(signed);
  });

  it("finds an alias again by its hash, which does not hold it", () => {
    expect(vault.lookupHash("phone", "31600000001")).toBe(vault.lookupHash("phone", "31600000001"));
    expect(vault.lookupHash("phone", "31600000001")).not.toBe(vault.lookupHash("webchat-session", "31600000001"));
    expect(vault.lookupHash("phone", "31600000001")).not.toContain("316");
  });
});

describe("master key", () => {
  it("is made once, readable by its owner alone, and kept", () => {
    const folder = temporaryFolder();
    const key = masterKeyIn(folder);
    expect(key).toHaveLength(32);
    expect(statSync(join(folder, "master.key")).mode & 0o777).toBe(0o600);
    expect(masterKeyIn(folder).equals(key)).toBe(true);
  });

  it("is refused when the file holds something else, without showing it", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "master.key"), "geheim");
    expect(() => masterKeyIn(folder)).toThrow(/does not hold a key of 32 bytes/);
    expect(() => masterKeyIn(folder)).not.toThrow(/geheim/);
    expect(readFileSync(join(folder, "master.key"), "utf8")).toBe("geheim");
  });
});
