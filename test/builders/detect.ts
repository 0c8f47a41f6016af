import { readConfiguration } from "../../src/config/configuration.ts";
import { createDetect } from "../../src/detection/detect.ts";
import type { CountryProfile } from "../../src/model/country-profile.ts";
import type { Finding, PersonalDataFinding } from "../../src/model/finding.ts";
import { ownLines } from "../../src/replies/municipality.ts";

/** The detectors with the lexicon as shipped. */
const { lexicon, municipality } = readConfiguration("duiven");
export const detect = createDetect(lexicon, ownLines(municipality), municipality.countryProfile);

/** The same for a municipality that looks for one country's numbers alone. */
export const detectFor = (profile: CountryProfile) => createDetect(lexicon, ownLines(municipality), profile);

/** The personal data in a text as `type:matched words`, read back from the original through the spans. */
export function personalData(text: string, previous: readonly string[] = []): string[] {
  return detect(text, { previous })
    .findings.filter((finding): finding is PersonalDataFinding => finding.kind === "personal-data")
    .map(({ type, span }) => `${type}:${text.slice(span.start, span.end)}`);
}

/** The findings of one kind, as `type` or `type severity target`. */
export function found(text: string, kind: Finding["kind"]): string[] {
  return detect(text).findings.flatMap((finding) => {
    if (finding.kind !== kind) return [];
    if (finding.kind === "abuse")
      return [`${finding.type} ${finding.severity} ${finding.target} ${finding.confidence}`];
    return "type" in finding ? [finding.type] : [];
  });
}
