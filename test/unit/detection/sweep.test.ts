import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { faker as dutch } from "@faker-js/faker/locale/nl";
import { faker as flemish } from "@faker-js/faker/locale/nl_BE";
import type { Finding } from "../../../src/model/finding.ts";
import { detect } from "../../builders/detect.ts";

const dictionary = "/usr/share/dict/dutch";
const abuseIn = (text: string) => detect(text).findings.filter(({ kind }) => kind === "abuse");
const isWarned = (finding: Finding) => finding.kind === "abuse" && finding.confidence === "certain";
const mostFlagged = 0.0005;

describe("ordinary words", () => {
  if (!existsSync(dictionary)) {
    it.skip(`left out: there is no ${dictionary} here (Debian package wdutch)`, () => undefined);
    return;
  }

  it("of the whole dictionary are no abuse, but for those of the lexicon", async () => {
    const script = ["--import", "tsx", "test/unit/detection/sweep-words.ts", dictionary];
    const { stdout } = await promisify(execFile)(process.execPath, script);
    const { words, flagged, warned } = JSON.parse(stdout) as { words: number; flagged: number; warned: string[] };
    expect(words).toBeGreaterThan(200_000);
    expect(flagged / words).toBeLessThanOrEqual(mostFlagged);
    expect(warned).toEqual([]);
  }, 600_000);
});

describe("names", () => {
  const isWarnedIn = (text: string) => abuseIn(text).some(isWarned);
  const all = (lists: unknown): readonly string[] =>
    Array.isArray(lists) ? lists : Object.values(lists ?? {}).flatMap((list) => all(list));
  const of = (pick: (faker: typeof dutch) => unknown) => [
    ...new Set([dutch, flemish].flatMap((faker) => all(pick(faker)))),
  ];

  it.each([
    [
      "first names",
      of(({ rawDefinitions }) => rawDefinitions.person?.first_name),
      (name: string) => `mijn naam is ${name}`,
    ],
    [
      "last names",
      of(({ rawDefinitions }) => rawDefinitions.person?.last_name),
      (name: string) => `mevrouw ${name} hielp mij`,
    ],
    ["towns", of(({ rawDefinitions }) => rawDefinitions.location?.city_name), (name: string) => `ik kom uit ${name}`],
    [
      "streets",
      of(({ rawDefinitions }) => rawDefinitions.location?.street_name),
      (name: string) => `in de ${name} ligt afval`,
    ],
  ])("no abuse in any of the %s", (_, names, carrier) => {
    const plain = names.filter((name) => !name.includes("{"));
    expect(plain.length).toBeGreaterThan(50);
    expect(plain.filter((name) => abuseIn(carrier(name)).length > 0)).toEqual([]);
    expect(
      plain.filter((name) => isWarnedIn(`Beste ${name}, u zou mij bellen`) || isWarnedIn(`Groetjes, ${name}`)),
    ).toEqual([]);
  });
});
