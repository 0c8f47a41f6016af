import { linearModel } from "../learned/linear-model.ts";
import { homeWeights } from "../learned/weights/home.ts";
import { describeAround, judge } from "./described-place.ts";
import type { PersonalDataReading } from "./reading.ts";

/** What an address is in a message: somebody's home, the place of a public matter, or not to be told for sure. */
export type Purpose = "home" | "place" | "unclear";

const model = linearModel(homeWeights);
// More likely a home than not, it is masked: what is a place after all can be asked for again.
const sure = 1;

/** Tells a home from the place of a report, or of an organisation, by what is said around `[start, end)`. */
export function purposeOf(reading: PersonalDataReading, start: number, end: number): Purpose {
  const score = judge(model, reading, (features) => describeAround(reading, start, end, features));
  return score > sure ? "home" : score > 0 ? "unclear" : "place";
}
