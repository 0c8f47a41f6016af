import { spelledOut } from "../../../src/detection/message/spelled-out.ts";
import { fold } from "../../../src/detection/text/folded-text.ts";
import { tokenize } from "../../../src/detection/text/tokenize.ts";

describe("a word that is spelled a letter at a time", () => {
  it.each([
    ["wat een k l o o t z a k zeg", ["wat", "een", "klootzak", "zeg"]],
    ["s.u.k.k.e.l", ["sukkel"]],
    ["jij bent een l-u-l-l-e-t-j-e", ["jij", "bent", "een", "lulletje"]],
    ["de w m o en de b t w", ["de", "w", "m", "o", "en", "de", "b", "t", "w"]],
    ["bus a, b en c", ["bus", "a", "b", "en", "c"]],
    ["kenteken x y z t 9", ["kenteken", "x", "y", "z", "t", "9"]],
    ["", []],
  ])("%s", (text, words) => {
    const folded = fold(text);
    const read = spelledOut(folded.text, tokenize(folded));
    expect(read.map((word) => word.text)).toEqual(words);
    for (const { start, end } of read) expect(start).toBeLessThan(end);
  });
});
