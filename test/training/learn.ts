/** One labelled candidate: what is told of it, and whether the answer is yes. Families keep messages together. */
export interface Example {
  readonly family: string;
  readonly isYes: boolean;
  readonly features: readonly string[];
}

/** A linear judge by the names of its features. */
export interface Learned {
  readonly intercept: number;
  readonly weights: ReadonlyMap<string, number>;
}

export interface LearnSettings {
  /** How many features may stay: those that carry most. */
  readonly most: number;
  /** How much more a missed yes counts than a wrong one. */
  readonly missedCounts: number;
}

const fewest = 2;
const passes = 20;
// From here on the weights of each pass count: those of the last alone would hang on the order of the examples.
const averagedFrom = 10;
const rate = 0.5;
const shrinking = 1e-3;
const seed = 1;

/**
 * Logistic regression by stochastic gradient descent with a step size for each weight (Duchi, Hazan and Singer 2011,
 * AdaGrad) and L2 regularisation, the mean of the later passes (Polyak and Juditsky 1992). The same examples give the
 * same weights. Learned twice: the second time with the features that carried most.
 */
export function learn(examples: readonly Example[], { most, missedCounts }: LearnSettings): Learned {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of new Set(features)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= fewest).map(([name]) => name);
  const first = descend(examples, names, missedCounts);
  const carried = (name: string) => Math.abs(first.weights.get(name) ?? 0) * Math.sqrt(counts.get(name) ?? 0);
  const kept = [...names].sort((a, b) => carried(b) - carried(a)).slice(0, most);
  return names.length <= most ? first : descend(examples, kept, missedCounts);
}

function descend(examples: readonly Example[], names: readonly string[], missedCounts: number): Learned {
  const numbers = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features, isYes }) => ({
    isYes,
    share: 1 / Math.sqrt(Math.max(1, features.length)),
    at: features.flatMap((name) => numbers.get(name) ?? []),
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-8);
  const means = new Float64Array(names.length);
  let [intercept, interceptSquare, interceptMean] = [0, 1e-8, 0];
  const random = randomNumbers(seed);
  const order = rows.map((_, index) => index);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    for (const index of order) {
      const row = rows[index];
      if (row === undefined) continue;
      let sum = 0;
      for (const at of row.at) sum += weights[at] ?? 0;
      const chance = 1 / (1 + Math.exp(-(intercept + sum * row.share)));
      const error = (chance - (row.isYes ? 1 : 0)) * (row.isYes ? missedCounts : 1);
      for (const at of row.at) {
        const slope = error * row.share + shrinking * (weights[at] ?? 0);
        squares[at] = (squares[at] ?? 0) + slope * slope;
        weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(squares[at] ?? 1);
      }
      interceptSquare += error * error;
      intercept -= (rate * error) / Math.sqrt(interceptSquare);
    }
    if (pass < averagedFrom) continue;
    const share = 1 / (passes - averagedFrom);
    interceptMean += intercept * share;
    for (const [at, weight] of weights.entries()) means[at] = (means[at] ?? 0) + weight * share;
  }
  return { intercept: interceptMean, weights: new Map(names.map((name, index) => [name, means[index] ?? 0])) };
}

/** Its weights in hundredths, a line a feature in the order of their names, as a file of weights holds them. */
export function linesOf({ weights }: Learned): readonly string[] {
  return [...weights]
    .map(([name, weight]): [string, number] => [name, Math.round(weight * 100)])
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `${name} ${weight}`);
}

/** The judgement of a learned judge on what is told of one candidate: above 0 is yes. */
export function scoreOf({ intercept, weights }: Learned, features: readonly string[]): number {
  const sum = features.reduce((total, name) => total + (weights.get(name) ?? 0), 0);
  return intercept + sum / Math.sqrt(Math.max(1, features.length));
}

const folds = 5;

/** The score of every example by a judge that has learned without its family, or any other of the same fold. */
export function crossValidated(examples: readonly Example[], settings: LearnSettings): readonly number[] {
  const families = [...new Set(examples.map(({ family }) => family))].sort();
  const foldOf = new Map(families.map((family, index) => [family, index % folds]));
  const judges = Array.from({ length: folds }, (_, fold) =>
    learn(
      examples.filter(({ family }) => foldOf.get(family) !== fold),
      settings,
    ),
  );
  return examples.map(({ family, features }) => {
    const judge = judges[foldOf.get(family) ?? 0];
    return judge === undefined ? 0 : scoreOf(judge, features);
  });
}

// Park and Miller's generator: the same numbers on every machine.
function randomNumbers(from: number): () => number {
  let state = from;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
}
