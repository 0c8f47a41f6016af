import type { Finding } from "../../api/contract/conversation.ts";
import {
  abuseWords,
  confidenceWords,
  distressWords,
  findingTexts,
  intentWords,
  personalDataWords,
  reasonWords,
  severityWords,
  targetWords,
} from "../messages.ts";
import { capitalised, wordsFor } from "../words.ts";

export interface FindingWords {
  /** "BSN", "Belediging, grof, gericht aan een medewerker" */
  readonly what: string;
  /** "zeker, cijfers die aan de elfproef voldoen, met 'bsn' erbij" */
  readonly why: string;
}

/** What was found, how sure that is and what it rests on, in words. */
export function findingWords(finding: Finding): FindingWords {
  const reasons = finding.reasons.map((reason) => reasonOf(reason, finding.type)).join(", ");
  const confidence = finding.confidence ? wordsFor(confidenceWords, finding.confidence) : null;
  return {
    what: capitalised(whatOf(finding)),
    why: [confidence, reasons].filter(Boolean).join(", "),
  };
}

/** The name of a type of finding, whatever its kind. */
export function typeWords(kind: string, type: string): string {
  switch (kind) {
    case "personal-data":
      return wordsFor(personalDataWords, type);
    case "abuse":
      return wordsFor(abuseWords, type);
    case "distress":
      return wordsFor(distressWords, type);
    case "intent":
      return wordsFor(intentWords, type);
    default:
      return type;
  }
}

function whatOf({ kind, type, severity, target }: Finding): string {
  if (kind === "flood") return findingTexts.flood;
  if (kind === "intent") return findingTexts.intent(typeWords(kind, type));
  return [
    typeWords(kind, type),
    severity === undefined ? null : wordsFor(severityWords, String(severity)),
    target === undefined ? null : wordsFor(targetWords, target),
  ]
    .filter((word) => word !== null)
    .join(", ");
}

// A label is a different word for every kind of number.
function reasonOf(reason: string, type: string): string {
  return reasonWords[`${reason}/${type}`] ?? wordsFor(reasonWords, reason);
}
