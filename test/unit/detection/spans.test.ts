import fc from "fast-check";
import { fold } from "../../../src/detection/text/folded-text.ts";
import type { PersonalDataFinding } from "../../../src/model/finding.ts";
import { redact } from "../../../src/model/mask.ts";
import { aValidBsn } from "../../builders/bsn.ts";
import { detect } from "../../builders/detect.ts";

const personal = (text: string) =>
  detect(text).findings.filter((finding): finding is PersonalDataFinding => finding.kind === "personal-data");
const anyText = fc.string({ unit: "binary", maxLength: 200 });
const pieces = fc.array(
  fc.oneof(
    anyText,
    fc.constantFrom(
      "bsn ",
      aValidBsn(),
      "NL91 ABNA 0417 1643 00",
      " geboren op 3 mei 1980",
      "jan@voorbeeld.nl",
      "06-12345678",
      "👨‍👩‍👧",
      "e\u0301",
      "\r\n",
      "\u200b",
      "7\ufe0f\u20e3",
    ),
  ),
  { maxLength: 8 },
);

describe("spans", () => {
  it("always lie inside the original, whatever it holds", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join("");
        for (const finding of detect(text).findings) {
          if (!("span" in finding)) continue;
          expect(finding.span.start).toBeGreaterThanOrEqual(0);
          expect(finding.span.end).toBeGreaterThan(finding.span.start);
          expect(finding.span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("are the same stretch however many emoji stand before it", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("👋", "👨‍👩‍👧", "🇳🇱", "é", "1️⃣ "), { maxLength: 6 }), (before) => {
        const text = `${before.join("")} bsn ${aValidBsn()}`;
        expect(personal(text).map(({ span }) => text.slice(span.start, span.end))).toContain(aValidBsn());
      }),
    );
  });
});

describe("redacting", () => {
  it("leaves no digit of a found number behind", () => {
    const text = `bsn ${aValidBsn()}, rekening NL91 ABNA 0417 1643 00`;
    expect(redact(text, personal(text))).toBe("bsn [BSN], rekening [IBAN]");
  });

  it.each([
    ["a secret behind a number that is masked too", "wachtwoord: pincode 1234 NX1P7R4B2", /\d/],
    ["a place that only a masked neighbour made public", "NX1P7R4B2 6921 AB 9•9•9•9•0•0•0•0•6", /\d/],
  ])("hides %s", (_case, text, readable) => {
    expect(redact(text, personal(text))).not.toMatch(readable);
  });

  it.each(["mijn adres is [BSN]iban [IBAN]x 1", "wachtwoord: [BSN]]<1a"])("never masks a mask: %s", (text) => {
    expect(redact(text, personal(text))).toBe(text);
  });
});

describe("folding", () => {
  it("maps every folded stretch back into the original, in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        let last = 0;
        for (let i = 0; i < folded.text.length; i++) {
          const { start, end } = folded.spanOf(i, i + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });

  it.each([
    ["ÉÉN", "een"],
    ["ｂｓｎ", "bsn"],
    ["kl\u200bootzak", "klootzak"],
    ["a\u00a0b", "a b"],
    ["٣٤", "34"],
    ["1️⃣", "1"],
  ])("reads %j as %j", (written, read) => {
    expect(fold(written).text).toBe(read);
  });
});

describe("worst inputs", () => {
  // Long enough that anything quadratic would not come back; how fast they are is for `npm run bench` to say.
  const length = 200_000;
  it.each([
    ["one digit", "1"],
    ["digits and dashes", "1-"],
    ["digits and spaces", "12 "],
    ["signs", "a@"],
    ["letters", "a"],
    ["letters and digits", "nl91 abna "],
    ["spaces", " "],
    ["threat words", "ik ga je "],
    ["labels", "bsn "],
    ["lone surrogates", "\ud83d"],
    ["quotes", '"'],
    ["sentences", "a. "],
  ])("are read to the end: %s", (_case, piece) => {
    const text = piece.repeat(length / piece.length);
    expect(Array.isArray(detect(text).findings)).toBe(true);
  });
});
