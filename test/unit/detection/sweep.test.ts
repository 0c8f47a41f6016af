import { existsSync, readFileSync } from "node:fs";
import { faker as dutch } from "@faker-js/faker/locale/nl";
import { faker as flemish } from "@faker-js/faker/locale/nl_BE";
import { readConfiguration } from "../../../src/config/configuration.ts";
import { createWordJudge, type WordJudgement } from "../../../src/detection/abuse/word-judge.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { detect } from "../../builders/detect.ts";

const dictionary = "/usr/share/dict/dutch";
const abuseIn = (text: string) => detect(text).findings.filter(({ kind }) => kind === "abuse");
const isWarned = (finding: Finding) => finding.kind === "abuse" && finding.confidence === "certain";
const mostFlagged = 0.0005;

// A word that is only taken for a misspelled one is in no list.
const isListed = (judged: WordJudgement) =>
  judged !== null && !(judged.kind === "head" && judged.head.sense === "misspelled");

describe("ordinary words", () => {
  const carriers = [
    (word: string) => `de ${word} staat er nog steeds`,
    (word: string) => `ik heb een vraag over ${word}`,
    (word: string) => `is ${word} nog mogelijk deze week?`,
  ];

  if (!existsSync(dictionary)) {
    it.skip(`left out: there is no ${dictionary} here (Debian package wdutch)`, () => undefined);
    return;
  }

  it("of the whole dictionary are no abuse, but for those of the lexicon", () => {
    const judge = createWordJudge(readConfiguration("duiven").lexicon.abuse);
    const words = readFileSync(dictionary, "utf8")
      .split("\n")
      .filter((word) => word !== "" && !isListed(judge(word.toLowerCase())));
    expect(words.length).toBeGreaterThan(200_000);
    const flagged = words.filter((word, at) => abuseIn(carriers[at % carriers.length]?.(word) ?? "").length > 0);
    expect(flagged.length / words.length).toBeLessThanOrEqual(mostFlagged);
    expect(flagged.filter((word) => carriers.some((carrier) => abuseIn(carrier(word)).some(isWarned)))).toEqual([]);
  });
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
