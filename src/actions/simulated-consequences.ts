import type { ModerationEvent } from "../model/event.ts";
import type { Subject } from "../model/subject.ts";
import type { Consequences } from "./consequences.ts";
import { closingAnnounced, decided, type Versions, warningIssued } from "./decision-events.ts";
import type { EventLog } from "./ports.ts";

/**
 * Consequences for shadow mode: the same decisions, recorded as a trial; nothing leaves, opens or blocks. A
 * municipality can watch rules on real traffic before it trusts them.
 */
export function simulatedConsequences(events: EventLog, versions: Versions, now: Date): Consequences {
  const record = (subject: Subject, event: ModerationEvent) => events.append(subject, event, now, true);
  return {
    decided: (subject, decision) => record(subject, decided(subject, decision, versions)),
    async reply(subject) {
      await record(subject, { type: "replied", outboundId: null, actor: { by: "bot" } });
      return null;
    },
    warn: (subject, warning, by) => record(subject, warningIssued(subject, warning, by, null)),
    announceBlock: (subject, block, by) => record(subject, closingAnnounced(subject, block, by, null)),
    // A trial puts no work on a desk; the decision's own event names the escalation.
    escalate: () => Promise.resolve(),
    requestCallBack: (subject) => record(subject, { type: "call-back-requested", messageId: subject.messageId }),
    cancelCallBack: (subject) => record(subject, { type: "call-back-cancelled", messageId: subject.messageId }),
  };
}
