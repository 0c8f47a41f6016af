import type { Block, Sanction, Warn } from "../model/decision.ts";
import type { Severity } from "../model/finding.ts";
import type { Standing } from "../model/standing.ts";
import type { Calendar } from "./calendar.ts";
import type { PolicyRules } from "./policy-rules.ts";

/**
 * The next rung when people establish that something written at a moment was abuse; `null` while a warning is under way, when
 * one arrived after that moment (D61), or while a block runs.
 */
export function nextStepByPeople(
  offence: { readonly severity: Severity; readonly behaviour: string },
  writtenAt: Date,
  standing: Standing,
  ladder: PolicyRules["ladder"],
  calendar: Calendar,
  now: Date,
): Sanction | null {
  const isClosed = standing.state === "blocked" || standing.state === "closing";
  const isBefore = standing.warnings.some(({ deliveredAt }) => deliveredAt !== null && deliveredAt >= writtenAt);
  return isClosed || isBefore || standing.underWay.length > 0
    ? null
    : nextStep(offence, standing, ladder, calendar, now);
}

const dayMilliseconds = 86_400_000;

/**
 * The next rung for an established case (Duiven, steps 1 to 5). Mild behaviour is first only named; coarse
 * behaviour is named and warned for in one text; after a delivered warning follows the closing notice. Severity 3
 * never comes here: people decide on it.
 */
export function nextStep(
  offence: { readonly severity: Severity; readonly behaviour: string },
  standing: Standing,
  ladder: PolicyRules["ladder"],
  calendar: Calendar,
  now: Date,
): Sanction {
  const warned = standing.warnings.findLast((warning) => warning.step === 2);
  if (warned) {
    const until = new Date(now.getTime() + ladder.blockDays * dayMilliseconds);
    return {
      kind: "block",
      template: "abuse-block",
      behaviour: offence.behaviour,
      ground: warned.outboundId,
      until,
      values: {
        behaviour: offence.behaviour,
        warnedAt: calendar.dayInWords(warned.issuedAt),
        warnedBehaviour: warned.behaviour,
        blockedUntil: calendar.dayInWords(until),
      },
    } satisfies Block;
  }
  const until = new Date(now.getTime() + ladder.warningDays * dayMilliseconds);
  const step = offence.severity === 1 && standing.state === "clean" ? 1 : 2;
  return {
    kind: "warn",
    template: "abuse-warning",
    step,
    severity: offence.severity,
    behaviour: offence.behaviour,
    until,
    values: {
      behaviour: offence.behaviour,
      warningUntil: calendar.dayInWords(until),
      ...(step === 2 ? { consequence: "yes" } : {}),
    },
  } satisfies Warn;
}
