import type { CountryProfile } from "../../../src/model/country-profile.ts";
import { aValidBsn } from "../../builders/bsn.ts";
import { detectFor } from "../../builders/detect.ts";

const bsn = aValidBsn();
// Of somebody born in 1906.
const rijksregisternummer = "06.04.12-007.78";
const detectors = { nl: detectFor("nl"), be: detectFor("be"), both: detectFor("both") };

function found(profile: CountryProfile, text: string): readonly string[] {
  return detectors[profile](text).findings.flatMap((finding) =>
    finding.kind === "personal-data" ? [finding.type] : [],
  );
}

describe("a country profile", () => {
  it.each<[string, CountryProfile, string, string]>([
    ["bsn", "nl", `ik ben ${bsn}`, `ik ben bsn ${bsn}`],
    ["identity-document", "nl", "hierbij NX1P7R4B2", "hierbij mijn paspoort NX1P7R4B2"],
    ["licence-plate", "nl", "ik rijd in de XX-99-XX auto", "mijn kenteken is XX-99-XX"],
    ["postcode", "nl", "ik woon op 6921 AB", "mijn postcode is 6921 AB"],
    ["phone-number", "nl", "ik ben op 0316523417", "mijn telefoonnummer is 0316523417"],
    [
      "rijksregisternummer",
      "be",
      `ik ben ${rijksregisternummer}`,
      `mijn rijksregisternummer is ${rijksregisternummer}`,
    ],
    ["identity-document", "be", "hier is 591-1234567-53", "mijn identiteitskaart is 591-1234567-53"],
    ["licence-plate", "be", "ik rijd in de 1-ABC-234 auto", "mijn nummerplaat is 1-ABC-234"],
    ["postcode", "be", "ik woon in 9000 Gent", "mijn postcode is 9000"],
    ["phone-number", "be", "ik ben op 092223344", "mijn telefoonnummer is 092223344"],
  ])("finds a %s of %s by its form there alone, and with its label everywhere", (type, home, bare, labelled) => {
    const abroad = home === "nl" ? "be" : "nl";
    expect(found(home, bare)).toContain(type);
    expect(found("both", bare)).toContain(type);
    expect(found(abroad, bare)).not.toContain(type);
    for (const profile of ["nl", "be", "both"] as const) expect(found(profile, labelled)).toContain(type);
  });

  it.each([
    "NL51 VBLD 0123 4567 89",
    "BE62 5100 0754 7061",
    "+31 6 12345678",
    "+32 470 12 34 56",
    "0470123456",
    "jan@voorbeeld.nl",
    "4111 1111 1111 1111",
  ])("leaves what names its own country, or has none, as it is: %s", (text) => {
    expect(found("nl", text)).toEqual(found("both", text));
    expect(found("be", text)).toEqual(found("both", text));
    expect(found("both", text)).toHaveLength(1);
  });

  it("says what it let pass", () => {
    expect(detectors.be(`ik ben ${bsn}`).suppressed).toContainEqual(
      expect.objectContaining({ type: "bsn", reason: "other-country" }),
    );
  });

  it("takes nine digits on an identity card for its number where no bsn stands on it", () => {
    const text = `nummer van mijn identiteitskaart: ${bsn}`;
    expect(found("be", text)).toEqual(["identity-document"]);
    expect(found("nl", text)).toEqual(["bsn"]);
  });
});
