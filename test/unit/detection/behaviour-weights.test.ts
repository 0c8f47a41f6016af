import { labelModel } from "../../../src/detection/learned/label-model.ts";
import { behaviourWeights } from "../../../src/detection/learned/weights/behaviour.ts";
import { labels } from "../../../src/detection/message/labels.ts";
import { hashOfLabels, labelJudges } from "../../training/behaviour-judge.ts";
import { retell } from "../../training/examples.ts";
import { scoreOf } from "../../training/learn.ts";

describe("the weights of what a message is", () => {
  const judges = labelJudges();

  it("are those of the present messages and lexicon: else run npm run train", () =>
    expect(hashOfLabels(judges)).toBe(behaviourWeights.examples));

  it("judge every label in a running process as they did when they were learned", () => {
    expect(behaviourWeights.labels.map(([label]) => label)).toEqual(labels);
    const model = labelModel<(typeof labels)[number]>(behaviourWeights);
    const lines = behaviourWeights.weights.trim().split("\n");
    for (const [number, label] of labels.entries()) {
      const [, intercept = 0] = behaviourWeights.labels[number] ?? [];
      const weights = new Map(
        lines.flatMap((line): (readonly [string, number])[] => {
          const own = new RegExp(` ${number}:(-?\\d+)(?: |$)`).exec(line);
          const name = line.replace(/(?: \d+:-?\d+)+$/, "");
          return own === null ? [] : [[name, Number(own[1]) / 100]];
        }),
      );
      for (const { features } of judges[number]?.examples.slice(0, 20) ?? []) {
        const score = model.score((sink) => retell(features, sink))[label];
        expect(score).toBeCloseTo(scoreOf({ intercept, weights }, features), 6);
      }
    }
  });
});
