import type { EscalationReason, Urgency } from "../../src/model/case.ts";
import type { LadderState } from "../../src/model/standing.ts";
import { isAgentTurn, isResidentTurn, type Scenario, type Turn } from "./scenario.ts";

/** What came of one turn. What only one way of playing knows is `null` in the other. */
export interface Outcome {
  readonly rule: string | null;
  readonly because: readonly string[];
  readonly protocol: readonly string[];
  readonly templates: readonly string[] | null;
  readonly reply: string | null;
  readonly cases: readonly { readonly reason: EscalationReason; readonly urgency: Urgency }[];
  readonly standing: LadderState;
}

/** What is not as the scenario says, each as a line for a reader. */
export function wrongIn(scenario: Scenario, turn: Turn, outcome: Outcome): readonly string[] {
  const place = `${scenario.file}, "${scenario.scenario}", ${said(turn)}`;
  const wrong: string[] = [];
  const compare = (what: string, expected: unknown, got: unknown) => {
    if (expected === undefined || JSON.stringify(expected) === JSON.stringify(got)) return;
    wrong.push(`${place}: ${what} is ${JSON.stringify(got)}, expected ${JSON.stringify(expected)}`);
  };
  const reasons = outcome.cases.map(({ reason }) => reason).sort();
  compare("the desk", turn.cases && [...turn.cases].sort(), reasons);
  compare("the standing", turn.standing, outcome.standing);
  if (!isResidentTurn(turn)) {
    if (outcome.reply === null) return wrong;
    if (turn.silent && outcome.reply !== "") wrong.push(`${place}: the resident reads "${outcome.reply}"`);
    return [...wrong, ...wordsIn(turn, outcome.reply, place)];
  }

  compare("the rule", turn.rule, outcome.rule ?? undefined);
  if (outcome.templates !== null) compare("the reply", turn.templates, outcome.templates);
  else if (turn.templates !== undefined)
    compare("whether there is a reply", turn.templates.length > 0, outcome.reply !== null);
  compare(
    "the urgency",
    turn.urgency,
    outcome.cases.map(({ urgency }) => urgency).find((urgency) => urgency === turn.urgency),
  );
  for (const code of turn.because ?? []) {
    if (!outcome.because.includes(code))
      wrong.push(`${place}: the reason ${code} is missing of ${outcome.because.join(", ")}`);
  }
  return [...wrong, ...wordsIn(turn, outcome.reply ?? "", place)];
}

function wordsIn({ reads = [], neverReads = [] }: Turn, reply: string, place: string): readonly string[] {
  return [
    ...reads
      .filter((words) => !reply.includes(words))
      .map((words) => `${place}: the reply lacks "${words}":\n${reply}`),
    ...neverReads.filter((words) => reply.includes(words)).map((words) => `${place}: the reply says "${words}"`),
  ];
}

/** Who does what in a turn, for a reader. */
export function said(turn: Turn): string {
  if (isAgentTurn(turn)) return `at ${turn.at} an agent ${turn.agent}`;
  if (!isResidentTurn(turn)) return `at ${turn.at} the department ${turn.department}`;
  return "says" in turn ? `at ${turn.at} "${turn.says.slice(0, 40)}"` : `at ${turn.at} ${turn.sends}`;
}

/** Under which name a resident's conversation on a channel is known while a scenario is played. */
export function conversationOf(scenario: Scenario, { by, on }: Pick<Turn, "by" | "on">): string {
  return `${scenario.scenario}/${by}/${on}`;
}

export const residentName = "Testbewoner";
