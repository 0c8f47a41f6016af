import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { readConfiguration } from "../../../src/config/configuration.ts";
import { templateNames } from "../../../src/model/template.ts";
import { isOfProduct, placeholders } from "../../../src/replies/placeholders.ts";
import { plainDutchSchema, readabilityOf } from "../../../src/replies/plain-dutch.ts";
import { createReplies } from "../../../src/replies/replies.ts";
import { templateDuties } from "../../../src/replies/template-duties.ts";

const plain = plainDutchSchema.parse(parse(readFileSync("config/plain-dutch.yaml", "utf8")));

describe("how a text reads", () => {
  it("counts words a sentence, an address of the web as one", () => {
    expect(
      readabilityOf("Bel ons op 14 0316. Of kijk op https://www.duiven.nl/regelen voor meer.", plain),
    ).toMatchObject({
      sentences: 2,
      longest: 6,
      problems: [],
    });
  });

  it("takes each line of a list as a sentence", () => {
    expect(readabilityOf("U kunt kiezen:\n\n- bel ons\n- kom langs", plain).sentences).toBe(3);
  });

  it("names a sentence that is too long, and hard words with what to say instead", () => {
    const long = `Indien u ${"heel ".repeat(25)}lang wacht, dient u alvorens te bellen te mailen. `.repeat(3);
    expect(readabilityOf(long, plain).problems).toEqual([
      ...[1, 2, 3].map(() => expect.stringContaining("zin van 36 woorden")),
      expect.stringContaining("gemiddeld 36.0"),
      'moeilijk woord "alvorens": zeg "voordat"',
      'moeilijk woord "indien": zeg "als"',
    ]);
  });
});

describe.each(["duiven", "hengelo", "barneveld", "mechelen"])("the texts of %s", (name) => {
  const { municipality, templates, policy } = readConfiguration(name);
  const replies = createReplies(templates, municipality, ["webchat"]);
  const reader = { name: placeholders.name.sample, channel: "webchat" } as const;

  it.each([...templateNames])("%s can be read at level B1, in both registers", (template) => {
    const given = templateDuties[template].given.filter((value) => !isOfProduct(value));
    const values = Object.fromEntries(given.map((value) => [value, placeholders[value].sample]));
    for (const formOfAddress of ["u", "je"] as const) {
      const text = replies.single({ template, values }, { ...reader, formOfAddress });
      expect(readabilityOf(text, plain).problems).toEqual([]);
    }
  });

  it("have products that can be read at level B1", () => {
    expect(policy.products.flatMap(({ text }) => readabilityOf(text, plain).problems)).toEqual([]);
  });
});
