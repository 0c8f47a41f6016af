import type { PersonalDataFinding, SuppressedHit } from "../../model/finding.ts";
import { maskedText } from "../../model/mask.ts";
import type { Recognizer } from "../recognizer.ts";
import { resolve } from "../resolve.ts";
import { fold } from "../text/folded-text.ts";
import { tokenize } from "../text/tokenize.ts";

// A value can hide behind another one ("jan@voorbeeld.nl123456782"); it never takes more rounds than this.
const mostRounds = 4;

/**
 * Finds personal data in a text as it stands and then as it will be kept: what shows up only once its neighbour is
 * masked is found too, so that masking a text twice changes nothing more.
 */
export function findPersonalData(
  text: string,
  previous: readonly string[],
  recognizers: readonly Recognizer[],
): { readonly findings: readonly PersonalDataFinding[]; readonly suppressed: readonly SuppressedHit[] } {
  const suppressed: SuppressedHit[] = [];
  let findings: readonly PersonalDataFinding[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const masked = maskedText(text, findings);
    const recognitions = recognizers.map((recognize) => recognize(readingOf(masked.text, previous)));
    if (round === 0) suppressed.push(...recognitions.flatMap((recognition) => recognition.suppressed));
    const fresh = resolve(recognitions.flatMap((recognition) => [...recognition.findings])).flatMap((finding) => {
      const span = masked.originalSpan(finding.span);
      return span === null ? [] : [{ ...finding, span }];
    });
    if (fresh.length === 0) break;
    findings = [...findings, ...fresh].sort((a, b) => a.span.start - b.span.start);
  }
  return { findings, suppressed };
}

function readingOf(text: string, previous: readonly string[]): Parameters<Recognizer>[0] {
  const folded = fold(text);
  return { folded, tokens: tokenize(folded), previous };
}
