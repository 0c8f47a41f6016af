import type { Features } from "../../../src/detection/learned/features.ts";
import { linearModel } from "../../../src/detection/learned/linear-model.ts";
import { piecesOf } from "../../../src/detection/learned/piece.ts";
import { homeWeights } from "../../../src/detection/learned/weights/home.ts";
import { describeAround } from "../../../src/detection/personal-data/described-place.ts";
import { readAsMeant } from "../../../src/detection/personal-data/find-personal-data.ts";
import { ownDetails } from "../../../src/detection/personal-data/own-details.ts";
import { wordsOf } from "../../../src/detection/personal-data/word.ts";
import { fold } from "../../../src/detection/text/folded-text.ts";
import { personalDataCorpus } from "../../corpora/corpus.ts";
import { namesOf, retell } from "../../training/examples.ts";
import { hashOf, judges } from "../../training/judges.ts";
import { learn, linesOf, scoreOf } from "../../training/learn.ts";

describe("learned weights", () => {
  const messages = personalDataCorpus("known");
  const apart = personalDataCorpus("held-out");

  it.each(judges.map((judge) => [judge.name, judge] as const))(
    "of %s are those of the present messages: else run npm run train",
    (_, judge) => expect(hashOf(judge, judge.examplesOf(messages))).toBe(judge.weights.examples),
  );

  it("are what learning them anew gives: nobody wrote them by hand", () => {
    const [smallest] = [...judges].sort((a, b) => a.weights.weights.length - b.weights.weights.length);
    if (smallest === undefined) throw new Error("There is no judge.");
    const learned = learn(smallest.examplesOf(messages), smallest);
    expect(linesOf(learned)).toEqual(smallest.weights.weights.trim().split("\n"));
    expect(learned.intercept + smallest.shift).toBeCloseTo(smallest.weights.intercept, 3);
  });

  it("judge each place of a long text by running sums as they would piece by piece", () => {
    const text = apart
      .slice(0, 40)
      .map((message) => message.text)
      .join(" ");
    const folded = fold(text);
    const { reading } = readAsMeant(folded, wordsOf(folded.text), ownDetails([], "both"), "ik woon in de kerkstraat.");
    const model = linearModel(homeWeights);
    for (const { start, end } of reading.words) {
      const describe = (features: Features) => describeAround(reading, start, end, features);
      const score = model.score(describe);
      expect(score).toBeCloseTo(
        model.score((sink) => retell(namesOf(describe), sink)),
        9,
      );
    }
  });

  it.each(judges.map((judge) => [judge.name, judge] as const))(
    "of %s judge in a running process as they did when they were learned",
    (_, { examplesOf, weights }) => {
      const named = new Map(
        weights.weights.split("\n").flatMap((line): (readonly [string, number])[] => {
          const cut = line.lastIndexOf(" ");
          return cut < 0 ? [] : [[line.slice(0, cut), Number(line.slice(cut + 1)) / 100]];
        }),
      );
      const model = linearModel(weights);
      const examples = examplesOf(apart).slice(0, 300);
      expect(examples.length).toBeGreaterThan(10);
      for (const { features } of examples) {
        const score = model.score((sink) => retell(features, sink));
        expect(score).toBeCloseTo(scoreOf({ intercept: weights.intercept, weights: named }, features), 6);
      }
    },
  );
});

describe("the pieces of a text", () => {
  it("are stems, numbers and the signs of a sentence, each with its place", () => {
    const text = "mijn aanvragen, 12b?";
    expect(piecesOf(text).map(({ piece, start, end }) => [piece.name, text.slice(start, end)])).toEqual([
      ["mijn", "mijn"],
      ["aanvrag", "aanvragen"],
      [",", ","],
      ["0", "12b"],
      ["?", "?"],
    ]);
  });
});
