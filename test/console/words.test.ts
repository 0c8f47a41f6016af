import { readdirSync, readFileSync } from "node:fs";
import { knownCodes as whatsAppCodes } from "../../src/channels/whatsapp-cloud/errors.ts";
import { readConfiguration } from "../../src/config/configuration.ts";
import { becauseOf } from "../../src/console/conversation/because-words.ts";
import { findingWords } from "../../src/console/conversation/finding-words.ts";
import * as texts from "../../src/console/messages.ts";
import { templateProblem } from "../../src/console/templates/template-problem.ts";
import { answerTimeWords, promiseWords } from "../../src/console/time/promise-words.ts";
import { labelTable } from "../../src/detection/personal-data/label-table.ts";
import { foundReasons, passedReasons } from "../../src/detection/personal-data/reasons.ts";
import { escalationReasons } from "../../src/model/case.ts";
import { channelNames } from "../../src/model/channel.ts";
import { abuseTypes, distressTypes, formalMatters, intentTypes, personalDataTypes } from "../../src/model/finding.ts";
import { masks } from "../../src/model/mask.ts";
import { mediaProblems } from "../../src/model/media.ts";
import { templateNames } from "../../src/model/template.ts";
import { goodOfRule } from "../../src/policy/good.ts";
import { createReplies } from "../../src/replies/replies.ts";
import { TemplateError } from "../../src/replies/template-error.ts";

const missingIn = (dictionary: Readonly<Record<string, string>>, codes: readonly string[]) =>
  codes.filter((code) => dictionary[code] === undefined);

