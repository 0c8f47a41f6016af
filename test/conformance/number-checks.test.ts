import { isBelgianPassport, isDutchDocumentNumber } from "../../src/detection/personal-data/checks/document-number.ts";
import { passesElfproef, passesOnderwijsnummer } from "../../src/detection/personal-data/checks/elfproef.ts";
import { isIban } from "../../src/detection/personal-data/checks/iban.ts";
import { isPaymentCard, passesLuhn } from "../../src/detection/personal-data/checks/luhn.ts";
import { passesMrzChecks } from "../../src/detection/personal-data/checks/machine-readable-zone.ts";
import { endsInMod97 } from "../../src/detection/personal-data/checks/mod97.ts";
import { nationalNumber } from "../../src/detection/personal-data/checks/national-number.ts";
import { fixturesFolder, numberVectors } from "../harness/fixtures.ts";
import { describeWith } from "../harness/services.ts";

const vectors = numberVectors();

const checks: Readonly<Record<string, (value: string) => boolean>> = {
  bsn: passesElfproef,
  onderwijsnummer: passesOnderwijsnummer,
  be_nn: (digits) => nationalNumber(digits) === "rijksregister",
  be_bis: (digits) => nationalNumber(digits) === "bis",
  be_ssn: (digits) => nationalNumber(digits) !== null,
  credit_card: isPaymentCard,
  luhn: (digits) => /^\d+$/.test(digits) && passesLuhn(digits),
  be_eid_card: (digits) => digits.length === 12 && endsInMod97(digits),
  be_passport: isBelgianPassport,
  nl_document_number: isDutchDocumentNumber,
  be_iban: (account) => account.startsWith("be") && isIban(account),
  iban: isIban,
  mrz_td3: (lines) => passesMrzChecks(lines.split("\n")[1]?.toUpperCase() ?? ""),
};

// Refused by their source for how they are written, for a birth date that is wholly unknown, or for a bank that does
// not exist. The digits pass, and a number that passes is hidden all the same.
const lookThrough = new Set([
  "bsn 17 455-94/34",
  "be_nn 00 01 2511148",
  "be_nn 99000099942",
  "be_iban BE83138811735115",
]);
const ourCountries = /^(?:nl|be|de|fr|lu)/;

describeWith(
  [[`the folder ${fixturesFolder}`, vectors === null ? null : "there"]],
  "number checks, beside the vectors of public test suites",
  () => {
    const bare = (value: string) => value.toLowerCase().replace(/[ ./-]/g, "");
    const judged = (vectors ?? []).filter(
      ({ kind, value }) =>
        kind in checks && !lookThrough.has(`${kind} ${value}`) && (kind !== "iban" || ourCountries.test(bare(value))),
    );

    it.each(Object.keys(checks))("give every verdict on %s", (kind) => {
      const own = judged.filter((vector) => vector.kind === kind);
      expect(own.length).toBeGreaterThan(1);
      const wrong = own.filter(({ value, valid }) => checks[kind]?.(bare(value)) !== valid);
      expect(wrong.map(({ value, valid }) => `${value} should ${valid ? "pass" : "fail"}`)).toEqual([]);
    });
  },
);
