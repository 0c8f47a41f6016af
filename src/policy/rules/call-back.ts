import type { TemplateValues } from "../../model/template.ts";
import type { Calendar, CallMoment } from "../calendar.ts";
import type { Command } from "../command.ts";
import { promised, promiseOf } from "../promised.ts";
import { type DecisionInput, intentIn, type Outcome, personalDataIn, type Rule } from "../rule.ts";

/**
 * The resident wants to be called, at another moment, or not any more, gives the number we asked for, or would rather write
 * an e-mail (D42, D62).
 */
export const callBack: Rule = (input, { calendar }, earlier) => {
  if (earlier.some(({ handled }) => handled)) return null;
  const wish = intentIn(input, "call-back");
  const gaveNumber = personalDataIn(input).some(({ type }) => type === "phone-number");
  const answersQuestion = givesNumber(input);
  const choice = input.conversation.awaiting === "call-back-choice" ? choiceIn(input.command) : null;
  if (wantsNoCall(input)) return cancelled;
  const moved = movedTo(input, calendar);
  if (moved) return moved;
  if (choice === "no" || wish?.answer === "no") return byMail("call-back-refused");
  if (!wish && intentIn(input, "e-mail-preferred")) return byMail("e-mail-preferred");
  if (!wish && !answersQuestion && choice === null) return null;

  const promise = promiseOf(input, calendar);
  const askPhone = !gaveNumber && !input.conversation.phoneKnown;
  const others = askPhone ? [] : calendar.callMoments(momentsOffered, input.now);
  const told = promised(promise, {
    ...(askPhone ? { askPhone: "yes" } : {}),
    ...(gaveNumber ? { numberGiven: "yes" } : {}),
    ...offer(others.map(({ words }) => words)),
  });
  return {
    rule: "call-back",
    actions: [
      { kind: "request-call-back" },
      {
        kind: "reply",
        template: "call-back-confirmed",
        values: told.values,
        inEnglish: { ...told.inEnglish, ...offer(others.map(({ english }) => english)) },
      },
      { kind: "escalate", reason: "call-back", urgency: "normal", promisedAt: promise.at },
    ],
    because: [
      answersQuestion ? "phone-number-given" : "call-back-wanted",
      ...(askPhone ? ["phone-number-unknown"] : []),
    ],
    protocol: ["D42", ...(askPhone ? ["C14"] : [])],
    handled: true,
  };
};

// As many as somebody chooses between at a glance.
const momentsOffered = 2;

function offer([moment1, moment2]: readonly string[]): TemplateValues {
  return { ...(moment1 ? { moment1 } : {}), ...(moment2 ? { moment2 } : {}) };
}

// Another of the moments that were offered with the call.
function movedTo({ command, conversation, now }: DecisionInput, calendar: Calendar): Outcome | null {
  const { awaiting, momentsOfferedAt } = conversation;
  if (awaiting !== "call-back-moment" || momentsOfferedAt === null) return null;
  const offered = calendar.callMoments(momentsOffered, momentsOfferedAt).filter(({ until }) => until > now);
  const chosen = chosenOf(offered, command);
  if (!chosen) return null;
  return {
    rule: "call-back",
    actions: [
      {
        kind: "reply",
        template: "call-back-confirmed",
        values: { promise: chosen.words },
        inEnglish: { promise: chosen.english },
      },
      { kind: "escalate", reason: "call-back", urgency: "normal", promisedAt: chosen.until, renews: true },
    ],
    because: ["call-back-moved"],
    protocol: ["D42"],
    handled: true,
  };
}

function chosenOf(offered: readonly CallMoment[], command: Command | null): CallMoment | undefined {
  switch (command) {
    case "first":
      return offered[0];
    case "second":
      return offered[1];
    case "morning":
    case "afternoon":
      return offered.find(({ part }) => part === command);
    case "tomorrow-morning":
      return offered.find(({ part, isTomorrow }) => isTomorrow && part === "morning");
    case "tomorrow-afternoon":
      return offered.find(({ part, isTomorrow }) => isTomorrow && part === "afternoon");
    default:
      return undefined;
  }
}

// "0", "stop", "u hoeft niet meer te bellen": only from somebody who is to be called.
function wantsNoCall(input: DecisionInput): boolean {
  const { callBackAsked, awaiting } = input.conversation;
  if (!callBackAsked) return false;
  if (intentIn(input, "call-back")?.answer === "no") return true;
  return input.command === "neither" && (awaiting === "call-back-moment" || awaiting === "call-back-number");
}

const cancelled: Outcome = {
  rule: "call-back",
  actions: [
    { kind: "cancel-call-back" },
    { kind: "reply", template: "call-back-confirmed", values: { cancelled: "yes" } },
  ],
  because: ["call-back-cancelled"],
  protocol: ["D42"],
  handled: true,
};

// BEL and MAIL are not the only answers to the offer: people say "ja graag" and "nee hoor" (D4).
function choiceIn(command: Command | null): "yes" | "no" | null {
  if (command === "no") return "no";
  return command === "yes" || command === "fine" ? "yes" : null;
}

/** Whether the message gives the telephone number that we asked for. */
export function givesNumber(input: DecisionInput): boolean {
  return (
    input.conversation.awaiting === "call-back-number" &&
    personalDataIn(input).some(({ type }) => type === "phone-number")
  );
}

function byMail(because: string): Outcome {
  return {
    rule: "e-mail",
    actions: [{ kind: "reply", template: "e-mail-referral", values: {} }],
    because: [because],
    protocol: ["D41", "D62"],
    handled: true,
  };
}
