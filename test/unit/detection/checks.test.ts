import fc from "fast-check";
import { composeIBAN, countrySpecs, isValidIBAN } from "ibantools";
import examples from "libphonenumber-js/examples.mobile.json" with { type: "json" };
import { type CountryCode, getExampleNumber, isValidPhoneNumber } from "libphonenumber-js/max";
import { passesElfproef } from "../../../src/detection/personal-data/checks/elfproef.ts";
import { ibanLengthOf } from "../../../src/detection/personal-data/checks/iban-lengths.ts";
import { passesMod97 } from "../../../src/detection/personal-data/checks/mod97.ts";
import { anInvalidBsn, aValidBsn } from "../../builders/bsn.ts";
import { personalData } from "../../builders/detect.ts";

// Our own checks are on the hot path; well-kept libraries say whether they are right.
describe("account numbers, beside ibantools", () => {
  // Overseas territories whose accounts begin with FR or FI.
  const elsewhere = ["AX", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"];
  const registered = Object.entries(countrySpecs).filter(
    ([country, { chars, IBANRegistry }]) => chars !== null && IBANRegistry && !elsewhere.includes(country),
  );

  it("have the length of every country in the registry", () => {
    expect(registered.length).toBeGreaterThan(70);
    const wrong = registered.filter(([country, { chars }]) => ibanLengthOf(country.toLowerCase()) !== chars);
    expect(wrong.map(([country, { chars }]) => `${country} ${chars}`)).toEqual([]);
  });

  it("are of a country by two small letters alone, and not by any two", () => {
    expect(["", "n", "c0", "0c", "NL", "n`", "zz", "é1"].map(ibanLengthOf)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("pass and fail mod 97 as there", () => {
    const bban = fc.stringMatching(/^[A-Z]{4}\d{10}$/);
    fc.assert(
      fc.property(bban, fc.integer({ min: 0, max: 99 }), (account, digits) => {
        const right = composeIBAN({ countryCode: "NL", bban: account });
        if (right !== null) expect(passesMod97(right.toLowerCase())).toBe(true);
        const guess = `NL${String(digits).padStart(2, "0")}${account}`;
        // 00, 01 and 99 pass the sum, yet are never given out: hiding one too many does no harm.
        if (digits > 1 && digits < 99 && isValidIBAN(guess)) expect(passesMod97(guess.toLowerCase())).toBe(true);
        if (!passesMod97(guess.toLowerCase())) expect(isValidIBAN(guess)).toBe(false);
      }),
    );
  });
});

describe("telephone numbers, beside libphonenumber", () => {
  it.each(["NL", "BE"] as const)("are found as it writes them: %s", (country: CountryCode & ("NL" | "BE")) => {
    const example = getExampleNumber(country, examples);
    expect(example?.isValid()).toBe(true);
    for (const written of [example?.formatNational(), example?.formatInternational(), example?.number as string]) {
      expect(personalData(`bel ${written} graag`)).toEqual([`phone-number:${written}`]);
    }
  });

  it("are found whenever it holds a Dutch mobile number for one", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^06[1-58]\d{7}$/), (number) => {
        if (isValidPhoneNumber(number, "NL"))
          expect(personalData(`mijn nummer: ${number}`)).toEqual([`phone-number:${number}`]);
      }),
    );
  });
});

describe("the elfproef", () => {
  it.each(["999900006", "999990019", "111222333", "123456782", "10000008", "010000008"])(
    "is passed by %s",
    (digits) => {
      expect(passesElfproef(digits)).toBe(true);
    },
  );

  it.each(["000000000", "123456789", "12345678", "1234567", "1234567820", "12345678a", "", anInvalidBsn()])(
    "is failed by %j",
    (digits) => {
      expect(passesElfproef(digits)).toBe(false);
    },
  );

  it("is failed after any single typing error", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 9 }),
        (seed, place, shift) => {
          const right = aValidBsn(seed);
          const wrong = `${right.slice(0, place)}${(Number(right[place]) + shift) % 10}${right.slice(place + 1)}`;
          expect(passesElfproef(wrong)).toBe(false);
        },
      ),
    );
  });
});
