import { Redactor } from "@redactpii/node";
import { Filter } from "glin-profanity";
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity";
import redactPii from "redact-pii";
import { readConfiguration } from "../../src/config/configuration.ts";
import { ownLines } from "../../src/replies/municipality.ts";
import { benchPersonalData, findIn } from "./bench-personal-data.ts";
import { built } from "./built.ts";
import { chatMessages, longText } from "./chat-messages.ts";
import { median, percentile, short } from "./statistics.ts";

const { lexicon, municipality } = readConfiguration("duiven");
const detect = built.createDetect(lexicon, ownLines(municipality), municipality.countryProfile);
const rounds = 7;
// So often that it weighs little what the tool before left in the caches.
const repeats = 400;
const [warmUp, warmUpLong] = [4000, 50];

type Tool = readonly [name: string, run: (text: string) => unknown];

/** Detection beside two packages that redact personal data, in turn, in the same process. */
export async function benchDetection(say: (line?: string) => void): Promise<void> {
  const redactor = new redactPii.SyncRedactor();
  const other = new Redactor();
  const tools: readonly Tool[] = [
    ["berichtwacht detect (personal data, abuse, distress, intent)", (text) => detect(text)],
    ["redact-pii 3.4.0", (text) => redactor.redact(text)],
    ["@redactpii/node 1.0.17", (text) => other.redact(text)],
  ];
  const profanity = new Filter({ languages: ["dutch", "english"] });
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const all: readonly Tool[] = [
    ...tools,
    ["glin-profanity 3.3.0", (text) => profanity.checkProfanity(text)],
    ["obscenity 0.4.6", (text) => obscenity.getAllMatches(text)],
  ];
  const alone: readonly Tool[] = [["berichtwacht, personal data alone", findIn], ...tools.slice(1)];
  say("Personal data, chat-length messages (target: 4 x redact-pii, p50 6 us, p99 30 us)");
  report(alone, measure(alone, chatMessages, warmUp), say);
  say();
  benchPersonalData(say);
  say();
  say("Detection, chat-length messages (target: p50 100 us, p99 500 us)");
  report(all, measure(all, chatMessages, warmUp), say);
  say("Detection, one text of 4,096 characters (target: 5 ms)");
  report(all, measure(all, [longText], warmUpLong), say);
}

interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

function measure(tools: readonly Tool[], texts: readonly string[], warmUp: number): readonly Measured[] {
  // A server is warm: every tool has run on the texts, in turn, until its engine has compiled what it runs.
  for (const [, run] of tools) for (let i = 0; i < warmUp; i++) for (const text of texts) run(text);
  const rates = tools.map((): number[] => []);
  const times = tools.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, [, run]] of tools.entries()) {
      const start = performance.now();
      for (let i = 0; i < repeats; i++) {
        for (const text of texts) {
          const before = performance.now();
          run(text);
          times[index]?.push((performance.now() - before) * 1000);
        }
      }
      rates[index]?.push((repeats * texts.length) / ((performance.now() - start) / 1000));
    }
  }
  return tools.map((_, index) => ({
    perSecond: median(rates[index] ?? []),
    p50: percentile(times[index] ?? [], 0.5),
    p99: percentile(times[index] ?? [], 0.99),
  }));
}

function report(tools: readonly Tool[], measured: readonly Measured[], say: (line?: string) => void): void {
  const [own] = measured;
  for (const [index, { perSecond, p50, p99 }] of measured.entries()) {
    const ratio = index === 0 || !own ? "" : `   ours is ${short(own.perSecond / perSecond)} x this one`;
    say(
      `  ${(tools[index]?.[0] ?? "").padEnd(62)} ${short(perSecond).padStart(9)} messages/s   p50 ${short(p50)} us   p99 ${short(p99)} us${ratio}`,
    );
  }
}
