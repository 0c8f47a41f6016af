import fc from "fast-check";
import { composeIBAN } from "ibantools";
import { isOfCalendar } from "../../src/detection/personal-data/calendar.ts";
import { fold } from "../../src/detection/text/folded-text.ts";
import type { PersonalDataType } from "../../src/model/finding.ts";
import { aValidBsn } from "./bsn.ts";

/** A made-up number whose check digits are right, as somebody typed it. */
export interface CheckedNumber {
  readonly type: PersonalDataType;
  /** The word people put in front of it. */
  readonly label: string;
  /** Digits and capitals only. */
  readonly bare: string;
  /** In groups, in some script. */
  readonly surface: string;
}

const padded = (length: number) => (value: number) => String(value).padStart(length, "0");
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

const bsn = fc.nat({ max: 2600 }).map(aValidBsn);

// Of banks that do not exist.
const dutchIban = fc
  .tuple(fc.constantFrom("VBLD", "TEST", "NEPB"), digits(9))
  .map(([bank, account]) => composeIBAN({ countryCode: "NL", bban: `${bank}0${account}` }) ?? "");
const belgianIban = digits(10).map((ten) => {
  const check = padded(2)(Number(BigInt(ten) % 97n) || 97);
  return composeIBAN({ countryCode: "BE", bban: `${ten}${check}` }) ?? "";
});

// Births of 1900 to 1909 and of 2040 to 2099: nobody living has them.
const rijksregisternummer = fc
  .record({
    year: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 40, max: 99 })),
    month: fc.integer({ min: 1, max: 12 }),
    bis: fc.constantFrom(0, 0, 20, 40),
    day: fc.integer({ min: 1, max: 28 }),
    serial: fc.integer({ min: 1, max: 998 }),
  })
  .map(({ year, month, bis, day, serial }) => {
    const nine = [year, month + bis, day].map(padded(2)).join("") + padded(3)(serial);
    return nine + padded(2)(97 - Number(BigInt(year < 10 ? nine : `2${nine}`) % 97n));
  });

const paymentCard = fc
  .tuple(fc.constantFrom("4", "51", "55", "2223"), digits(14))
  .map(([prefix, rest]) => `${prefix}${rest}`.slice(0, 15))
  .map((first) => {
    const sum = [...first].reduce((total, digit, at) => {
      const weighed = Number(digit) * (at % 2 === 0 ? 2 : 1);
      return total + Math.floor(weighed / 10) + (weighed % 10);
    }, 0);
    return `${first}${(10 - (sum % 10)) % 10}`;
  });

// Where ten digits begin in Unicode: ASCII, full-width, Arabic, Persian, Devanagari, Bengali, Thai, three mathematical
// alphabets, seven segments. A keycap is a digit with two signs behind it.
const zeros = [0x30, 0xff10, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1d7ce, 0x1d7d8, 0x1d7f6, 0x1fbf0];
const digitWriter = fc.constantFrom(
  ...zeros.map((zero) => (digit: string) => String.fromCodePoint(zero + Number(digit))),
  (digit: string) => `${digit}\ufe0f\u20e3`,
);

// What people, their keyboards and the documents they copy from put between groups.
const spaces = ["", " ", "  ", "\t", "\n", "\r\n", "\n\n", "\u00a0", "\u2007", "\u2009", "\u202f", "\u3000"];
const dashes = [
  "-",
  " - ",
  "\u2010",
  "\u2011",
  "\u2012",
  "\u2013",
  " \u2013 ",
  "\u2014",
  "\u2015",
  "\u2043",
  "\u2212",
  "\uff0d",
];
const points = [".", ". ", " . ", ", ", "\u00b7", "\u2022", "\uff0e", "/", " / ", "\u2044", "_", "*", "|", " | "];
const unseen = ["\u00ad", "\u200b", "\u200e", "\u2060"];
const separator = fc.constantFrom(...spaces, ...dashes, ...points, ...unseen);

// A bank's letters and a country's are words: nobody puts a separator inside one.
function inGroups(bare: string, sizes: readonly number[], separators: readonly string[]): string {
  let text = "";
  let group = 0;
  let left = sizes[0] ?? 1;
  for (const [at, character] of [...bare].entries()) {
    if (left <= 0 && !/[A-Z]{2}/.test(bare.slice(at - 1, at + 1))) {
      text += separators[group % separators.length];
      group++;
      left = sizes[group % sizes.length] ?? 1;
    }
    text += character;
    left--;
  }
  return text;
}

/**
 * Any number with check digits, in groups of any size, with one separator or a few in turn, in any digits, capitals
 * or small letters; but none that is a row of dates and times to any reader, as "03-01. 03-01. 06-7" is.
 */
export const checkedNumber: fc.Arbitrary<CheckedNumber> = fc
  .record({
    number: fc.oneof(
      fc.record({ type: fc.constant("bsn" as const), label: fc.constant("bsn"), bare: bsn }),
      fc.record({ type: fc.constant("iban" as const), label: fc.constant("iban"), bare: dutchIban }),
      fc.record({ type: fc.constant("iban" as const), label: fc.constant("rekeningnummer"), bare: belgianIban }),
      fc.record({
        type: fc.constant("rijksregisternummer" as const),
        label: fc.constant("rijksregisternummer"),
        bare: rijksregisternummer,
      }),
      fc.record({ type: fc.constant("payment-card" as const), label: fc.constant("creditcard"), bare: paymentCard }),
    ),
    sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 }),
    separators: fc.array(separator, { minLength: 1, maxLength: 3 }),
    write: digitWriter,
    isSmall: fc.boolean(),
  })
  .map(({ number, sizes, separators, write, isSmall }) => {
    const grouped = inGroups(number.bare, sizes, separators);
    return { ...number, surface: (isSmall ? grouped.toLowerCase() : grouped).replace(/\d/g, write) };
  })
  .filter(({ surface }) => {
    const { text } = fold(surface);
    return !isOfCalendar(text, { start: 0, end: text.length });
  });