describe("words for the server's closed lists", () => {
  it.each([
    ["channels", texts.channelWords, channelNames],
    ["escalation reasons", texts.caseReasonWords, escalationReasons],
    ["personal data", texts.personalDataWords, personalDataTypes],
    ["abuse", texts.abuseWords, abuseTypes],
    ["distress", texts.distressWords, distressTypes],
    ["intents", texts.intentWords, intentTypes],
    ["templates", texts.templateWords, templateNames],
    ["reasons of personal data", texts.reasonWords, foundReasons],
    [
      "reasons to let pass",
      texts.suppressedWords,
      [...passedReasons, ...Object.keys(labelTable).map((label) => `label-${label}`)],
    ],
    ["masks", texts.maskWords, Object.values(masks).map((mask) => mask.slice(1, -1))],
  ])("has them for all %s", (_name, dictionary, codes) => {
    expect(missingIn(dictionary, codes)).toEqual([]);
  });

  it("has them for every rule and every line of the protocol that a rule names", () => {
    const rules = sourceOf("policy/rules") + readFileSync("src/intake/undecidable.ts", "utf8");
    const names = quoted(rules, /rule: "([a-z-]+)"/g);
    expect(missingIn(texts.ruleWords, names)).toEqual([]);
    // D15: each names the good that it serves.
    expect(names.filter((name) => goodOfRule[name] === undefined)).toEqual([]);
    const lines = quoted(rules + readFileSync("src/replies/template-duties.ts", "utf8"), /"([BCDHMP]\d{1,2})"/g);
    expect(missingIn(texts.protocolWords, lines)).toEqual([]);
  });

  it("has them for every kind of action", () => {
    const kinds = quoted(readFileSync("src/model/decision.ts", "utf8"), /readonly kind: "([a-z-]+)"/g);
    expect(kinds.length).toBeGreaterThan(5);
    expect(missingIn(texts.actionWords, kinds)).toEqual([]);
  });

  it("has them for every reason of a decision", () => {
    const codes = [
      ...personalDataTypes.map((type) => `sent-${type}`),
      ...distressTypes.map((type) => `distress-${type}`),
      ...intentTypes.map((type) => `intent-${type}`),
      ...formalMatters.map((matter) => `formal-${matter}`),
      ...abuseTypes.flatMap((type) => [`${type}-severity-2`, `${type}-possible`]),
      ...["clean", "named", "warned", "closing", "blocked"].map((state) => `standing-${state}`),
      ...["media", "location", "contacts", "unsupported", "reaction", "deletion"].map((kind) => `content-${kind}`),
      ...mediaProblems.map((problem) => `media-${problem}`),
      ...["media-personal-data", "media-opened", "media-awaited", "media-unread"],
      ...["muted", "many-messages", "product-passport", "channel-off"],
    ];
    expect(codes.filter((code) => becauseOf(code) === code)).toEqual([]);
    expect(becauseOf("a-code-of-tomorrow")).toBe("a-code-of-tomorrow");
  });

  it("has them for every reason of a recogniser", () => {
    const lines = sourceOf("detection")
      .split("\n")
      .filter((line) => /reason|found\(/.test(line))
      .map((line) => line.replace(/expects\("[^"]*"\)/g, ""))
      .join("\n");
    const codes = quoted(lines, /"([a-z0-9]+(?:-[a-z0-9]+)+)"/g).filter((code) => !isType(code));
    expect(missingIn({ ...texts.reasonWords, ...texts.suppressedWords }, codes)).toEqual([]);
  });
});

it("explains a finding in a sentence", () => {
  const reasons = ["elfproef-passed", "own-label"];
  expect(findingWords({ kind: "personal-data", type: "bsn", confidence: "certain", reasons })).toEqual({
    what: "BSN",
    why: "zeker, cijfers die aan de elfproef voldoen, met 'bsn' erbij",
  });
});

describe("a promise in words", () => {
  const now = new Date("2026-11-24T10:24:00+01:00");
  it.each([
    ["2026-11-24T17:00:00+01:00", "nog 6 uur en 36 minuten", "Antwoord beloofd: vandaag voor 17.00 uur"],
    ["2026-11-25T12:00:00+01:00", "nog 1 dag en 1 uur", "Antwoord beloofd: morgen voor 12.00 uur"],
    ["2026-11-24T10:24:30+01:00", "nog minder dan een minuut", "Antwoord beloofd: vandaag voor 10.24 uur"],
    ["2026-11-23T17:00:00+01:00", "17 uur en 24 minuten te laat", "Antwoord beloofd: gisteren voor 17.00 uur"],
  ])("%s", (promisedAt, left, promised) => {
    expect(promiseWords(promisedAt, true, now)).toMatchObject({ left, promised });
  });

  it("is not called one when the resident was not told", () => {
    expect(promiseWords("2026-11-25T12:00:00+01:00", false, now).promised).toBe("Afhandelen: morgen voor 12.00 uur");
  });
});

describe("the time in which an answer still goes out", () => {
  const now = new Date("2026-11-24T10:24:00+01:00");
  it.each([
    ["2026-11-25T10:05:00+01:00", "open", "U kunt hier antwoorden tot morgen 10.05 uur."],
    ["2026-11-27T14:05:00+01:00", "open", "U kunt hier antwoorden tot vrijdag 27 november 14.05 uur."],
    ["2026-11-24T11:24:00+01:00", "soon-over", "U kunt hier nog 1 uur antwoorden, tot vandaag 11.24 uur."],
    ["2026-11-24T10:23:59+01:00", "over", ""],
  ])("%s is %s: %s", (until, state, words) => {
    expect(answerTimeWords(until, now)).toEqual({ state, words });
  });

  it("names what is over as the platform counts it", () => {
    expect(texts.answerWindowTexts.over("WhatsApp", 24)).toContain("De 24 uur van WhatsApp zijn voorbij");
    expect(texts.answerWindowTexts.over("Messenger", 168)).toContain("De 7 dagen van Messenger zijn voorbij");
  });
});

it("has words for every code with which WhatsApp says that the approved text is wrong", () => {
  const codes = whatsAppCodes().filter((code) => code.startsWith("132"));
  expect(codes.length).toBeGreaterThan(3);
  expect(missingIn(texts.deliveryFailureWords, [...codes, "no-template"])).toEqual([]);
});

describe("what is wrong with a text", () => {
  const { templates, municipality } = readConfiguration("duiven");
  const name = "acknowledgement";

  it.each([
    [
      "an unknown word with u",
      "{{ belofte }}\n\n{{ onbekend }}",
      "{{ belofte }}",
      "u",
      3,
      "{{ onbekend }} bestaat hier niet.",
    ],
    [
      "an unknown word with je",
      "a\nb {{ belofte }}",
      "{{ belofte }}\n{{ onbekend }}",
      "je",
      2,
      "{{ onbekend }} bestaat hier niet.",
    ],
    ["a duty left out", "{{ belofte }}", "geen woord", "je", null, "{{ belofte }} moet in deze tekst staan."],
    ["braces left open", "{{ belofte }}\n{{ belofte", "{{ belofte }}", "u", 2, "{{ belofte is niet afgesloten."],
    [
      "a condition left open",
      "{{ belofte }}{% if belofte %}",
      "{{ belofte }}",
      "u",
      1,
      "{% if belofte %} is niet afgesloten.",
    ],
    [
      "a tag that is not allowed",
      "{{ belofte }}",
      "{{ belofte }}\n{% for a in b %}",
      "je",
      2,
      "{% for %} kan hier niet.",
    ],
    [
      "a signature of its own",
      `{{ belofte }}\n\n${municipality.signature}`,
      "{{ belofte }}",
      "u",
      null,
      "komt er vanzelf onder",
    ],
    ["too long", `{{ belofte }}${"lang ".repeat(900)}`, "{{ belofte }}", "u", null, "de tekst kan"],
  ])("%s", (_name, u, je, field, line, words) => {
    const problem = templateProblem(problemWith(u, je));
    expect(problem).toEqual({ field, line, words: expect.stringContaining(words) });
  });

  // As the server puts a changed text together; see src/app/template-desk.ts.
  function problemWith(u: string, je: string): Parameters<typeof templateProblem>[0] {
    const sources = templates.map((source) =>
      source.text.name === name
        ? { text: { ...source.text, body: { u, je } }, source: `> x\n\n# u\n${u}\n\n# je\n${je}\n`, file: name }
        : source,
    );
    try {
      createReplies(sources, municipality, ["webchat"]);
      throw new Error("Nothing is wrong with this text.");
    } catch (error) {
      if (error instanceof TemplateError) return error.problem as Parameters<typeof templateProblem>[0];
      throw error;
    }
  }
});

function sourceOf(folder: string): string {
  return readdirSync(`src/${folder}`, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(`src/${folder}/${file}`, "utf8"))
    .join("\n");
}

function quoted(source: string, pattern: RegExp): readonly string[] {
  return [...new Set([...source.matchAll(pattern)].map(([, code = ""]) => code))];
}

function isType(code: string): boolean {
  const types: readonly string[] = [...personalDataTypes, "personal-data", "abuse-word", "abuse-frame", "third-party"];
  return types.includes(code);
}
