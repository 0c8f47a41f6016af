import fc from "fast-check";
import { isMedicalCompound, isMedicineName } from "../../../src/detection/personal-data/medical-compounds.ts";
import { fold } from "../../../src/detection/text/folded-text.ts";
import type { PersonalDataFinding } from "../../../src/model/finding.ts";
import { redact } from "../../../src/model/mask.ts";
import { checkedNumber } from "../../builders/checked-numbers.ts";
import { detect } from "../../builders/detect.ts";
import { hostileTexts } from "../../load/hostile-texts.ts";

// Every text below is made up, so that a counterexample may be shown.
const personal = (text: string) =>
  detect(text).findings.filter((finding): finding is PersonalDataFinding => finding.kind === "personal-data");
const slices = (text: string) => personal(text).map(({ type, span }) => `${type}:${text.slice(span.start, span.end)}`);
const joined = (parts: fc.Arbitrary<string>, maxLength: number) =>
  fc.array(parts, { maxLength }).map((several) => several.join(""));

// What makes offsets go wrong: signs of several code units or characters, accents apart, letters that fold to two.
const sign = fc.constantFrom(
  ..."👋 👨‍👩‍👧 👍🏽 🇧🇪 … ß ﬁ İ 𝓪 e\u0301".split(" "),
  "\u200f",
  "\u0000",
  "\r\n",
  " ",
  "\ud83d",
  "\udc00",
);

describe("a number with right check digits", () => {
  it.each<[string, (label: string, surface: string) => string]>([
    ["behind its label", (label, surface) => `mijn ${label} is ${surface}`],
    ["stuck to its label", (label, surface) => `${label}${surface}`],
    ["before its label", (label, surface) => `${surface} is mijn ${label}`],
    ["without a label", (_label, surface) => `hallo, ${surface} dank u`],
    ["alone", (_label, surface) => surface],
  ])("is never lost in separators or other digits: %s", (_case, carrier) => {
    fc.assert(
      fc.property(checkedNumber, ({ type, label, surface }) => {
        expect(slices(carrier(label, surface))).toContain(`${type}:${surface}`);
      }),
      { numRuns: 120 },
    );
  });

  it("is sliced exactly from the original, whatever stands around it", () => {
    fc.assert(
      fc.property(joined(sign, 6), checkedNumber, joined(sign, 6), (before, { type, label, surface }, after) => {
        expect(slices(`${before} ${label} ${surface}\r\n${after}`)).toContain(`${type}:${surface}`);
      }),
      { numRuns: 150 },
    );
  });

  it("leaves no four characters of itself in the masked text", () => {
    fc.assert(
      fc.property(joined(sign, 6), checkedNumber, joined(sign, 6), (before, { label, surface, bare }, after) => {
        const text = `${before} ${label} ${surface}\r\n${after}`;
        const left = fold(redact(text, personal(text))).text.replace(/[^a-z0-9]/g, "");
        for (let at = 0; at + 4 <= bare.length; at++) expect(left).not.toContain(bare.slice(at, at + 4).toLowerCase());
      }),
      { numRuns: 150 },
    );
  });
});

describe("redacting", () => {
  const piece = fc.oneof(
    sign,
    checkedNumber.map(({ label, surface }) => `${label} ${surface}`),
    checkedNumber.map(({ surface }) => surface),
    fc.constantFrom(" en ", ", ", "mijn adres is ", "geboren op ", "wachtwoord: ", "zaaknummer ", "lamp stuk bij "),
    fc.constantFrom("Kerkstraat 12 ", "6921 AB ", "3 mei 1980 ", "jan@voorbeeld.nl ", "06-12345678 ", "NX1P7R4B2 "),
    fc.constantFrom("[BSN]", "[ADRES]", "[", "]", "ik heb kanker ", "pincode 1234 ", "AB-12-CD ", "dubbel vier "),
  );

  it("a second time changes nothing", () => {
    fc.assert(
      fc.property(joined(piece, 7), (text) => {
        const once = redact(text, personal(text));
        expect(redact(once, personal(once))).toBe(once);
      }),
      { numRuns: 150 },
    );
  });

  it("leaves no part of a code readable where its first figures could be a house number", () => {
    const text = "mijn adres is rekeningnummer BE, 5, 4, 0, 7AB-12-CD NX1P7R4B2 lamp stuk bij ";
    const once = redact(text, personal(text));
    expect(redact(once, personal(once))).toBe(once);
  });

  it.each(Object.entries(hostileTexts))("a second time changes nothing in a text of nothing but %s", (_, repeated) => {
    const text = repeated.repeat(2_000).slice(0, 2_000);
    const once = redact(text, personal(text));
    expect(redact(once, personal(once))).toBe(once);
  });
});

describe("any text at all", () => {
  const codeUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 });
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    codeUnits.map((units) => String.fromCharCode(...units)),
    fc.constantFrom("bsn ", "nl", " 12", "@", "<<", "ik woon op ", "wachtwoord ", "\u20e3", "\u0301"),
  );

  it("is read without an error, into spans in order that split no character", () => {
    fc.assert(
      fc.property(joined(anyText, 6), (text) => {
        let last = 0;
        for (const { span } of personal(text)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          for (const at of [span.start, span.end])
            expect(text.slice(at - 1, at + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
          last = span.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("text without digits, digit words, '@' and labels", () => {
  // Long enough not to be "ww", "pin" or "hiv" by chance.
  const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZéëïöüçøßжαﬁ";
  // Harmless words that begin, or sound, like a number, a secret, an illness or a street.
  const words = `achteraan achterstand eendracht eenden vierkant drieluik driehoek tienkamp nulmeting zesje vijver
    elfstedentocht twaalfuurtje pinda Pinksteren suikerbrood hartelijk kankeren hersenkraker insulair medium psalm
    wachten wachtkamer tante tangram digitaal wandelen atlas atleet tiara straten plein laan wegdek gemeente loket
    stoep fiets buurman overlast geluid vergunning belasting bezwaar morgen maandag januari Duiven meter uur jaar
    bedankt groetjes u jij wij ik mijn hij haar is heb woon ben de het een en maar want dus op in bij`.split(/\s+/);
  const word = fc.oneof(
    fc
      .string({ unit: fc.constantFrom(...letters), minLength: 5, maxLength: 12 })
      // Nor a medicine or an illness by its ending, which doctors coin every year: "aaaolol", "xxxitis".
      .filter((text) => ![isMedicineName, isMedicalCompound].some((is) => is(fold(text).text))),
    fc.constantFrom(...words),
  );
  const gap = fc.constantFrom(..." |, |. |! |? |\n|\r\n| - |/| 😀 |: |; | (|) |'|…".split("|"));

  it("holds no personal data", () => {
    fc.assert(
      fc.property(
        joined(
          fc.tuple(word, gap).map((pair) => pair.join("")),
          15,
        ),
        (text) => {
          expect(slices(text)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
