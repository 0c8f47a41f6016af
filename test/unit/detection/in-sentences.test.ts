import fc from "fast-check";
import type { PersonalDataType } from "../../../src/model/finding.ts";
import { detect } from "../../builders/detect.ts";

const two = (value: number) => String(value).padStart(2, "0");
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
// No postcode has the letters F, I, O, Q, U and Y, nor SA, SD and SS. Source: PostNL.
const letters = fc.stringMatching(/^[A-EGHJ-NPR-TV-XZ]{2}$/).filter((pair) => !/^S[ADS]$/.test(pair));

const telephone = fc.oneof(
  digits(8).chain((rest) => fc.constantFrom(`06${rest}`, `06-${rest}`, `+31 6 ${rest}`, `+316${rest}`)),
  digits(5).map((rest) => `0316-2${rest}`),
  digits(6).map((rest) => `026-3${rest}`),
);

const birth = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 1935, max: 2015 }),
  })
  .chain(({ day, month, year }) =>
    fc.constantFrom(
      `${two(day)}-${two(month)}-${year}`,
      `${day}/${month}/${year}`,
      `${two(day)}.${two(month)}.${year}`,
      `${day} ${["januari", "maart", "mei", "juni", "augustus", "december"][month % 6]} ${year}`,
    ),
  );

const street = fc
  .tuple(
    fc.constantFrom("Beuken", "Kerk", "Juliana", "Oranje", "Molen", "van Gogh", "Prins Hendrik", "Nieuwe Kerk"),
    fc.constantFrom("straat", "laan", "weg", "plein", "dreef"),
    fc.integer({ min: 1, max: 180 }),
    fc.constantFrom("", "a", "-2", " bis"),
  )
  .map(([name, kind, number, addition]) => `${name}${kind} ${number}${addition}`);

const postcode = fc
  .tuple(fc.integer({ min: 1011, max: 9999 }), letters, fc.constantFrom("", " "))
  .map(([number, pair, gap]) => `${number}${gap}${pair}`);

const kinds: readonly (readonly [PersonalDataType, fc.Arbitrary<string>, readonly string[]])[] = [
  ["phone-number", telephone, ["bel mij op {}", "u kunt mij bereiken op {}", "app me maar op {}", "tel {}"]],
  ["birth-date", birth, ["ik ben geboren op {}", "mijn geboortedatum is {}", "geb. {}", "mijn zoon is geboren op {}"]],
  ["address", street, ["ik woon op {}", "mijn adres is {}", "wij wonen in de {}", "ik ga verhuizen naar {}"]],
  ["postcode", postcode, ["mijn postcode is {}", "postcode: {}", "mijn postcode in Emmen is {}"]],
  ["driving-licence", digits(9).map((rest) => `5${rest}`), ["mijn rijbewijsnummer is {}", "rijbewijs nr {}"]],
  ["v-number", digits(10), ["mijn v-nummer is {}", "V-nr {}"]],
  ["credential", digits(4), ["mijn pincode is {}", "mijn wachtwoord is Zomer{}!"]],
];

const sentence = fc.oneof(
  ...kinds.map(([type, value, carriers]) =>
    fc
      .record({
        value,
        carrier: fc.constantFrom(...carriers),
        lead: fc.constantFrom("", "Goedemorgen, ", "hoi ", "Beste gemeente, "),
        tail: fc.constantFrom("", " alvast bedankt", ". Wanneer hoor ik iets?", " (afspraak 12-05-2027 10.15)", " 😊"),
      })
      .map(({ value: written, carrier, lead, tail }) => {
        const [before = "", behind = ""] = carrier.split("{}");
        return {
          type,
          value: written,
          start: `${lead}${before}`.length,
          text: lead + before + written + behind + tail,
        };
      }),
  ),
);

describe("what people say of themselves", () => {
  it("is found whole, however it is put and whatever stands around it", () => {
    fc.assert(
      fc.property(sentence, ({ type, value, start, text }) => {
        const { findings } = detect(text);
        const own = findings.filter(
          (finding) =>
            finding.kind === "personal-data" &&
            finding.public !== true &&
            finding.span.start <= start &&
            finding.span.end >= start + value.length,
        );
        expect({ text, kinds: own.map((finding) => "type" in finding && finding.type) }).toEqual({
          text,
          kinds: [type],
        });
      }),
      { seed: 20261123, numRuns: 3000 },
    );
  });
});
