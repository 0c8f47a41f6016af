import fc from "fast-check";
import type { AwaitedAnswer } from "../../../src/model/conversation.ts";
import type { Action } from "../../../src/model/decision.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { cleanStanding, type Standing } from "../../../src/model/standing.ts";
import { afterDecision } from "../../../src/policy/conversation-state.ts";
import { decide } from "../../../src/policy/decide.ts";
import { foldStanding } from "../../../src/policy/standing.ts";
import { anInput, anInsult, anIntent, aPolicy, aWarning, personalDataFound, workday } from "../../builders/policy.ts";

const policy = aPolicy();
const selfHarm: Finding = {
  kind: "distress",
  type: "self-harm",
  span: { start: 0, end: 3 },
  confidence: "certain",
  recognizer: "test",
  reasons: [],
};
const threat = anInsult({ type: "threat", severity: 3 });
const warned = foldStanding(aWarning(new Date(workday.getTime() - 86_400_000)), workday, false);
const blocked: Standing = { ...cleanStanding, state: "blocked", blockedUntil: new Date(workday.getTime() + 1e9) };

const kinds = (actions: readonly Action[]) =>
  actions.map((action) =>
    "template" in action
      ? `${action.kind}:${action.template}`
      : action.kind === "escalate"
        ? `escalate:${action.reason}`
        : action.kind,
  );
const decided = (change: Parameters<typeof anInput>[0], using = policy) => {
  const { rule, actions } = decide(anInput(change), using);
  return [rule, ...kinds(actions)];
};

describe("a mode", () => {
  it("works otherwise on a channel that has a mode of its own", () => {
    const cautious = aPolicy({ modes: { webchat: "confirm" } });
    expect(decided({ findings: [anInsult()] }, cautious)).toEqual(["abuse", "warn:abuse-warning"]);
    expect(decided({ findings: [anInsult()], channel: "webchat" }, cautious)).toEqual([
      "abuse",
      "escalate:doubtful-abuse",
    ]);
  });
});

describe("order of judgement", () => {
  it("puts distress before everything, also for who is blocked or abusive", () => {
    expect(decided({ findings: [selfHarm, threat, anInsult()], standing: blocked })).toEqual([
      "distress",
      "reply:distress-self-harm",
      "escalate:distress",
    ]);
  });

  it("tells who is in distress outside opening hours not to wait for us", () => {
    const values = (now: string) =>
      decide(anInput({ findings: [selfHarm], now: new Date(now) }), policy).actions.find(
        ({ kind }) => kind === "reply",
      );
    expect(values("2026-11-24T10:00:00+01:00")).toMatchObject({ values: {} });
    expect(values("2026-11-22T03:14:00+01:00")).toMatchObject({ values: { closed: "yes" } });
  });

  it("hands a threat to a person at once, without any automatic step", () => {
    expect(decided({ findings: [threat] })).toEqual(["threat", "escalate:threat"]);
    expect(decided({ findings: [threat], standing: blocked })).toEqual(["threat", "escalate:threat"]);
  });

  it("does not answer who is blocked", () => {
    expect(decided({ findings: [anIntent("question")], standing: blocked })).toEqual(["blocked", "ignore"]);
  });

  it("masks personal data whatever else is decided", () => {
    for (const other of [selfHarm, threat, anInsult(), anIntent("thanks")]) {
      expect(decided({ findings: [personalDataFound("bsn"), other] })).toContain("redact");
    }
    expect(decided({ findings: [personalDataFound("bsn")], standing: blocked })).toEqual([
      "blocked",
      "redact",
      "ignore",
    ]);
  });

  it("handles the decent question in a message that also gets a warning", () => {
    expect(decided({ findings: [anInsult(), anIntent("question", { span: { start: 20, end: 28 } })] })).toEqual([
      "abuse",
      "warn:abuse-warning",
      "reply:acknowledgement",
      "escalate:question",
    ]);
  });
});

