import fc from "fast-check";
import { personalData } from "../../builders/detect.ts";

const two = (value: number) => String(value).padStart(2, "0");

const date = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 2020, max: 2030 }),
    sign: fc.constantFrom("-", "/", ".", " "),
    form: fc.constantFrom("padded", "plain", "year first"),
  })
  .map(({ day, month, year, sign, form }) => {
    if (form === "year first") return `${year}-${two(month)}-${two(day)}`;
    return form === "padded" ? [two(day), two(month), year].join(sign) : [day, month, year].join(sign);
  });

const time = fc
  .record({
    hour: fc.integer({ min: 6, max: 22 }),
    minute: fc.constantFrom(0, 15, 30, 45),
    form: fc.constantFrom("dot", "colon", "hour", "from to"),
  })
  .map(({ hour, minute, form }) => {
    if (form === "hour") return `${hour} uur`;
    if (form === "from to") return `${two(hour)}.${two(minute)} - ${two(hour + 1)}.${two(minute)}`;
    return `${two(hour)}${form === "dot" ? "." : ":"}${two(minute)}`;
  });

const thing = fc.constantFrom(
  "bsn",
  "paspoort",
  "rijbewijs",
  "id-kaart",
  "rekeningnummer",
  "bankpas",
  "v-nummer",
  "eID",
);

const sentence = fc
  .record({ on: date, at: time, thing, later: date })
  .chain(({ on, at, thing, later }) =>
    fc.constantFrom(
      `de hoorzitting is op ${on} ${at} in het gemeentehuis`,
      `kan de afspraak van ${on} ${at} naar ${later}`,
      `overlast op ${on} ${at} en ${later} ${at}`,
      `ik heb mijn ${thing} nodig voor ${on} ${at}`,
      `kan ik op ${on} ${at} mijn ${thing} ophalen`,
      `moet ik mijn ${thing} meenemen ${on} ${at}?`,
      `mijn ${thing} is sinds ${on} geblokkeerd`,
    ),
  );

describe("a date and a time", () => {
  it("are no number of a person, whatever is named beside them", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(personalData(text)).toEqual([]);
      }),
      { seed: 20261123, numRuns: 3000 },
    );
  });

  it.each([
    ["mijn rijbewijs is geldig 12-05-27/12-05-2037", []],
    ["rijbewijs geldig 12.05.17-12.05.2027", []],
    ["afspraak paspoort 10.30-12-05-2027", []],
    ["rijbewijs afhalen 14.00/12-05-2027", []],
    ["bsn nodig op 12/13-05-2027 of 12-5/13-5-2027", []],
    ["kan ik mijn bankpas ophalen 8-6 09.45, 9-6 10.30, 10-6 11.30?", []],
    ["creditcard niet gebruikt op 1-6, 2-6, 3-6, 4-6, 5-6, 8-6, 9-6", []],
    ["bankpas kwijt sinds 28-12, 30-12, 2-1 of 3-1", []],
    ["afspraak 12-05-2027 10.15, bsn 999921988", ["bsn:999921988"]],
    ["06 12 05 2027 is mijn nummer", ["phone-number:06 12 05 2027"]],
    ["Emma 03-05-2014 999921988 hoe ver is haar aanvraag", ["birth-date:03-05-2014", "bsn:999921988"]],
    ["mijn wachtwoord is 12-05-1980", ["credential:12-05-1980"]],
    ["mijn geboortedatum is 12-05-1980", ["birth-date:12-05-1980"]],
    ["postcode 2027 AB", ["postcode:2027 AB"]],
    ["mijn pincode is 2027", ["credential:2027"]],
    ["mijn pincode is 12-05", ["credential:12-05"]],
    ["wachtwoord: 12-05-1980", ["credential:12-05-1980"]],
    ["ww: Feyenoord2019-2020", ["credential:Feyenoord2019-2020"]],
    ["5123456789 is mijn rijbewijsnummer 10 jaar geleden gehaald", ["driving-licence:5123456789"]],
    ["ik ben geboren in Duiven op 12-05-80 u kunt mij bellen", ["birth-date:12-05-80"]],
    ["bel 06 12 2034 56", ["phone-number:06 12 2034 56"]],
    ["4-6 8-6 5-6 5-3 2-8 8-6 7-7 3-9", ["payment-card:4-6 8-6 5-6 5-3 2-8 8-6 7-7 3-9"]],
    ["hallo, 99-9-9-2083-2 dank u", ["bsn:99-9-9-2083-2"]],
    ["paspoortnummer: NWK 7LR 462", ["identity-document:NWK 7LR 462"]],
    [`${"afval op 12-05-2027. ".repeat(60)}mijn zoon is geboren op 12-05-2014`, ["birth-date:12-05-2014"]],
  ])("stand beside what is one: %s", (text, found) => expect(personalData(text)).toEqual(found));

  it.each([
    "schooljaar 2024-2025 en 2025/2026",
    "de balie is open van 0900-1700",
    "mijn paspoort is sinds 14/05/2025 geblokkeerd",
    "ik stond er om 21.00 en 16.03 om 15 uur voor een dichte deur",
    "de weg is 8 5 2027 t/m 8-10 dicht tussen 13.15 en 14.00",
    "afspraak 8/6 1530, 1-5-27 13u30 en 2 mei 2027 1345",
  ])("are all that is told in %s", (text) => expect(personalData(text)).toEqual([]));
});

describe("an amount or a reference", () => {
  it.each([
    "wat kost een paspoort, 74,77 of 1322.96 euro",
    "bestemmingsplan NL.IMRO.1741.BP61-VG01",
    "wat kost een kenteken, 36,38 of 50,83 euro",
  ])("is no number of a person: %s", (text) => expect(personalData(text)).toEqual([]));
});
