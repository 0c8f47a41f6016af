import { decide } from "../../../src/policy/decide.ts";
import type { DecisionInput } from "../../../src/policy/rule.ts";
import { foldStanding } from "../../../src/policy/standing.ts";
import { aBlock, anInput, anInsult, anIntent, aPolicy, aWarning, workday } from "../../builders/policy.ts";

const policy = aPolicy();
const yesterday = new Date(workday.getTime() - 86_400_000);
const warned = foldStanding(aWarning(yesterday), workday, false);
const blocked = foldStanding([...aWarning(yesterday), ...aBlock(yesterday, new Date("2027-05-23"))], workday, false);
const decided = (change: Partial<DecisionInput>) => decide(anInput(change), policy);
const open = { ...anInput().conversation, appealed: true };
const held = { ...anInput().conversation, heldByAgent: true };

describe("STATUS", () => {
  it.each([
    ["who is clean", {}, {}, {}],
    [
      "who is warned",
      { standing: warned },
      { behaviour: "een belediging", warningUntil: "21 februari 2027" },
      { behaviour: "een belediging", warningUntil: "21 February 2027" },
    ],
    ["who is blocked", { standing: blocked }, { blockedUntil: "23 mei 2027" }, { blockedUntil: "23 May 2027" }],
  ])("is answered for %s", (_who, change, values, inEnglish) => {
    const { rule, actions } = decided({ command: "status", ...change });
    const reply = { kind: "reply", template: "standing", values, inEnglish };
    expect({ rule, actions }).toEqual({ rule: "status", actions: [reply] });
  });

  it("is left to the agent who holds the conversation", () => {
    expect(decided({ command: "status", conversation: held }).actions).toEqual([{ kind: "ignore" }]);
  });
});

describe("an appeal", () => {
  const reply = {
    kind: "reply",
    template: "appeal-received",
    values: { promise: "vandaag voor 17.00 uur" },
    inEnglish: { promise: "today before 17:00" },
  };
  const escalation = expect.objectContaining({ kind: "escalate", reason: "appeal", urgency: "normal" });

  it.each<[string, Partial<DecisionInput>]>([
    ["the word BEZWAAR", { command: "appeal" }],
    ["other words", { findings: [anIntent("appeal", { confidence: "likely" })] }],
    ["an objection", { findings: [anIntent("formal-request", { matter: "objection" })] }],
  ])("of a blocked resident by %s is answered and reaches a person", (_how, change) => {
    const { rule, actions } = decided({ standing: blocked, ...change });
    expect({ rule, actions }).toEqual({ rule: "appeal", actions: [reply, escalation] });
  });

  it("is answered once while a person is looking at it", () => {
    expect(decided({ standing: blocked, command: "appeal", conversation: open }).actions).toEqual([escalation]);
  });

  it("against a warning is answered too, and excuses nothing beside it", () => {
    expect(decided({ standing: warned, command: "appeal" }).actions).toEqual([reply, escalation]);
    const { rule, actions } = decided({ standing: warned, findings: [anIntent("appeal"), anInsult()] });
    expect(rule).toBe("abuse");
    expect(actions.map(({ kind }) => kind)).toEqual(["block", "reply", "escalate", "escalate"]);
  });

  it("against nothing is a question like any other", () => {
    expect(decided({ command: "appeal" }).rule).toBe("question");
  });
});
