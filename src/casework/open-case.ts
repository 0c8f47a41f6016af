import type { Case, Urgency } from "../model/case.ts";
import type { CaseId } from "../model/ids.ts";
import type { CaseworkParts } from "./ports.ts";

export interface OpenCaseParts extends Pick<CaseworkParts, "store" | "enqueueAll" | "now"> {
  /** By when a case of this urgency should be answered that comes on the desk at a moment. */
  readonly termFor: (urgency: Urgency, at: Date) => Date;
}

/** Puts an escalated case on the desk and starts its clock. Harmless when it is there already. */
export function createOpenCase(parts: OpenCaseParts): (caseId: CaseId) => Promise<void> {
  const { store, enqueueAll, now } = parts;
  return async (caseId) => {
    const due = await store.transaction(async (unit) => {
      const found = await unit.cases.putOnDesk(caseId);
      if (found === null || found.status === "closed") return null;
      const moment = dueOf(found, parts);
      if (moment.getTime() !== found.promisedAt?.getTime()) await unit.cases.update(caseId, { promisedAt: moment });
      await unit.live.publish({ kind: "case", caseId, conversationId: found.conversationId });
      return moment;
    });
    if (due !== null) await enqueueAll([{ name: "watch-promise", caseId }], due);
  };

  // What a resident was promised stands. A term of our own is never later than the urgency asks: somebody in danger
  // does not wait for the moment that a question beside it was given.
  function dueOf({ promisedAt, isPromised, urgency }: Case, { termFor }: OpenCaseParts): Date {
    if (promisedAt !== null && isPromised) return promisedAt;
    const term = termFor(urgency, now());
    return promisedAt !== null && promisedAt < term ? promisedAt : term;
  }
}
