import type { ModerationEvent } from "../../model/event.ts";
import type { Finding } from "../../model/finding.ts";
import type { CaseId, MessageId } from "../../model/ids.ts";
import type { Standing } from "../../model/standing.ts";
import type { Conversation, TimelineItem } from "../contract/conversation.ts";
import type { ConversationRow, EventRow, MediaRow, MessageRow, OutboundRow } from "../ports.ts";
import { presentMedia } from "./present-media.ts";

export interface ConversationMaterial {
  readonly conversation: ConversationRow;
  readonly messages: readonly MessageRow[];
  readonly media: readonly MediaRow[];
  readonly outbound: readonly OutboundRow[];
  readonly events: readonly EventRow[];
  /** The numbers of its cases, closed ones too. */
  readonly caseNumbers: ReadonlyMap<CaseId, number>;
  readonly residentName: string | null;
  readonly nameMask: string;
  readonly agentNames: ReadonlyMap<string, string>;
}

/** Everything that happened in a conversation, in one line of time, without personal data. */
export function presentTimeline(material: ConversationMaterial): TimelineItem[] {
  const items = [
    ...material.messages.map((message) => presentInbound(message, material)),
    ...material.outbound.map((outgoing) => presentOutbound(outgoing, material)),
    ...material.events.flatMap((row) => presentNote(row, material.agentNames)),
  ];
  return items.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

export function presentStanding(standing: Standing): Conversation["standing"] {
  return {
    state: standing.state,
    blockedUntil: standing.blockedUntil?.toISOString() ?? null,
    warnings: [...standing.warnings, ...standing.underWay].map(
      ({ outboundId, behaviour, issuedAt, deliveredAt, until }) => ({
        outboundId,
        counts: deliveredAt !== null,
        behaviour,
        issuedAt: issuedAt.toISOString(),
        until: until.toISOString(),
      }),
    ),
  };
}

function presentInbound(message: MessageRow, { media, events, caseNumbers }: ConversationMaterial): TimelineItem {
  const decided = events.find(({ event }) => event.type === "decided" && event.messageId === message.id);
  const decision = decided?.event.type === "decided" ? decided.event : null;
  return {
    from: "resident",
    id: message.id,
    at: message.receivedAt.toISOString(),
    contentKind: message.contentKind,
    text: message.redactedText,
    findings: message.findings.map(presentFinding),
    media: presentMedia(media.find(({ messageId }) => messageId === message.id)),
    suppressed: message.suppressed.map(({ kind, type, reason }) => ({ kind, type, reason })),
    decision:
      decision === null
        ? null
        : {
            rule: decision.rule,
            actions: [...decision.actions],
            cases: casesOf(message.id, events, caseNumbers),
            because: [...decision.because],
            protocol: [...decision.protocol],
            simulated: decided?.simulated === true,
          },
  };
}

function casesOf(messageId: MessageId, events: readonly EventRow[], numbers: ReadonlyMap<CaseId, number>) {
  return events.flatMap(({ event }) => {
    if ((event.type !== "case-opened" && event.type !== "case-joined") || event.messageId !== messageId) return [];
    const number = numbers.get(event.caseId);
    return number === undefined ? [] : [{ number, isNew: event.type === "case-opened" }];
  });
}

function presentFinding(finding: Finding) {
  return {
    kind: finding.kind,
    type: finding.kind === "flood" ? "flood" : finding.type,
    reasons: [...finding.reasons],
    ...("confidence" in finding ? { confidence: finding.confidence } : {}),
    ...(finding.kind === "abuse"
      ? { severity: finding.severity, target: finding.target, behaviour: finding.behaviour }
      : {}),
  };
}

/** Whether the resident has, or will have, a person's answer by it: to ask somebody to write is none. */
export function isPersonsAnswer({ origin, purpose, state }: OutboundRow): boolean {
  return origin === "agent" && purpose !== "reopening" && state !== "failed";
}

function presentOutbound(
  outgoing: OutboundRow,
  { events, residentName, nameMask, agentNames }: ConversationMaterial,
): TimelineItem {
  return {
    from: outgoing.origin,
    id: outgoing.id,
    at: outgoing.createdAt.toISOString(),
    agentName: outgoing.agentId === null ? null : (agentNames.get(outgoing.agentId) ?? null),
    text: residentName === null ? outgoing.readableText : outgoing.readableText.replaceAll(nameMask, residentName),
    purpose: outgoing.purpose,
    state: outgoing.state,
    failureCode: outgoing.failureCode,
    reversed: events.some(({ event }) => event.type === "warning-reversed" && event.outboundId === outgoing.id),
  };
}

// What people did, and what the ladder did; the rest shows in the messages themselves.
const noted = new Set<ModerationEvent["type"]>([
  "case-claimed",
  "case-handed-back",
  "case-closed",
  "promise-near",
  "promise-lapsed",
  "call-failed",
  "call-back-requested",
  "call-back-cancelled",
  "block-started",
  "block-lifted",
  "answered-elsewhere",
  "platform-blocked",
  "platform-unblocked",
  "platform-block-failed",
  "warning-reversed",
  "sanction-proposed",
  "sanction-confirmed",
  "sanction-declined",
  "case-handed-over",
  "sanction-upheld",
  "opinion-asked",
  "opinion-given",
  "note-written",
  "media-viewed",
  "contact-linked",
  "contact-unlinked",
  "inquiry-made",
  "inquiry-answered",
  "inquiry-late",
  "inquiry-withdrawn",
  "more-time-asked",
  "term-extended",
]);

function presentNote({ event, at, simulated }: EventRow, agentNames: ReadonlyMap<string, string>): TimelineItem[] {
  const isStep = event.type === "warning-issued" || event.type === "closing-announced";
  // In a trial nothing else shows of it; and who took a step must be told where no other note does.
  const isShownStep = isStep && (simulated || (event.proposer.by === "agent" && event.confirmer === null));
  if (!noted.has(event.type) && !isShownStep) return [];
  const person = "actor" in event ? event.actor : isStep ? event.proposer : null;
  const actor = person?.by === "agent" ? person.agentId : null;
  return [
    {
      from: "record",
      at: at.toISOString(),
      type: event.type,
      agentName: actor === null ? null : (agentNames.get(actor) ?? null),
      reason: "reason" in event ? event.reason : null,
      failureCode: event.type === "platform-block-failed" ? event.code : null,
      simulated,
    },
  ];
}