describe("the ladder", () => {
  it("names mild behaviour first, and warns when it is repeated after that arrived", () => {
    const mild = anInsult({ severity: 1 });
    const step = (standing: Standing) =>
      decide(anInput({ findings: [mild], standing }), policy).actions.find((action) => action.kind === "warn")?.step;
    expect(step(cleanStanding)).toBe(1);
    expect(
      step({ ...warned, state: "named", warnings: warned.warnings.map((warning) => ({ ...warning, step: 1 })) }),
    ).toBe(2);
  });

  it("names coarse behaviour and warns in one text", () => {
    const [action] = decide(anInput({ findings: [anInsult()] }), policy).actions;
    expect(action).toMatchObject({
      kind: "warn",
      step: 2,
      values: { behaviour: "een belediging", consequence: "yes" },
    });
  });

  it("closes after a delivered warning, with the review of it for a person", () => {
    expect(decided({ findings: [anInsult()], standing: warned })).toEqual([
      "abuse",
      "block:abuse-block",
      "escalate:block-review",
    ]);
  });

  it("puts a repeat before a colleague, once, while a warning is under way: it may never arrive", () => {
    const issued = aWarning(new Date(workday.getTime() - 60_000), { delivered: false });
    const repeat = { findings: [anInsult()], standing: foldStanding(issued, workday, false) };
    const first = decide(anInput(repeat), policy);
    expect(first).toMatchObject({
      rule: "abuse",
      actions: [{ kind: "escalate", reason: "doubtful-abuse" }],
      because: expect.arrayContaining(["warning-under-way"]),
      protocol: ["D61", "D25"],
    });
    const conversation = afterDecision(anInput().conversation, first.actions, workday);
    expect(decide(anInput({ ...repeat, conversation }), policy)).toMatchObject({
      actions: [{ kind: "ignore" }],
      because: expect.arrayContaining(["warning-under-way", "colleague-asked"]),
      protocol: ["D61"],
    });
  });

  it("hands doubt to a colleague and warns nobody for it", () => {
    for (const doubt of [
      anInsult({ confidence: "likely" }),
      anInsult({ target: "none", confidence: "possible" }),
      anInsult({ target: "third-party", type: "hate" }),
    ]) {
      expect(decided({ findings: [doubt] })).toEqual([
        "doubtful-abuse",
        "reply:acknowledgement",
        "escalate:doubtful-abuse",
      ]);
    }
  });

  it("takes an insult of the organisation as a question like any other", () => {
    expect(decided({ findings: [anInsult({ target: "organisation" })] })).toEqual([
      "question",
      "reply:acknowledgement",
      "escalate:question",
    ]);
  });

  it("never sanctions without a certain finding aimed at staff", () => {
    const finding = fc.record({
      severity: fc.constantFrom(1 as const, 2 as const),
      target: fc.constantFrom(
        "staff" as const,
        "organisation" as const,
        "third-party" as const,
        "self" as const,
        "none" as const,
      ),
      confidence: fc.constantFrom("possible" as const, "likely" as const, "certain" as const),
    });
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 4 }), fc.constantFrom(cleanStanding, warned), (shapes, standing) => {
        const { actions } = decide(anInput({ findings: shapes.map(anInsult), standing }), policy);
        const sanctioned = actions.some(({ kind }) => kind === "warn" || kind === "block");
        expect(sanctioned).toBe(
          shapes.some(({ target, confidence }) => target === "staff" && confidence === "certain"),
        );
        if (actions.some(({ kind }) => kind === "block")) expect(standing.state).toBe("warned");
      }),
    );
  });
});

describe("confirm mode and an agent in the conversation", () => {
  const confirming = aPolicy({ mode: "confirm" });

  it("proposes a sanction to a person instead of carrying it out", () => {
    const { actions } = decide(anInput({ findings: [anInsult()] }), confirming);
    expect(actions).toEqual([
      expect.objectContaining({
        kind: "escalate",
        reason: "doubtful-abuse",
        proposal: expect.objectContaining({ kind: "warn", step: 2 }),
      }),
    ]);
    const block = decide(anInput({ findings: [anInsult()], standing: warned }), confirming).actions;
    expect(block).toEqual([
      expect.objectContaining({
        kind: "escalate",
        reason: "block-review",
        proposal: expect.objectContaining({ kind: "block" }),
      }),
    ]);
  });

  it("is silent while an agent holds the conversation, except to somebody in distress", () => {
    const conversation = { ...anInput().conversation, heldByAgent: true };
    expect(decided({ findings: [anIntent("question")], conversation })).toEqual(["question", "escalate:question"]);
    expect(decided({ findings: [personalDataFound("bsn")], conversation })).toEqual([
      "personal-data",
      "redact",
      "escalate:personal-data",
    ]);
    expect(decided({ findings: [selfHarm], conversation })).toEqual([
      "distress",
      "reply:distress-self-harm",
      "escalate:distress",
    ]);
  });
});

