import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { personalDataCorpus } from "../corpora/corpus.ts";
import { hashOf, type Judge, judges } from "./judges.ts";
import { crossValidated, type Example, type Learned, learn, linesOf } from "./learn.ts";
import { trainBehaviour } from "./train-behaviour.ts";

// The names of those that are learned anew; all of them without any.
const only = process.argv.slice(2);
const folder = new URL("../../src/detection/learned/weights/", import.meta.url);
const messages = personalDataCorpus("known");
const thresholds = [-1, -0.5, 0, 0.5, 1];

for (const judge of judges) {
  if (only.length > 0 && !only.includes(judge.name)) continue;
  const examples = judge.examplesOf(messages);
  const table = calibration(examples, judge);
  process.stdout.write(
    `${judge.name}: ${examples.filter(({ isYes }) => isYes).length} that are, ${examples.filter(({ isYes }) => !isYes).length} that are not\n${table.map((line) => `  ${line}\n`).join("")}`,
  );
  write(judge, examples, learn(examples, judge), table);
}

if (only.length === 0 || only.includes("behaviour")) trainBehaviour((line) => process.stdout.write(`${line}\n`));

// What a judge finds, and takes for it wrongly, of families it was not taught on.
function calibration(examples: readonly Example[], judge: Judge): readonly string[] {
  const scores = crossValidated(examples, judge);
  const share = (isYes: boolean, from: number) => {
    const at = examples.flatMap((example, index) => (example.isYes === isYes ? (scores[index] ?? 0) : []));
    return `${((100 * at.filter((score) => score + judge.shift > from).length) / at.length).toFixed(1)} %`;
  };
  return thresholds.map((from) => `above ${from}: found ${share(true, from)}, wrongly ${share(false, from)}`);
}

function write(judge: Judge, examples: readonly Example[], learned: Learned, table: readonly string[]): void {
  const lines = linesOf(learned).map((line) => line.replace(/[\\`]|\$(?=\{)/g, "\\$&"));
  const yes = examples.filter(({ isYes }) => isYes).length;
  writeFileSync(
    fileURLToPath(new URL(`${judge.name}.ts`, folder)),
    `import type { LearnedWeights } from "../linear-model.ts";

/**
 * Written by \`npm run train\` from the labelled messages of this project: ${yes} candidates that are, ${examples.length - yes} that are not.
 * On families it was not taught on:
${table.map((line) => ` * - ${line}`).join("\n")}
 */
export const ${variableOf(judge.name)}Weights: LearnedWeights = {
  examples: "${hashOf(judge, examples)}",
  intercept: ${Number((learned.intercept + judge.shift).toFixed(3))},
  weights: \`
${lines.join("\n")}
\`,
};
`,
  );
}

function variableOf(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
