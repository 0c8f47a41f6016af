import type { Block, Decision, Escalate, RequestCallBack, Warn } from "../model/decision.ts";
import type { Actor } from "../model/event.ts";
import type { OutboundId } from "../model/ids.ts";
import type { Subject } from "../model/subject.ts";
import type { ReplyPart } from "../replies/replies.ts";

/** Who stands behind a sanction: who proposed it, and who confirmed it where that is asked. */
export interface Sanctioners {
  readonly proposer: Actor;
  readonly confirmer: Actor | null;
}

/**
 * The only ways in which a decision can touch the world, one method each. Real consequences write rows in the
 * transaction at hand; simulated ones only record what would have happened.
 * Laws: nothing is sent or blocked directly, only recorded to be done after the commit; `reply` is called at most
 * once for a decision, before the sanctions that it carries.
 */
export interface Consequences {
  /** Puts one reply in the outbox; `null` when nothing will leave. */
  reply(subject: Subject, parts: readonly ReplyPart[]): Promise<OutboundId | null>;
  warn(subject: Subject, warning: Warn, by: Sanctioners, notice: OutboundId | null): Promise<void>;
  /** Announces a block; it begins when the notice has arrived, or finally cannot. */
  announceBlock(subject: Subject, block: Block, by: Sanctioners, notice: OutboundId | null): Promise<void>;
  escalate(subject: Subject, escalation: Escalate): Promise<void>;
  requestCallBack(subject: Subject, request: RequestCallBack): Promise<void>;
  /** Ends the work of calling somebody back that nobody has in hand. */
  cancelCallBack(subject: Subject): Promise<void>;
  /** Notes the decision itself: every message ends in exactly one. */
  decided(subject: Subject, decision: Decision): Promise<void>;
}
