import { Redactor } from "@redactpii/node";
import redactPii from "redact-pii";
import { readConfiguration } from "../../src/config/configuration.ts";
import { ownLines } from "../../src/replies/municipality.ts";
import { aValidBsn } from "../builders/bsn.ts";
import { benchPersonalData, findIn } from "./bench-personal-data.ts";
import { createDetect } from "./built.ts";
import { median, percentile, short } from "./statistics.ts";

const { lexicon, municipality } = readConfiguration("duiven");
const detect = createDetect(lexicon, ownLines(municipality), municipality.countryProfile);
const rounds = 7;
const repeats = 40;
const warmUp = 1000;

const messages = [
  "Goedemorgen, tot hoe laat is de milieustraat vandaag open?",
  `Hallo, mijn bsn is ${aValidBsn()} en ik wil weten hoe het met mijn aanvraag staat`,
  "jullie mogen het storten op NL91 ABNA 0417 1643 00, alvast bedankt",
  "De lantaarnpaal voor de school in de Dorpsstraat doet het al drie weken niet, kunt u dat doorgeven?",
  "Ik ben het er helemaal niet mee eens, dit is echt belachelijk. Ik wil dat iemand mij belt op 06-12345678",
  "jij bent een klootzak",
  "ik ben geboren op 3 mei 1980 en wil graag een nieuw paspoort aanvragen, wat moet ik meenemen?",
  "dank u wel voor de snelle reactie!",
  "kan ik u mailen? mijn adres is jan.jansen@voorbeeld.nl",
  "ok",
];
const longText = messages.join(" ").repeat(10).slice(0, 4096);

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
  const alone: readonly Tool[] = [["berichtwacht, personal data alone", findIn], ...tools.slice(1)];
  say("Personal data, chat-length messages (target: 4 x redact-pii, p50 6 us, p99 30 us)");
  report(alone, measure(alone, messages), say);
  say();
  benchPersonalData(say);
  say();
  say("Detection, chat-length messages");
  report(tools, measure(tools, messages), say);
  say("Detection, one text of 4,096 characters");
  report(tools, measure(tools, [longText]), say);
}

interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

function measure(tools: readonly Tool[], texts: readonly string[]): readonly Measured[] {
  // A server is warm: every tool runs on each text as often as its engine needs to have compiled what it runs.
  for (const [, run] of tools) for (const text of texts) for (let i = 0; i < warmUp; i++) run(text);
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
