import { createHash } from "node:crypto";
import type { LearnedWeights } from "../../src/detection/learned/linear-model.ts";
import { accountWeights } from "../../src/detection/learned/weights/account.ts";
import { birthDateWeights } from "../../src/detection/learned/weights/birth-date.ts";
import { healthWeights } from "../../src/detection/learned/weights/health.ts";
import { homeWeights } from "../../src/detection/learned/weights/home.ts";
import { ownCaseWeights } from "../../src/detection/learned/weights/own-case.ts";
import { secretWeights } from "../../src/detection/learned/weights/secret.ts";
import { streetWeights } from "../../src/detection/learned/weights/street.ts";
import { unlabelledBsnWeights } from "../../src/detection/learned/weights/unlabelled-bsn.ts";
import type { MarkedMessage } from "../corpora/corpus.ts";
import {
  accountExamples,
  birthDateExamples,
  healthExamples,
  homeExamples,
  ownCaseExamples,
  secretExamples,
  streetExamples,
  unlabelledBsnExamples,
} from "./examples.ts";
import type { Example, LearnSettings } from "./learn.ts";

/** One thing that is judged by learned weights. */
export interface Judge extends LearnSettings {
  /** The name of its file of weights. */
  readonly name: string;
  /** What is in use. */
  readonly weights: LearnedWeights;
  readonly examplesOf: (messages: readonly MarkedMessage[]) => readonly Example[];
  /** Added to the intercept, so that 0 is where a yes is wanted. */
  readonly shift: number;
}

/**
 * Every judge, with no more features than help it on families it was not taught on, for each is read before the first
 * answer. What is missed counts double where that is worse than a needless question, and the shift moves the line
 * to where the messages kept apart are redirected as seldom as the goal asks.
 */
export const judges: readonly Judge[] = [
  { name: "own-case", weights: ownCaseWeights, examplesOf: ownCaseExamples, most: 8_000, missedCounts: 2, shift: -1 },
  { name: "health", weights: healthWeights, examplesOf: healthExamples, most: 3_000, missedCounts: 1, shift: 0 },
  { name: "home", weights: homeWeights, examplesOf: homeExamples, most: 2_000, missedCounts: 1, shift: 0.3 },
  { name: "account", weights: accountWeights, examplesOf: accountExamples, most: 3_000, missedCounts: 2, shift: 0.5 },
  {
    name: "unlabelled-bsn",
    weights: unlabelledBsnWeights,
    examplesOf: unlabelledBsnExamples,
    most: 1_000,
    missedCounts: 2,
    shift: 0.3,
  },
  {
    name: "birth-date",
    weights: birthDateWeights,
    examplesOf: birthDateExamples,
    most: 2_000,
    missedCounts: 1,
    shift: 0,
  },
  { name: "secret", weights: secretWeights, examplesOf: secretExamples, most: 4_000, missedCounts: 1, shift: -0.7 },
  { name: "street", weights: streetWeights, examplesOf: streetExamples, most: 2_000, missedCounts: 1, shift: -0.9 },
];

/** Tells what a judge learns from, its settings included, from anything else. */
export function hashOf({ most, missedCounts, shift }: Judge, examples: readonly Example[]): string {
  const hash = createHash("sha256");
  hash.update(JSON.stringify({ most, missedCounts, shift }));
  for (const { isYes, features } of examples) hash.update(`${isYes ? 1 : 0} ${features.join("|")}\n`);
  return `sha256:${hash.digest("hex")}`;
}
