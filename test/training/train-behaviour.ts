import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hashOfLabels, type LabelJudge, labelJudges } from "./behaviour-judge.ts";
import { crossValidated, type Learned, learn } from "./learn.ts";

const file = fileURLToPath(new URL("../../src/detection/learned/weights/behaviour.ts", import.meta.url));

/** Learns what a message is, label by label, and writes the weights of all of them in one file. */
export function trainBehaviour(say: (line: string) => void): void {
  const judges = labelJudges();
  const learned = judges.map((judge) => learn(judge.examples, judge));
  // Only what decides most is tried on families it was not taught on, for that takes five times as long as to learn;
  // what the others find stands in `npm run evaluate`.
  const table = judges.filter(({ label }) => label === "abuse" || label === "distress").map(calibration);
  for (const line of table) say(line);
  writeFileSync(
    file,
    `import type { LearnedLabels } from "../label-model.ts";

/**
 * Written by \`npm run train\` from the labelled messages of this project. On families it was not taught on, above 0:
${table.map((line) => ` * - ${line}`).join("\n")}
 */
export const behaviourWeights: LearnedLabels = {
  examples: "${hashOfLabels(judges)}",
  labels: [
${judges.map(({ label }, number) => `    ["${label}", ${Number((learned[number]?.intercept ?? 0).toFixed(3))}],`).join("\n")}
  ],
  weights: \`
${linesOf(learned).join("\n")}
\`,
};
`,
  );
}

// What a label finds, and takes for it wrongly, of families it was not taught on.
function calibration(judge: LabelJudge): string {
  const { label, examples } = judge;
  const scores = crossValidated(examples, judge);
  const yes = examples.filter(({ isYes }) => isYes).length;
  const found = examples.filter(({ isYes }, at) => isYes && (scores[at] ?? 0) > 0).length;
  const wrongly = examples.filter(({ isYes }, at) => !isYes && (scores[at] ?? 0) > 0).length;
  const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  return `${label}: found ${share(found, yes)} of ${yes}, wrongly ${share(wrongly, examples.length - yes)} of ${examples.length - yes}`;
}

// A line for each feature, in the order of their names: the number of each label it speaks of, with its weight.
function linesOf(learned: readonly Learned[]): readonly string[] {
  const byName = new Map<string, string[]>();
  for (const [number, { weights }] of learned.entries()) {
    for (const [name, weight] of weights) {
      const hundredths = Math.round(weight * 100);
      if (hundredths === 0) continue;
      const said = byName.get(name) ?? [];
      said.push(`${number}:${hundredths}`);
      byName.set(name, said);
    }
  }
  return [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, said]) => `${name} ${said.join(" ")}`.replace(/[\\`]|\$(?=\{)/g, "\\$&"));
}
