import { linearModel } from "../learned/linear-model.ts";
import { accountWeights } from "../learned/weights/account.ts";
import { describeAround } from "./described-place.ts";
import type { PersonalDataReading } from "./reading.ts";

const model = linearModel(accountWeights);

/**
 * Whether the account at `[start, end)` of the folded text is said to be an organisation's: by whose it is called, or
 * because the writer is the one who pays to it.
 */
export function isAccountOfOrganisation(reading: PersonalDataReading, start: number, end: number): boolean {
  return model.score((features) => describeAround(reading, start, end, features)) <= 0;
}
