import type { Finding } from "../../src/model/finding.ts";
import { detect } from "../builders/detect.ts";
import { type BehaviourMessage, behaviourCorpus, type Expectation } from "./corpus.ts";
import { percent, table } from "./table.ts";

const floors = { recall: 0.9, wrongWarnings: 0.013 };

/** Scores the detectors of abuse and distress on the labelled messages; the floors that were not reached. */
export function evaluateBehaviour(say: (line?: string) => void): readonly string[] {
  const messages = behaviourCorpus().map((message) => ({ ...message, findings: detect(message.text).findings }));
  const positives = messages.filter(({ expected }) => expected.kind !== "nothing");
  const negatives = messages.filter(({ expected }) => expected.kind !== "abuse");
  const missed = positives.filter((message) => !isFound(message.findings, message.expected));
  const warned = negatives.filter(({ findings }) => wouldWarn(findings));

  say(`Behaviour: ${messages.length} messages`);
  const families = [...new Set(messages.map(({ family }) => family))];
  say(
    table([
      ["family", "messages", "right"],
      ...families.map((family) => {
        const own = messages.filter((message) => message.family === family);
        return [family, own.length, percent(own.filter(isRight).length, own.length)];
      }),
    ]),
  );
  for (const { family, text } of missed) say(`  missed       [${family}] ${text}`);
  for (const { family, text } of warned) say(`  wrong warning [${family}] ${text}`);
  say();
  return [
    ...(1 - missed.length / positives.length < floors.recall ? ["abuse and distress found"] : []),
    ...(warned.length / negatives.length > floors.wrongWarnings ? ["wrong warnings"] : []),
  ];
}

function isRight({ findings, expected }: BehaviourMessage & { readonly findings: readonly Finding[] }): boolean {
  if (expected.kind === "nothing") return !wouldWarn(findings) && !findings.some(({ kind }) => kind === "distress");
  return isFound(findings, expected);
}

function isFound(findings: readonly Finding[], expected: Expectation): boolean {
  if (expected.kind === "nothing") return true;
  return findings.some((finding) => {
    if (finding.kind === "distress") return expected.kind === "distress" && finding.type === expected.type;
    if (finding.kind !== "abuse" || expected.kind !== "abuse") return false;
    return (
      finding.type === expected.type && finding.severity === expected.severity && finding.target === expected.target
    );
  });
}

// What puts somebody on the ladder, or in the hands of a person as a threat.
function wouldWarn(findings: readonly Finding[]): boolean {
  return findings.some(
    (finding) =>
      finding.kind === "abuse" &&
      (finding.severity === 3 || (finding.target === "staff" && finding.confidence === "certain")),
  );
}
