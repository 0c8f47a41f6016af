import { accountWeights } from "./weights/account.ts";
import { behaviourWeights } from "./weights/behaviour.ts";
import { birthDateWeights } from "./weights/birth-date.ts";
import { healthWeights } from "./weights/health.ts";
import { homeWeights } from "./weights/home.ts";
import { ownCaseWeights } from "./weights/own-case.ts";
import { secretWeights } from "./weights/secret.ts";
import { streetWeights } from "./weights/street.ts";
import { unlabelledBsnWeights } from "./weights/unlabelled-bsn.ts";

const shown = 4;

/** Tells which weights are in use, all together: some letters of the hash of what each was learned from. */
export const weightsVersion = [
  accountWeights,
  behaviourWeights,
  birthDateWeights,
  healthWeights,
  homeWeights,
  ownCaseWeights,
  secretWeights,
  streetWeights,
  unlabelledBsnWeights,
]
  .map(({ examples }) => examples.replace("sha256:", "").slice(0, shown))
  .join("");
