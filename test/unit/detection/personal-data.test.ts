import { anInvalidBsn, aValidBsn } from "../../builders/bsn.ts";
import { detect, personalData } from "../../builders/detect.ts";

const bsn = aValidBsn();
const spaced = `${bsn.slice(0, 4)} ${bsn.slice(4, 6)} ${bsn.slice(6)}`;

describe("a secret in pieces", () => {
  it.each([
    ["behind the one with a label", "de cijfercode is 482 en dan naar 119", ["482", "119"]],
    ["before the one with a label", "77 en 4821 is mijn pincode", ["77", "4821"]],
    ["one of two codes named by their own label", "9214 is mijn pincode, de puk is 5530", ["9214", "5530"]],
    ["read out, before another", "nul acht vier twee is mijn pincode, dat is 0842", ["nul acht vier twee", "0842"]],
  ])("is found whole: %s", (_case, text, pieces) => {
    expect(personalData(text)).toEqual(pieces.map((piece) => `credential:${piece}`));
  });
});

describe("bsn", () => {
  it.each([
    ["bare", bsn, [`bsn:${bsn}`]],
    ["with its label before", `mijn bsn is ${bsn}`, [`bsn:${bsn}`]],
    ["with its label behind", `${bsn} is mijn burgerservicenummer`, [`bsn:${bsn}`]],
    ["in groups", `BSN: ${spaced}`, [`bsn:${spaced}`]],
    [
      "with dots",
      `bsn ${bsn.slice(0, 4)}.${bsn.slice(4, 6)}.${bsn.slice(6)}`,
      [`bsn:${bsn.slice(0, 4)}.${bsn.slice(4, 6)}.${bsn.slice(6)}`],
    ],
    ["glued to its label", `bsn${bsn}`, [`bsn:${bsn}`]],
    ["with a typing error, behind its label", `sofinummer ${anInvalidBsn()}`, [`bsn:${anInvalidBsn()}`]],
    ["of eight digits with a label", "mijn bsn: 10000012", ["bsn:10000012"]],
    [
      "in mathematical digits",
      `bsn ${[...bsn].map((digit) => String.fromCodePoint(0x1d7ce + Number(digit))).join("")}`,
      [`bsn:${[...bsn].map((digit) => String.fromCodePoint(0x1d7ce + Number(digit))).join("")}`],
    ],
    ["behind an emoji", `👋 ${bsn}`, [`bsn:${bsn}`]],
    ["twice", `bsn ${bsn} en van mijn man ${aValidBsn(5)}`, [`bsn:${bsn}`, `bsn:${aValidBsn(5)}`]],
  ])("finds one %s", (_case, text, expected) => {
    expect(personalData(text)).toEqual(expected);
  });

  it("finds one made of keycaps, whole", () => {
    const keycaps = [...bsn].map((digit) => `${digit}\ufe0f\u20e3`).join("");
    expect(personalData(`bsn ${keycaps}`)).toEqual([`bsn:${keycaps}`]);
  });

  it.each([
    ["nine digits that fail the elfproef", anInvalidBsn()],
    ["a case number that passes it", `zaaknummer ${bsn}`],
    ["an invoice number", `factuurnr. ${bsn}`],
    ["a container number", `containernummer ${bsn}`],
    ["a code with letters in front", `MSKU${bsn}`],
    ["talk about a bsn without one", "moet ik mijn bsn meenemen?"],
    ["its own placeholder", "mijn bsn is [BSN]"],
    ["a year and an amount", "in 2026 betaalde ik 123,45"],
  ])("lets pass %s", (_case, text) => {
    expect(personalData(text).filter((finding) => finding.startsWith("bsn"))).toEqual([]);
  });

  it("says why it let a case number pass", () => {
    expect(detect(`zaaknummer ${bsn}`).suppressed).toContainEqual(
      expect.objectContaining({ type: "bsn", reason: "label-reference" }),
    );
  });

  it("takes a bare number as one when the message before asked for it", () => {
    expect(personalData(anInvalidBsn(), ["mijn bsn is:"])).toEqual([`bsn:${anInvalidBsn()}`]);
  });

  it("is certain with label and elfproef, likely with one of them", () => {
    const confidence = (text: string) =>
      (detect(text).findings.find(({ kind }) => kind === "personal-data") as { confidence: string }).confidence;
    expect(confidence(`bsn ${bsn}`)).toBe("certain");
    expect(confidence(bsn)).toBe("likely");
    expect(confidence(`bsn ${anInvalidBsn()}`)).toBe("likely");
  });
});

