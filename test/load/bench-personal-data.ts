import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { PersonalDataReading } from "../../src/detection/personal-data/reading.ts";
import type { FoldedText } from "../../src/detection/text/folded-text.ts";
import { personalDataCorpus } from "../corpora/corpus.ts";
import { built, finder } from "./built.ts";
import { longText } from "./chat-messages.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { median, percentile, short } from "./statistics.ts";

type Say = (line?: string) => void;

const { findPersonalData, fold, mayHoldPersonalData, ownDetails, read, recognizers, wordsOf } = built;
const own = ownDetails([], "both");
const rounds = 15;
// Characters read between two looks at the clock.
const batch = 40_960;
const longest = 4096;

/** The personal-data detector by itself, over a message as it comes in. */
export function findIn(text: string): unknown {
  return findPersonalData(fold(text), [], own);
}

/** The detector on every labelled message and on the worst texts, each figure beside its target; and its stages. */
export function benchPersonalData(say: Say): void {
  const texts = personalDataCorpus("known").map(({ text }) => text);
  for (let i = 0; i < 5; i++) for (const text of texts) findIn(text);
  const times = Array.from({ length: rounds }, () => texts.map((text) => microseconds(() => findIn(text)))).flat();
  const each = (share: number) => short(percentile(times, share));
  say(`Personal data alone, ${texts.length} labelled messages, most of which hold some`);
  say(`  p50 ${each(0.5)} us (target 6)   p99 ${each(0.99)} us (target 30)`);
  line(say, "message without a candidate", "Goedemorgen, hoe laat is de milieustraat vandaag open?", 1.5);
  line(say, "chat messages in a row, 4,096 characters", longText, 400);
  line(say, "labelled messages in a row, 4,096 characters", texts.join(" ").slice(0, longest));
  say(`  cold start with its tables: ${short(coldStart())} ms (target 50)`);
  say();
  say("The worst 4,096 characters of a kind (target 1 ms), and how much more four times as many take (target 4 x)");
  for (const [name, piece] of Object.entries(hostileTexts)) {
    const [once, four] = [longest, longest * 4].map((size) => typical(piece.repeat(size).slice(0, size))) as [
      number,
      number,
    ];
    say(`  ${name.padEnd(30)} ${short(once / 1000).padStart(7)} ms   ${short(four / once)} x`);
  }
  say();
  benchStages(texts.map(fold), say);
}

function line(say: Say, name: string, text: string, target?: number): void {
  say(`  ${name}: ${short(typical(text))} us${target === undefined ? "" : ` (target ${short(target)})`}`);
}

// Of many runs at a time, for the clock itself takes as long as a short text; when the engine has compiled what runs.
function typical(text: string): number {
  const runs = Math.ceil(batch / Math.max(1, text.length));
  const times = Array.from({ length: rounds * 2 }, () =>
    microseconds(() => {
      for (let i = 0; i < runs; i++) findIn(text);
    }),
  );
  return median(times.slice(rounds)) / runs;
}

function microseconds(run: () => void): number {
  const start = performance.now();
  run();
  return (performance.now() - start) * 1000;
}

// Of its own process, for tables that are read once are never cold again here.
function coldStart(): number {
  const script = fileURLToPath(new URL("./cold-start.mjs", import.meta.url));
  const run = () => Number(execFileSync(process.execPath, [script, finder], { encoding: "utf8" }));
  return median(Array.from({ length: rounds }, run));
}

const shared = ["labels", "codes", "dictated", "postcodes", "terms", "complaints"] as const;
const silent = { found: () => undefined, passedOver: () => undefined };

function benchStages(texts: readonly FoldedText[], say: Say): void {
  const open = texts.filter(({ text }) => mayHoldPersonalData(wordsOf(text).cues));
  const readOne = (text: FoldedText) => read(text, wordsOf(text.text), own, null);
  const fresh = () => open.map(readOne);
  const ready = () => fresh().map(prepared);
  const stages: readonly (readonly [string, () => number])[] = [
    ["fold", () => mean(open, ({ original }) => fold(original))],
    ["words", () => mean(open, ({ text }) => wordsOf(text))],
    ["words and runs of digits", () => mean(open, readOne)],
    ["labels", () => mean(fresh(), ({ labels }) => labels)],
    ...recognizers.map(([recognizer, cues], index): readonly [string, () => number] => [
      recognizer.name || `recogniser ${index + 1}`,
      () => mean(ready(), (reading) => (reading.cues & cues) !== 0 && recognizer(reading, silent)),
    ]),
    ["all, rounds over masked text too", () => mean(open, (text) => findPersonalData(text, [], own))],
  ];
  const took = stages.map(([, run]) => {
    for (let i = 0; i < 3; i++) run();
    return median(Array.from({ length: rounds }, run));
  });
  const whole = took.at(-1) ?? 1;
  say("Its stages, mean of a message that passes the gate, and the share of the whole");
  for (const [at, [name]] of stages.entries()) {
    const stage = took[at] ?? 0;
    say(`  ${name.padEnd(34)} ${short(stage).padStart(6)} us  ${Math.round((stage / whole) * 100)} %`);
  }
}

// Asks for what recognisers share, so that none of them pays for it.
function prepared(reading: PersonalDataReading): PersonalDataReading {
  for (const part of shared) reading[part];
  return reading;
}

function mean<Item>(items: readonly Item[], run: (item: Item) => unknown): number {
  return microseconds(() => items.forEach(run)) / items.length;
}
