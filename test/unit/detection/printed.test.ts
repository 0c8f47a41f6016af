import fc from "fast-check";
import { printedDataIn } from "../../../src/detection/personal-data/printed.ts";
import { aMachineReadableZone } from "../../builders/documents.ts";

const typesIn = (text: string) => printedDataIn(text).map(({ type }) => type);

describe("what was read off a picture", () => {
  const [, second] = aMachineReadableZone("XN1R2T3E4");

  it.each([
    ["as it is printed", second],
    ["with gaps between fillers", second.replaceAll("<<<", "<< ")],
    ["with fillers taken for letters", second.replaceAll("<", "K")],
    ["with zeros taken for letters", second.replace("000101", "0OO1O1")],
    ["with ones and fives taken for letters", second.replace("300101", "30O1OI")],
    ["broken off behind the dates", second.slice(0, 30)],
    ["with something read in front of it", `. ${second}`],
  ])("knows a machine-readable zone %s", (_name, line) => {
    expect(typesIn(`PASPOORT\n${line}\n`)).toEqual(["mrz"]);
  });

  it("knows the zone of an identity card by its dates", () => {
    // TD1: the second of three lines begins with the birth date.
    expect(typesIn(`${second.slice(13, 28)}NLD<<<<<<<<<<<0`)).toEqual(["mrz"]);
  });

  it.each([
    ["a wrong check digit", second.replace("0001018", "0001017")],
    ["a date that is none", second.replace("0001018F", "0099018F")],
    ["a reference", "Kenmerk Z26 000123 F 456789"],
    ["opening hours", "ma 0900 - 1700 di 0900 - 1700"],
    ["a telephone number", "Bel 088 000 11 22 of 088 000 33 44"],
  ])("leaves alone %s", (_name, line) => {
    expect(typesIn(line)).toEqual([]);
  });

  it.each([
    ["read as printed", "5555 5555 5555 4444\nGELDIG TOT 12/30"],
    ["with gaps read as digits", "5555055550555504444\nGELDIG TOT 12/30"],
    ["with English around it", "VALID THRU\n09/29\n4000 O012 3456 7899"],
  ])("knows the face of a bank card %s", (_name, text) => {
    expect(typesIn(text)).toEqual(["payment-card"]);
  });

  it.each([
    ["a long number alone", "5555055550555504444"],
    ["a voucher's date alone", "Deze bon is geldig tot 12/30"],
    ["a barcode in a sentence", "Product 8712345678906123 geldig tot 12/30"],
  ])("does not take %s for one", (_name, text) => {
    expect(typesIn(text)).toEqual([]);
  });

  it("answers on any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => Array.isArray(printedDataIn(text))));
  });

  it("takes any digits for a zone about as seldom as two check digits pass by chance", () => {
    const line = fc.stringMatching(/^[0-9]{7}[MF][0-9]{7}$/);
    const lines = fc.sample(line, { numRuns: 5000, seed: 7 });
    expect(lines.filter((candidate) => typesIn(candidate).length > 0).length).toBeLessThan(15);
  });
});