describe("iban", () => {
  it.each([
    ["as printed", "NL91 ABNA 0417 1643 00"],
    ["in lower case, glued", "nl91abna0417164300"],
    ["with dots", "NL91.ABNA.0417.1643.00"],
    ["Belgian", "BE68 5390 0754 7034"],
    ["German", "DE89 3704 0044 0532 0130 00"],
    ["Dutch with a typing error", "NL92ABNA0417164300"],
  ])("finds one %s", (_case, iban) => {
    expect(personalData(`stort het op ${iban} graag`)).toEqual([`iban:${iban}`]);
  });

  it.each(["NL is mooi in 2026", "mijn kenteken is NL-12-XY", "BE 2026 wordt druk"])("lets pass %s", (text) => {
    expect(personalData(text).filter((finding) => finding.startsWith("iban"))).toEqual([]);
  });
});

describe("birth-date", () => {
  it.each([
    ["ik ben geboren op 12-03-1980", "12-03-1980"],
    ["geboortedatum 3 mei 1975", "3 mei 1975"],
    ["geb. 1-2-64", "1-2-64"],
    ["mijn geboortedatum is 1980-05-31", "1980-05-31"],
    ["12 maart 1950 is mijn geboortedatum", "12 maart 1950"],
  ])("finds it in: %s", (text, date) => {
    expect(personalData(text)).toEqual([`birth-date:${date}`]);
  });

  it.each(["kan ik op 12-03-2026 langskomen?", "de brief van 3 mei 2025", "afspraak 1-2-26 om 10 uur"])(
    "lets pass: %s",
    (text) => {
      expect(personalData(text)).toEqual([]);
    },
  );
});

describe("phone-number and email-address", () => {
  it.each([
    ["06-12345678", "phone-number"],
    ["0612345678", "phone-number"],
    ["+31 (0)6 12345678", "phone-number"],
    ["(0316) 523417", "phone-number"],
    ["0470 12 34 56", "phone-number"],
    ["+32 470 12 34 56", "phone-number"],
    ["jan.jansen+test@voorbeeld.nl", "email-address"],
  ])("finds %s as %s", (value, type) => {
    expect(personalData(`u kunt ${value} gebruiken`)).toEqual([`${type}:${value}`]);
  });

  it.each(["bel 112", "ons nummer is 14 0316", "0800-0113", "@gemeente", "kom om 10.30 uur"])(
    "lets pass %s",
    (text) => {
      expect(personalData(text)).toEqual([]);
    },
  );
});

describe("everyday words that are an illness too", () => {
  it.each([
    "Bel ons als u vragen heeft.",
    "ik heb als eerste gebeld",
    "Hij is down the street",
    "mijn auto staat er als enige",
  ])("say nothing about anybody's health: %s", (text) =>
    expect(detect(text).findings.filter(({ kind }) => kind === "personal-data")).toEqual([]),
  );
  it.each([
    ["mijn vader heeft ALS en zoekt een tillift", "ALS"],
    ["mijn man heeft als.", "als"],
    ["onze dochter heeft het syndroom van down", "het syndroom van down"],
  ])("are an illness in: %s", (text, value) => {
    const found = detect(text).findings.find((finding) => finding.kind === "personal-data");
    expect(found && [found.confidence, text.slice(found.span.start, found.span.end)]).toEqual(["likely", value]);
  });
});

describe("numbers of services", () => {
  it.each(["bel 0800-9009", "ons telefoonnummer: 0900 8844", "bel mij op 0900-1234567"])("are nobody's: %s", (text) =>
    expect(personalData(text)).toEqual([]),
  );
});

describe("the municipality's own details", () => {
  it.each([
    "Klopt het dat ik naar Remigiusplein 1 in Duiven moet?",
    "Is (0316) 279 111 jullie nummer?",
    "Kan ik mailen naar gemeente@duiven.nl?",
  ])("are nobody's: %s", (text) => {
    expect(personalData(text)).toEqual([]);
    expect(detect(text).suppressed).toContainEqual(expect.objectContaining({ reason: "own-organisation" }));
  });
});

describe("a number in separators and digits of many kinds", () => {
  const born1906 = "06041200778";
  it.each([
    [
      "a national number that begins like a mobile number",
      `hallo, ${born1906} dank u`,
      `rijksregisternummer:${born1906}`,
    ],
    ["a bsn with figure dashes", "mijn bsn is 9999‒00‒006", "bsn:9999‒00‒006"],
    ["an account over lines", "NL\r\n51\r\nVBLD\r\n0123456789", "iban:NL\r\n51\r\nVBLD\r\n0123456789"],
    ["an account with bars", "NL | 51 | VBLD | 0123456789", "iban:NL | 51 | VBLD | 0123456789"],
    ["an account stuck to its label", "ibanNL 51 VBLD 0123456789", "iban:NL 51 VBLD 0123456789"],
    ["an account before a letter on the next line", "NL51VBLD0123456789\nX", "iban:NL51VBLD0123456789"],
  ])("is found: %s", (_case, text, found) => {
    expect(personalData(text)).toEqual([found]);
  });

  it.each(["06041200779", "+31 6 04 12 00 77"])("is no national number without its check digits: %s", (text) => {
    expect(personalData(text).filter((finding) => finding.startsWith("rijksregisternummer"))).toEqual([]);
  });
});
