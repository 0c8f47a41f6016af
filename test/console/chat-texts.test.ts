import { chatMessageSchema } from "../../src/api/contract/webchat.ts";
import { readConfiguration } from "../../src/config/configuration.ts";
import { linkParts } from "../../src/console/chat/links.ts";
import { newMessageId } from "../../src/console/chat/message-id.ts";

const hrefs = (text: string) => linkParts(text).flatMap(({ href }) => href ?? []);

describe("what can be followed in a text", () => {
  it.each([
    ["Bel nu gratis 0800-0113 of 113, of chat op https://www.113.nl.", "tel:08000113 tel:113 https://www.113.nl"],
    ["Is er direct gevaar? Bel 112.", "tel:112"],
    ["Bel meteen 112! Of bel (0316) 279 111.", "tel:112 tel:0316279111"],
    ["bij Veilig Thuis: 0800-2000, of 0900 1234567", "tel:08002000 tel:09001234567"],
    ["Bel 14 0316 of 06-12 34 56 78", "tel:140316 tel:0612345678"],
    ["088 - 123 45 67, 0316-279111 en 030 123 45 67", "tel:0881234567 tel:0316279111 tel:0301234567"],
    ["Uit het buitenland: +31 (0)316 279 111 of +31316279111", "tel:+31316279111 tel:+31316279111"],
    ["mail naar gemeente@duiven.nl.", "mailto:gemeente@duiven.nl"],
  ])("%s", (text, expected) => {
    expect(hrefs(text).join(" ")).toBe(expected);
  });

  it.each([
    "Er kwamen 112 meldingen binnen.",
    "Bel ons. Het kost € 113.",
    "Bel ons over artikel 3.112 of besluit 2026-113.",
    "Op 01-02-2026 12.30 uur, of 0102-2026.",
    "Zaaknummer 0031234567890, Postbus 6, 6920 AA Duiven",
    "rekening NL91 ABNA 0417 1643 00",
  ])("leaves alone: %s", (text) => {
    expect(hrefs(text)).toEqual([]);
  });

  it("changes no letter of the text", () => {
    const text = "Bel 112, 0800-0113 of (0316) 279 111.\n\nhttps://www.duiven.nl/a?b=1: a@b.nl";
    expect(
      linkParts(text)
        .map((part) => part.text)
        .join(""),
    ).toBe(text);
  });

  it("reaches every help line and the municipality itself", () => {
    const { templates, municipality } = readConfiguration("duiven");
    for (const { text } of templates.filter(({ text: { name } }) => name.startsWith("distress-"))) {
      for (const body of [text.body.u, text.body.je]) {
        const numbers = body.match(/\b(?:11[23]|0800-\d{4}|0800-0113)\b(?!\.nl)/g) ?? [];
        expect(hrefs(body).filter((href) => href.startsWith("tel:"))).toEqual(
          numbers.map((number) => `tel:${number.replace("-", "")}`),
        );
      }
    }
    expect(hrefs(`bel ${municipality.telephone}`)).toEqual(["tel:0316279111"]);
  });
});

it("makes ids that the server takes, without crypto.randomUUID", () => {
  const ids = Array.from({ length: 100 }, newMessageId);
  for (const clientMessageId of ids) {
    expect(chatMessageSchema.safeParse({ clientMessageId, text: "x" }).success).toBe(true);
  }
  expect(new Set(ids).size).toBe(ids.length);
});
