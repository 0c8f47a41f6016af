import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { home, readConfiguration } from "../../../src/config/configuration.ts";
import { temporaryFolder } from "../../harness/temporary-folder.ts";

/** A copy of the shipped configuration with one file changed. */
function changed(file: string, change: (source: string) => string): string {
  const root = temporaryFolder();
  for (const folder of ["config", "templates"]) cpSync(join(home, folder), join(root, folder), { recursive: true });
  writeFileSync(join(root, file), change(readFileSync(join(root, file), "utf8")));
  return root;
}

const theme = `
theme:
  brand: "#14375c"
  onBrand: "#ffffff"
  accent: "#0b5fa5"
  onAccent: "#ffffff"
  ground: "#f2f5f7"
  ink: "#1a1a1a"
`;

describe("configuration", () => {
  it("is right as shipped", () => {
    expect(readConfiguration("duiven").municipality.signature).toBe(
      "Met vriendelijke groet, Klantcontactcentrum gemeente Duiven",
    );
  });

  it("takes a house style of a municipality, and needs none", () => {
    expect(readConfiguration("duiven").theme).toBeNull();
    const font = `  font: '"Open Sans", Arial, sans-serif'\n  radius: 2\n`;
    const root = changed("config/municipalities/duiven.yaml", (source) => source + theme + font);
    expect(readConfiguration("duiven", root).theme).toMatchObject({ brand: "#14375c", radius: 2 });
  });

  it("looks for both countries' personal data where a municipality does not say", () => {
    const root = changed("config/municipalities/duiven.yaml", (source) => source.replace(/^countryProfile:.*$/m, ""));
    expect(readConfiguration("duiven", root).municipality.countryProfile).toBe("both");
  });

  it.each([
    [
      "an unknown key",
      "config/policy.yaml",
      (source: string) => source.replace("warningDays:", "warnDays:"),
      /^config\/policy\.yaml:\d+: ladder\.warn(ing)?Days /,
    ],
    [
      "an extra key",
      "config/policy.yaml",
      (source: string) => `${source}\nextra: 1\n`,
      /^config\/policy\.yaml:\d+: extra is not a setting\./,
    ],
    [
      "a wrong value",
      "config/policy.yaml",
      (source: string) => source.replace("warningDays: 90", "warningDays: lang"),
      /^config\/policy\.yaml:17: ladder\.warningDays is "lang": must be a whole number from 1 to 730\.$/,
    ],
    [
      "a country that is not known",
      "config/municipalities/duiven.yaml",
      (source: string) => source.replace("countryProfile: both", "countryProfile: de"),
      /^config\/municipalities\/duiven\.yaml:\d+: countryProfile is "de": must be nl, be or both\.$/,
    ],
    [
      "a theme whose words cannot be read",
      "config/municipalities/duiven.yaml",
      (source: string) => source + theme.replace('onBrand: "#ffffff"', 'onBrand: "#7a8fa6"'),
      /^config\/municipalities\/duiven\.yaml:\d+: theme\.onBrand is "#7a8fa6": has a contrast of 3\.6 to 1 with brand \(#14375c\), and must have 4\.5 to 1; take a darker or a lighter colour\.$/,
    ],
    [
      "a theme whose links cannot be read on its ground",
      "config/municipalities/duiven.yaml",
      (source: string) => source + theme.replace('ground: "#f2f5f7"', 'ground: "#8899aa"'),
      /: theme\.accent is "#0b5fa5": has a contrast of 2\.\d to 1 with ground \(#8899aa\)/,
    ],
    [
      "a colour by its name",
      "config/municipalities/duiven.yaml",
      (source: string) => source + theme.replace('"#14375c"', "navy"),
      /: theme\.brand is "navy": must be a colour such as #14375c/,
    ],
    [
      "a font that is more than a name",
      "config/municipalities/duiven.yaml",
      (source: string) => `${source}${theme}  font: "Arial; } body { display: none"\n`,
      /: theme\.font is "Arial; \} body \{ display: none": must be font families/,
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
      /^config\/opening-hours\.yaml:\d+: week is wrong: no day has opening hours/,
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
      /^config\/opening-hours\.yaml:\d+: week\.monday\.0 .*closes before it opens/,
    ],
    [
      "a mail address that is none",
      "config/municipalities/duiven.yaml",
      (source: string) => source.replace("gemeente@duiven.nl", "gemeente"),
      /^config\/municipalities\/duiven\.yaml:\d+: email is "gemeente": must be an e-mail address\.$/,
    ],
    [
      "a lexicon with an unknown type",
      "config/lexicon/intent.yaml",
      (source: string) => source.replace("type: greeting", "type: groet"),
      /^config\/lexicon\/intent\.yaml:\d+: intents\.0\.type is "groet": must be question, report, .* or thanks\.$/,
    ],
    [
      "a missing key, by the line of what it belongs in",
      "config/policy.yaml",
      (source: string) => source.replace(/ {2}warningDays: .*\n/, ""),
      /^config\/policy\.yaml:15: ladder\.warningDays is missing: must be a whole number from 1 to 730\.$/,
    ],
    [
      "a number that is too large",
      "config/policy.yaml",
      (source: string) => source.replace("attempts: 8", "attempts: 800"),
      /^config\/policy\.yaml:\d+: delivery\.attempts is 800: must be a whole number from 1 to 20\.$/,
    ],
    [
      "a mode that does not exist",
      "config/policy.yaml",
      (source: string) => source.replace("mode: automatic", "mode: auto"),
      /^config\/policy\.yaml:6: mode is "auto": must be automatic, confirm or shadow\.$/,
    ],
    [
      "a holiday that the calendar does not know",
      "config/opening-hours.yaml",
      (source: string) => source.replace("open: []", "open: [Paasmaandag]"),
      /^config\/opening-hours\.yaml:\d+: holidays\.open\.0 is "Paasmaandag": is no holiday here\. Known: Nieuwjaar, .*Koningsdag/,
    ],
    [
      "a holiday spelt wrong",
      "config/opening-hours.yaml",
      (source: string) => source.replace("[Bevrijdingsdag]", "[Bevrijdingdag]"),
      /^config\/opening-hours\.yaml:\d+: holidays\.closed\.0 is "Bevrijdingdag": /,
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
    expect(() => readConfiguration("atlantis")).toThrow(/^MUNICIPALITY is "atlantis", .* Known: barneveld, duiven/);
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
