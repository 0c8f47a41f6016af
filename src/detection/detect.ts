import type { CountryProfile } from "../model/country-profile.ts";
import type { Detection, Finding, PersonalDataFinding } from "../model/finding.ts";
import type { Span } from "../model/span.ts";
import { weighAbuse } from "./abuse/weigh-abuse.ts";
import { weighDistress } from "./distress/weigh-distress.ts";
import { ownCase } from "./intent/own-case.ts";
import { weighIntent } from "./intent/weigh-intent.ts";
import { weightsVersion } from "./learned/weights-version.ts";
import type { Lexicon } from "./lexicon.ts";
import { judgeMessage } from "./message/message-judge.ts";
import { createMessageReader } from "./message/message-reader.ts";
import { findPersonalData } from "./personal-data/find-personal-data.ts";
import { ownDetails } from "./personal-data/own-details.ts";
import { type CalledProduct, createNamedProducts } from "./product/named-products.ts";
import type { Reading } from "./recognizer.ts";
import { fold } from "./text/folded-text.ts";
import { formOfAddress } from "./text/form-of-address.ts";
import { languageOf } from "./text/language.ts";
import { tokenize } from "./text/tokenize.ts";

/** Stands in every decision, so that a judgement can be traced to the rules and the weights that were in use. */
export const detectorVersion = `3-${weightsVersion}`;

export interface DetectionContext {
  /**
   * Earlier messages of the same writer in this conversation, oldest first: they complete a number sent in pieces, and
   * the last one tells what an answer is about.
   */
  readonly previous?: readonly string[];
}

/**
 * Finds personal data, abuse, distress and intents in one message. Pure: the same text, context and lexicon give
 * the same answer. Spans are UTF-16 offsets into the text as given.
 */
export type Detect = (text: string, context?: DetectionContext) => Detection;

/**
 * Prepares the detectors for a lexicon, for the lines by which the municipality itself is reached, for the countries
 * whose numbers its residents write, and for what they can ask for. Throws when a phrase cannot be read, naming it.
 */
export function createDetect(
  lexicon: Lexicon,
  municipalityLines: readonly string[],
  countryProfile: CountryProfile,
  products: readonly CalledProduct[] = [],
): Detect {
  const namedProducts = createNamedProducts(products);
  const own = ownDetails(municipalityLines, countryProfile);
  const readMessage = createMessageReader(lexicon);
  return (text, context = {}) => {
    const folded = fold(text);
    const reading: Reading = { folded, tokens: tokenize(folded) };
    const previous = context.previous ?? [];
    const personalData = findPersonalData(folded, previous, own);
    const seen = readMessage(reading, previous);
    const judged = judgeMessage(seen.told);
    const language = languageOf(folded.text, reading.tokens);
    const rest = [
      weighDistress(seen, judged),
      weighAbuse(seen, judged, language, lexicon.abuse.behaviours),
      weighIntent(seen, judged),
      ownCase(reading),
    ];
    return {
      findings: [
        ...withoutCurses(
          personalData.findings,
          rest.flatMap(({ findings }) => findings),
        ),
        ...rest.flatMap(({ findings }) => findings),
      ],
      suppressed: [...personalData.suppressed, ...rest.flatMap(({ suppressed }) => suppressed)],
      formOfAddress: formOfAddress(reading.tokens),
      language,
      products: namedProducts(reading),
    };
  };
}

// "Ik hoop dat u kanker krijgt" tells nobody's health.
function withoutCurses(personalData: readonly PersonalDataFinding[], others: readonly Finding[]): readonly Finding[] {
  const curses = others.filter((finding) => finding.kind === "abuse" && finding.confidence === "certain");
  return personalData.filter(
    ({ type, span }) => type !== "medical" || !curses.some((curse) => "span" in curse && overlaps(curse.span, span)),
  );
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
