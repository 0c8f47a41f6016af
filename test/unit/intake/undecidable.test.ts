import { undecidable } from "../../../src/intake/undecidable.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { anInput, anInsult, aPolicy } from "../../builders/policy.ts";

const danger: Finding = {
  kind: "distress",
  type: "self-harm",
  span: { start: 0, end: 4 },
  confidence: "certain",
  recognizer: "test",
  reasons: [],
};

describe("a message that we keep failing to judge", () => {
  it.each([
    ["without anything grave", [anInsult()], "question", "high"],
    ["with a threat", [anInsult({ type: "threat", severity: 3 })], "threat", "urgent"],
    ["with somebody in danger, whatever else is said", [anInsult({ severity: 3 }), danger], "distress", "urgent"],
  ])("%s is handed to a person for what was found in it", (_name, findings, reason, urgency) => {
    const { actions } = undecidable(anInput({ findings }), aPolicy());
    expect(actions).toEqual([expect.objectContaining({ kind: "escalate", reason, urgency })]);
  });
});
