import { assertNever } from "../model/assert-never.ts";
import type { Action, Decision, Sanction } from "../model/decision.ts";
import type { OutboundId } from "../model/ids.ts";
import type { Subject } from "../model/subject.ts";
import type { ReplyPart } from "../replies/replies.ts";
import type { Consequences, Sanctioners } from "./consequences.ts";

const byBot: Sanctioners = { proposer: { by: "bot" }, confirmer: null };

/** Carries out a decision of the bot: one reply for all its texts, then what goes with it. */
export async function carryOut(decision: Decision, subject: Subject, consequences: Consequences): Promise<void> {
  await consequences.decided(subject, decision);
  const parts = replyParts(decision);
  const notice = parts.length > 0 ? await consequences.reply(subject, parts) : null;
  for (const action of decision.actions) await perform(action, subject, consequences, notice);
}

/** Carries out one sanction that a person has confirmed, with its text. */
export async function carryOutSanction(
  sanction: Sanction,
  subject: Subject,
  by: Sanctioners,
  consequences: Consequences,
): Promise<void> {
  const notice = await consequences.reply(subject, textOf(sanction));
  if (sanction.kind === "warn") await consequences.warn(subject, sanction, by, notice);
  else await consequences.announceBlock(subject, sanction, by, notice);
}

/** The texts of a decision, in the order in which its one reply gives them. */
export function replyParts(decision: Decision): readonly ReplyPart[] {
  return decision.actions.flatMap(textOf);
}

function textOf(action: Action): readonly ReplyPart[] {
  switch (action.kind) {
    case "reply":
      return [
        {
          template: action.template,
          values: action.values,
          ...(action.inEnglish ? { inEnglish: action.inEnglish } : {}),
        },
      ];
    case "warn":
    case "block":
      return [{ template: action.template, values: action.values }];
    case "redact":
    case "escalate":
    case "request-call-back":
    case "cancel-call-back":
    case "ignore":
      return [];
    default:
      return assertNever(action);
  }
}

async function perform(
  action: Action,
  subject: Subject,
  consequences: Consequences,
  notice: OutboundId | null,
): Promise<void> {
  switch (action.kind) {
    case "warn":
      return consequences.warn(subject, action, byBot, notice);
    case "block":
      return consequences.announceBlock(subject, action, byBot, notice);
    case "escalate":
      return consequences.escalate(subject, action);
    case "request-call-back":
      return consequences.requestCallBack(subject, action);
    case "cancel-call-back":
      return consequences.cancelCallBack(subject);
    case "reply": // sent above, together with the others
    case "redact": // done at intake, before anything was stored
    case "ignore":
      return;
    default:
      return assertNever(action);
  }
}