describe("personal data", () => {
  it("says why not here and offers to call back first", () => {
    const { actions, protocol } = decide(anInput({ findings: [personalDataFound("iban")] }), policy);
    expect(actions).toContainEqual({ kind: "reply", template: "personal-data-redirect", values: { callBack: "yes" } });
    expect(protocol).toEqual(expect.arrayContaining(["D35", "D36", "D40", "D41", "D42"]));
  });

  it.each(["phone-number", "email-address", "licence-plate"] as const)("lets %s pass, masked", (type) => {
    expect(decided({ findings: [personalDataFound(type), anIntent("question")] })).toEqual([
      "question",
      "redact",
      "reply:acknowledgement",
      "escalate:question",
    ]);
  });

  it("lets the place of a public report pass, readable", () => {
    expect(decided({ findings: [personalDataFound("address", { public: true }), anIntent("report")] })).toEqual([
      "question",
      "reply:acknowledgement",
      "escalate:report",
    ]);
  });

  it("masks a mere possibility without redirecting for it", () => {
    expect(decided({ findings: [personalDataFound("bsn", { confidence: "possible" })] })).toEqual([
      "question",
      "redact",
      "reply:acknowledgement",
      "escalate:question",
    ]);
  });

  it("redirects when the answer would need it, without any number in the text", () => {
    expect(decided({ findings: [anIntent("needs-personal-data"), anIntent("question")] })).toEqual([
      "personal-data",
      "reply:personal-data-redirect",
      "escalate:personal-data",
    ]);
  });

  it.each([
    ["objection", { objection: "yes" }],
    ["formal-complaint", { complaint: "yes" }],
    ["liability-claim", {}],
  ] as const)("leads a formal matter to the form it has: %s", (matter, form) => {
    const { actions } = decide(anInput({ findings: [anIntent("formal-request", { matter })] }), policy);
    expect(actions).toContainEqual({
      kind: "reply",
      inEnglish: expect.any(Object),
      template: "written-required",
      values: { formalMatter: expect.any(String), ...form },
    });
  });

  it("does not offer a call for what must be written anyway", () => {
    const { actions } = decide(
      anInput({ findings: [anIntent("formal-request", { matter: "liability-claim" }), personalDataFound("iban")] }),
      policy,
    );
    expect(kinds(actions)).toEqual([
      "redact",
      "reply:written-required",
      "reply:personal-data-redirect",
      "escalate:formal-request",
    ]);
    expect(
      actions.find((action) => action.kind === "reply" && action.template === "personal-data-redirect"),
    ).toMatchObject({ values: {} });
  });
});

describe("call-back and e-mail", () => {
  it("confirms a call to a known number, and asks for it otherwise", () => {
    const wish = anIntent("call-back", { answer: "yes" });
    expect(decided({ findings: [wish] })).toEqual([
      "call-back",
      "request-call-back",
      "reply:call-back-confirmed",
      "escalate:call-back",
    ]);
    const unknown = { ...anInput().conversation, phoneKnown: false };
    const reply = decide(anInput({ findings: [wish], conversation: unknown }), policy).actions.find(
      (action) => action.kind === "reply",
    );
    expect(reply).toMatchObject({ values: { askPhone: "yes" } });
  });

  it("leaves to a person what it is not to answer yet, acknowledges it, and shields it all the same", () => {
    const phased = aPolicy({ withheld: ["personal-data"] });
    const { actions, because, protocol } = decide(anInput({ findings: [personalDataFound("bsn")] }), phased);
    expect(actions.map((action) => (action.kind === "reply" ? `reply:${action.template}` : action.kind))).toEqual([
      "redact",
      "reply:acknowledgement",
      "escalate",
    ]);
    expect(because).toContain("withheld");
    expect(protocol).toContain("M3");
  });

  it("confirms a call to the number in the message itself", () => {
    const conversation = { ...anInput().conversation, phoneKnown: false, awaiting: "call-back-number" as const };
    const { actions } = decide(anInput({ findings: [personalDataFound("phone-number")], conversation }), policy);
    expect(actions).toContainEqual({
      kind: "reply",
      inEnglish: expect.any(Object),
      template: "call-back-confirmed",
      values: {
        promise: "vandaag voor 17.00 uur",
        numberGiven: "yes",
        moment1: "morgenochtend tussen 9.00 en 12.00 uur",
        moment2: "morgenmiddag tussen 12.00 en 17.00 uur",
      },
    });
  });

  it("takes a number as the answer to the question for one", () => {
    const conversation = { ...anInput().conversation, phoneKnown: false, awaiting: "call-back-number" as const };
    expect(decided({ findings: [personalDataFound("phone-number")], conversation })).toEqual([
      "call-back",
      "redact",
      "request-call-back",
      "reply:call-back-confirmed",
      "escalate:call-back",
    ]);
  });

  it("lets a choice stand until something else is said, and the question for a number until it is answered", () => {
    const asked = (awaiting: AwaitedAnswer | null, change: Parameters<typeof anInput>[0]) => {
      const conversation = { ...anInput().conversation, phoneKnown: false, awaiting };
      return afterDecision(conversation, decide(anInput({ ...change, conversation }), policy).actions, workday)
        .awaiting;
    };
    const redirected = { findings: [personalDataFound("bsn")] };
    const question = { findings: [anIntent("question")] };
    const insult = { findings: [anInsult()] };
    const closed = { findings: [anInsult()], standing: warned };
    expect(asked(null, redirected)).toBe("call-back-choice");
    expect(asked("call-back-choice", redirected)).toBe("call-back-choice");
    for (const other of [question, insult, closed, { standing: blocked }, { findings: [anIntent("thanks")] }])
      expect(asked("call-back-choice", other)).toBeNull();

    expect(asked("call-back-choice", { findings: [anIntent("call-back", { answer: "yes" })] })).toBe(
      "call-back-number",
    );
    expect(asked("call-back-number", question)).toBe("call-back-number");
    expect(asked("call-back-number", insult)).toBe("call-back-number");
    expect(asked("call-back-number", { findings: [personalDataFound("phone-number")] })).toBe("call-back-moment");
    expect(asked("call-back-number", { findings: [anIntent("e-mail-preferred")] })).toBeNull();
    expect(asked("call-back-number", closed)).toBeNull();
  });

  it("leads a no, and a wish for mail, to mail", () => {
    expect(decided({ findings: [anIntent("call-back", { answer: "no" })] })).toEqual([
      "e-mail",
      "reply:e-mail-referral",
    ]);
    expect(decided({ findings: [anIntent("e-mail-preferred")] })).toEqual(["e-mail", "reply:e-mail-referral"]);
  });
});

