import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { home, readConfiguration } from "../../../src/config/configuration.ts";

/** A copy of the shipped configuration with one file changed. */
function changed(file: string, change: (source: string) => string): string {
  const root = mkdtempSync(join(tmpdir(), "config-"));
  for (const folder of ["config", "templates"]) cpSync(join(home, folder), join(root, folder), { recursive: true });
  writeFileSync(join(root, file), change(readFileSync(join(root, file), "utf8")));
  return root;
}

describe("configuration", () => {
  it("is right as shipped", () => {
    expect(readConfiguration("duiven").municipality.signature).toBe(
      "Met vriendelijke groet, Klantcontactcentrum gemeente Duiven",
    );
  });

  it.each([
    [
      "an unknown key",
      "config/policy.yaml",
      (source: string) => source.replace("warningDays:", "warnDays:"),
      /^config\/policy\.yaml: ladder\.warn(ing)?Days /,
    ],
    [
      "an extra key",
      "config/policy.yaml",
      (source: string) => `${source}\nextra: 1\n`,
      /^config\/policy\.yaml: extra is not a setting\./,
    ],
    [
      "a wrong value",
      "config/policy.yaml",
      (source: string) => source.replace("warningDays: 90", "warningDays: lang"),
      /^config\/policy\.yaml: ladder\.warningDays is "lang": /,
    ],
    [
      "a phrase with an open bracket",
      "config/lexicon/distress.yaml",
      (source: string) => source.replace(/^ {2}- .*$/m, '  - "ik ga (dood"'),
      /^config\/lexicon\/distress\.yaml:\d+: the phrase "ik ga \(dood" cannot be read\./,
    ],
    [
      "a week without opening hours",
      "config/opening-hours.yaml",
      (source: string) => source.replace(/^( {2}\w+day):.*$/gm, "$1: []"),
      /^config\/opening-hours\.yaml: week .*no day has opening hours/,
    ],
    [
      "broken YAML",
      "config/policy.yaml",
      (source: string) => `${source}\n  : : [`,
      /^config\/policy\.yaml:\d+: is not valid YAML/,
    ],
    [
      "hours that end before they begin",
      "config/opening-hours.yaml",
      (source: string) => source.replace('from: "09:00", until: "17:00"', 'from: "17:00", until: "09:00"'),
      /^config\/opening-hours\.yaml: week\.monday\.0 .*closes before it opens/,
    ],
    [
      "a mail address that is none",
      "config/municipalities/duiven.yaml",
      (source: string) => source.replace("gemeente@duiven.nl", "gemeente"),
      /^config\/municipalities\/duiven\.yaml: email is "gemeente"/,
    ],
    [
      "a lexicon with an unknown type",
      "config/lexicon/intent.yaml",
      (source: string) => source.replace("type: greeting", "type: groet"),
      /^config\/lexicon\/intent\.yaml: intents\.0\.type is "groet"/,
    ],
    [
      "a template without a purpose",
      "templates/answer.md",
      (source: string) => source.replace(/^> .*/, ""),
      /^templates\/answer\.md:1: /,
    ],
  ])("names %s by file and path, in one line", (_case, file, change, message) => {
    expect(() => readConfiguration("duiven", changed(file, change))).toThrow(message);
  });

  it("names the municipalities that there are when asked for another", () => {
    expect(() => readConfiguration("atlantis")).toThrow(/^MUNICIPALITY is "atlantis", .* Known: duiven/);
  });

  it("has another fingerprint for another policy", () => {
    const other = readConfiguration(
      "duiven",
      changed("config/policy.yaml", (source) => source.replace("warningDays: 90", "warningDays: 91")),
    );
    expect(other.policy.version).not.toBe(readConfiguration("duiven").policy.version);
  });

  it.each(["templates", "config/municipalities"])("names %s when it is missing", (folder) => {
    const root = changed("config/policy.yaml", (source) => source);
    rmSync(join(root, folder), { recursive: true });
    expect(() => readConfiguration("duiven", root)).toThrow(`${folder}/: cannot be read.`);
  });
});
