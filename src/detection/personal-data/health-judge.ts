import type { Span } from "../../model/span.ts";
import { type Features, feature } from "../learned/features.ts";
import { linearModel } from "../learned/linear-model.ts";
import { pieceOf } from "../learned/piece.ts";
import { healthWeights } from "../learned/weights/health.ts";
import { describeAround, judge } from "./described-place.ts";
import type { MedicalTerm } from "./medical-terms-in.ts";
import type { PersonalDataReading } from "./reading.ts";

const model = linearModel(healthWeights);

/** How surely a term of health is said of an actual person, and not of a service, a rule, an image or nobody; 0 is even. */
export function healthScore(reading: PersonalDataReading, term: MedicalTerm): number {
  return judge(model, reading, (features) => describeTerm(reading, term, features));
}

/** How surely a complaint at `[start, end)` is somebody's; 0 is even. */
export function complaintScore(reading: PersonalDataReading, complaint: Span): number {
  return judge(model, reading, (features) => describeComplaint(reading, complaint, features));
}

/** What the judgement of a term goes by. */
export function describeTerm(
  reading: PersonalDataReading,
  { word, last, kind }: MedicalTerm,
  features: Features,
): void {
  features.add(feature.kind, pieceOf(kind));
  // A word that may mean something else is known by name.
  if (kind === "weak") features.add(feature.kind, pieceOf(kind), pieceOf(word.text));
  describeAround(reading, word.start, reading.words[last]?.end ?? word.end, features);
}

const aComplaint = pieceOf("complaint");

/** What the judgement of a complaint goes by. */
export function describeComplaint(reading: PersonalDataReading, { start, end }: Span, features: Features): void {
  features.add(feature.kind, aComplaint);
  describeAround(reading, start, end, features);
}