describe("everything else", () => {
  it("is acknowledged once, and always handed to a person", () => {
    expect(decided({ findings: [anIntent("question")] })).toEqual([
      "question",
      "reply:acknowledgement",
      "escalate:question",
    ]);
    const conversation = { ...anInput().conversation, acknowledged: true };
    expect(decided({ findings: [anIntent("question")], conversation })).toEqual(["question", "escalate:question"]);
    expect(decided({ findings: [] })).toEqual(["question", "reply:acknowledgement", "escalate:question"]);
  });

  it("promises a moment only where a text that leaves says so", () => {
    const isPromised = (change: Parameters<typeof anInput>[0]) =>
      decide(anInput(change), policy).actions.find((action) => action.kind === "escalate")?.isPromised === true;
    const conversation = anInput().conversation;
    expect(isPromised({ findings: [anIntent("question")] })).toBe(true);
    expect(isPromised({ conversation: { ...conversation, acknowledged: true } })).toBe(false);
    expect(isPromised({ conversation: { ...conversation, heldByAgent: true } })).toBe(false);
    expect(isPromised({ findings: [personalDataFound("bsn")] })).toBe(false);
    expect(isPromised({ findings: [anIntent("formal-request", { matter: "objection" })] })).toBe(false);
  });

  it("is answered for the weekend with the working day that follows", () => {
    const { actions } = decide(anInput({ now: new Date("2026-11-28T14:00:00+01:00") }), policy);
    expect(actions[0]).toMatchObject({
      template: "out-of-hours",
      values: { promise: "maandagochtend voor 12.00 uur" },
    });
  });

  it("answers no thank-you, yet names its end", () => {
    expect(decided({ findings: [anIntent("thanks")] })).toEqual(["thanks", "ignore"]);
  });

  it("answers what it cannot read once, with a case each time", () => {
    expect(decided({ contentKind: "media" })).toEqual([
      "unsupported-content",
      "reply:unsupported-content",
      "escalate:unsupported-content",
    ]);
    const conversation = { ...anInput().conversation, unsupportedAnswered: true };
    expect(decided({ contentKind: "location", conversation })).toEqual([
      "unsupported-content",
      "escalate:unsupported-content",
    ]);
    expect(decided({ contentKind: "reaction" })).toEqual(["without-words", "ignore"]);
  });

  it("gives every message a rule, an action and a reason", () => {
    const anyFinding = fc.constantFrom<Finding>(
      selfHarm,
      threat,
      anInsult(),
      anInsult({ confidence: "possible" }),
      personalDataFound("bsn"),
      personalDataFound("phone-number"),
      anIntent("question"),
      anIntent("thanks"),
      anIntent("greeting"),
      anIntent("call-back", { answer: "yes" }),
      anIntent("e-mail-preferred"),
      anIntent("appeal"),
      anIntent("formal-request", { matter: "objection" }),
    );
    fc.assert(
      fc.property(
        fc.array(anyFinding, { maxLength: 5 }),
        fc.constantFrom(cleanStanding, warned, blocked),
        fc.boolean(),
        (findings, standing, heldByAgent) => {
          const { rule, actions, because, protocol } = decide(
            anInput({ findings, standing, conversation: { ...anInput().conversation, heldByAgent } }),
            policy,
          );
          expect(rule).not.toBe("nothing");
          expect(actions.length).toBeGreaterThan(0);
          expect(because.length).toBeGreaterThan(0);
          expect(protocol.length).toBeGreaterThan(0);
          expect(actions.filter(({ kind }) => kind === "escalate").length).toBeLessThanOrEqual(2);
        },
      ),
    );
  });
});
