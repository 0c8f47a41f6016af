import { compilePhrase } from "../../../src/detection/text/phrase.ts";

describe("a phrase of the lexicon", () => {
  it.each([
    ["rot op", "nou, rot op!", "rot op"],
    ["(krijg|vang nu) de tering", "vang nu de tering", "vang nu de tering"],
    ["hou je [grote] bek", "hou je bek", "hou je bek"],
    ["hou je [grote] bek", "hou je grote bek", "hou je grote bek"],
    ["ik .. vermoorden", "ik ga jou vermoorden", "ik ga jou vermoorden"],
    ["sla*", "ik slaag", "slaag"],
    ["doe (maar|het liever) niet", "doe het liever niet", "doe het liever niet"],
  ])("%s is in: %s", (pattern, text, found) => {
    const phrase = compilePhrase(pattern);
    for (let time = 0; time < 2; time++) {
      expect(phrase.first(text)?.[0]).toBe(found);
      expect(phrase.all(text).map(([whole]) => whole)).toEqual([found]);
      expect(phrase.isIn(text)).toBe(true);
    }
  });

  it.each([
    ["rot op", "rot op2"],
    ["rot op", "op rot"],
    ["rot op", "rot. op"],
    ["ik .. vermoorden", "ik ga jou nu dan vermoorden"],
    ["(krijg|vang) de tering", "de tering"],
  ])("%s is not in: %s", (pattern, text) => {
    const phrase = compilePhrase(pattern);
    expect([phrase.first(text), phrase.all(text), phrase.isIn(text)]).toEqual([null, [], false]);
  });

  it("is found every time it stands in a text", () => {
    expect(
      compilePhrase("rot op")
        .all("rot op, rot op")
        .map(({ index }) => index),
    ).toEqual([0, 8]);
  });
});

it.each(["hou je [grote bek", "(krijg|vang de tering", "doe (maar [het] liever) niet", "rot op)"])(
  "%s is refused: its brackets do not match",
  (pattern) => expect(() => compilePhrase(pattern)).toThrow(`Phrase "${pattern}"`),
);
