import { isDeepStrictEqual } from "node:util";
import { readConfiguration } from "../../../src/config/configuration.ts";
import { labelModel } from "../../../src/detection/learned/label-model.ts";
import { behaviourWeights } from "../../../src/detection/learned/weights/behaviour.ts";
import { labels } from "../../../src/detection/message/labels.ts";
import { createMessageReader } from "../../../src/detection/message/message-reader.ts";
import { fold } from "../../../src/detection/text/folded-text.ts";
import { tokenize } from "../../../src/detection/text/tokenize.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { detect } from "../../builders/detect.ts";
import { behaviourCorpus } from "../../corpora/corpus.ts";
import { hashOfLabels, labelJudges } from "../../training/behaviour-judge.ts";
import { retell } from "../../training/examples.ts";
import { scoreOf } from "../../training/learn.ts";

const isWarning = (finding: Finding) =>
  finding.kind === "abuse" && finding.confidence === "certain" && finding.severity < 3 && finding.target === "staff";

it("what was learned never warns: a rule was as sure of the same words, and of whom they hit", () => {
  const read = createMessageReader(readConfiguration("duiven").lexicon);
  const warned = behaviourCorpus("held-out").flatMap(({ text, previous }) => {
    const folded = fold(text);
    const { abuse } = read({ folded, tokens: tokenize(folded) }, previous);
    return detect(text, { previous })
      .findings.filter(isWarning)
      .map((finding) => ({ finding, ruled: abuse.findings }));
  });
  expect(warned.length).toBeGreaterThan(100);
  expect(warned.filter(({ finding, ruled }) => !ruled.some((rule) => isDeepStrictEqual(rule, finding)))).toEqual([]);
});

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
        const score = model.score((sink) => retell(features, sink)).of(label);
        expect(score).toBeCloseTo(scoreOf({ intercept, weights }, features), 6);
      }
    }
  });
});
