import { z } from "zod";
import { ConfigError } from "../../config/config-error.ts";
import { readConfiguration } from "../../config/configuration.ts";
import { readSettings } from "../../config/environment.ts";
import { createDetect } from "../../detection/detect.ts";
import { type CountryProfile, countryProfiles } from "../../model/country-profile.ts";
import type { Finding } from "../../model/finding.ts";
import { redact } from "../../model/mask.ts";
import { ownLines } from "../../replies/municipality.ts";
import { answerLines } from "./json-lines.ts";

const question = z.object({ text: z.string(), previous: z.array(z.string()).optional() });

/**
 * `detect`: what the detectors see in each text, and the text as it would be kept. JSON lines in and out. With
 * `--country` as for a municipality of that profile, to try one out.
 */
export async function detectCommand(...words: string[]): Promise<number> {
  const { lexicon, municipality } = readConfiguration(readSettings().municipality);
  const detect = createDetect(lexicon, ownLines(municipality), asked(words) ?? municipality.countryProfile);
  const wrong = await answerLines(process.stdin, process.stdout, question, ({ text, previous }) => {
    const { findings, suppressed, formOfAddress, language } = detect(text, previous ? { previous } : {});
    return {
      findings: findings.map(flat),
      redacted: redact(
        text,
        findings.filter((finding) => finding.kind === "personal-data"),
      ),
      suppressed: suppressed.map(flat),
      formOfAddress,
      language,
    };
  });
  return wrong > 0 ? 1 : 0;
}

function asked(words: readonly string[]): CountryProfile | null {
  if (words.length === 0) return null;
  const [name, value] = words.flatMap((word) => word.split("="));
  const profile = countryProfiles.find((known) => known === value);
  if (name !== "--country" || profile === undefined)
    throw new ConfigError(`detect knows only --country, with ${countryProfiles.join(", ")}; not "${words.join(" ")}".`);
  return profile;
}

// Spans as plain `start` and `end`, in UTF-16 units of the text as given.
function flat(found: Finding | { readonly span: { start: number; end: number } }): Record<string, unknown> {
  if (!("span" in found)) return { ...found };
  const { span, ...rest } = found;
  return { ...rest, start: span.start, end: span.end };
}
