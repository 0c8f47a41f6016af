import { linearModel } from "../learned/linear-model.ts";
import { accountWeights } from "../learned/weights/account.ts";
import { describeAround, judge } from "./described-place.ts";
import type { PersonalDataReading } from "./reading.ts";

const model = linearModel(accountWeights);

/** Whose an account is said to be; `unclear` where it may be either. */
export type Owner = "person" | "organisation" | "unclear";

const surelyOfOrganisation = -1;

/**
 * Whose the account at `[start, end)` of the folded text is: by whose it is called, and by who is said to pay to it. An
 * account in doubt is masked, and nobody is sent elsewhere for it.
 */
export function ownerOf(reading: PersonalDataReading, start: number, end: number): Owner {
  const score = judge(model, reading, (features) => describeAround(reading, start, end, features));
  return score > 0 ? "person" : score > surelyOfOrganisation ? "unclear" : "organisation";
}
