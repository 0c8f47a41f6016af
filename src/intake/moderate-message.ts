import { carryOut } from "../actions/carry-out.ts";
import type { ReplyTexts } from "../actions/ports.ts";
import { realConsequences } from "../actions/real-consequences.ts";
import { simulatedConsequences } from "../actions/simulated-consequences.ts";
import { detectorVersion } from "../detection/detect.ts";
import type { Decision } from "../model/decision.ts";
import type { ConversationId, MessageId } from "../model/ids.ts";
import type { EnqueueAll, Job } from "../model/job.ts";
import { replyLanguage } from "../model/language.ts";
import { type MediaRecord, seenMedia } from "../model/media.ts";
import { textOf } from "../model/message.ts";
import type { Person } from "../model/resident.ts";
import type { Subject } from "../model/subject.ts";
import { commandIn } from "../policy/command.ts";
import { afterDecision, onTheDesk } from "../policy/conversation-state.ts";
import { decide } from "../policy/decide.ts";
import { floodOf, floodWindowMilliseconds } from "../policy/flood.ts";
import { modeOn } from "../policy/policy-rules.ts";
import type { ConversationState, Policy } from "../policy/rule.ts";
import { foldStanding } from "../policy/standing.ts";
import type { IntakeLog, IntakeStore, IntakeUnit, PendingMessage, RunningConversation } from "./ports.ts";
import { undecidable } from "./undecidable.ts";

export interface ModerateMessageParts {
  readonly store: IntakeStore;
  readonly policy: Policy;
  /** The texts in use at this moment; admins change them while the system runs. */
  readonly replies: () => ReplyTexts;
  readonly enqueueAll: EnqueueAll;
  readonly log: IntakeLog;
  readonly nameMask: string;
  readonly now: () => Date;
  /** So long a message waits for what came with it to be looked at. */
  readonly awaitMediaSeconds: number;
}

type StoredMedia = NonNullable<Awaited<ReturnType<IntakeUnit["media"]["find"]>>>;

interface Decided {
  readonly message: PendingMessage;
  readonly rule: string;
  readonly jobs: readonly Job[];
}

// After so many failures a message no longer waits for us to mend the defect: a person gets it unjudged.
const attemptsBeforeHandover = 5;

/**
 * Judges everything a conversation has waiting, in order of arrival, one transaction a message, each under the
 * conversation's lock. Called for any message of the conversation; does nothing when all has been decided, and stops at
 * one whose picture or document is still being looked at: those behind it keep their order.
 */
export function createModerateMessage(parts: ModerateMessageParts): (messageId: MessageId) => Promise<void> {
  const { store, enqueueAll, log } = parts;
  return async (messageId) => {
    const conversationId = (await store.messages.find(messageId))?.conversationId;
    if (conversationId === undefined) return;
    while (await store.messages.hasPending(conversationId)) {
      const next = await judgeNext(conversationId, parts);
      if (next === null) return;
      await enqueueAll(next.jobs);
      log.messageDecided(next.message.id, next.rule);
    }
  };
}

async function judgeNext(conversationId: ConversationId, parts: ModerateMessageParts): Promise<Decided | null> {
  let current: PendingMessage | null = null;
  try {
    return await parts.store.transaction(async (unit) => {
      const conversation = await unit.conversations.lock(conversationId);
      current = await unit.messages.nextPending(conversationId);
      const media = current === null ? null : await unit.media.find(current.id);
      if (current === null || isStillAwaited(media, parts)) return null;
      return judge(unit, conversation, current, media, parts);
    });
  } catch (error) {
    if (current === null) throw error;
    const { id } = current as PendingMessage;
    const attempt = await parts.store.transaction((unit) => unit.messages.countAttempt(id));
    parts.log.judgementFailed(id, attempt, error);
    throw error;
  }
}

function isStillAwaited(media: StoredMedia | null, { now, awaitMediaSeconds }: ModerateMessageParts): boolean {
  if (media?.state !== "awaited") return false;
  return now().getTime() - media.receivedAt.getTime() < awaitMediaSeconds * 1000;
}

async function judge(
  unit: IntakeUnit,
  conversation: RunningConversation,
  message: PendingMessage,
  media: MediaRecord | null,
  parts: ModerateMessageParts,
): Promise<Decided> {
  const { policy } = parts;
  const now = parts.now();
  const { channel, residentId } = message;
  const subject: Subject = { messageId: message.id, conversationId: conversation.id, residentId, channel };
  const simulated = modeOn(channel, policy.rules) === "shadow";

  const sanctions = await unit.events.sanctionsOf(residentId, channel);
  const person = await unit.residents.person(residentId);
  const state = await conversationStateOf(unit, conversation, person);
  const input = {
    channel,
    contentKind: message.contentKind,
    findings: [...message.findings, ...floodOf(await sentWithinWindow(unit, message), policy.rules.flood)],
    media: media === null ? null : seenMedia(media),
    products: message.products,
    command: commandIn(message.redactedText),
    standing: foldStanding(sanctions, now, simulated),
    conversation: state,
    isChannelOff: await unit.channelSwitches.isOff(channel),
    receivedAt: message.receivedAt,
    now,
  };
  const decision = message.attempts < attemptsBeforeHandover ? decide(input, policy) : undecidable(input, policy);
  const formOfAddress = message.formOfAddress === "unclear" ? conversation.formOfAddress : message.formOfAddress;
  const language = replyLanguage(message.language, conversation.language);

  const versions = { detector: detectorVersion, policy: policy.version };
  const real = realConsequences({
    events: unit.events,
    outbox: unit.outbound,
    cases: unit.cases,
    replies: parts.replies(),
    addressee: { name: person.name, formOfAddress, language },
    nameMask: parts.nameMask,
    phone: await phoneIn(unit, message, decision),
    versions,
    now,
  });
  await carryOut(decision, subject, simulated ? simulatedConsequences(unit.events, versions, now) : real.consequences);

  const after = afterDecision(state, decision.actions, now);
  const { acknowledged, absenceToldAt, unsupportedAnswered, slowedAt, formalAsked, momentsOfferedAt, awaiting } = after;
  if (after.prefersMail !== person.prefersMail) await unit.residents.setPrefersMail(residentId, after.prefersMail);
  await unit.conversations.update(conversation.id, {
    acknowledged,
    absenceToldAt,
    unsupportedAnswered,
    slowedAt,
    formalAsked,
    momentsOfferedAt,
    awaiting,
    formOfAddress,
    language,
  });
  await unit.messages.markDecided(message.id);
  await unit.live.publish({ kind: "conversation", conversationId: conversation.id, residentId });
  return { message, rule: decision.rule, jobs: real.jobs };
}

async function conversationStateOf(
  unit: IntakeUnit,
  conversation: RunningConversation,
  { aliases, prefersMail }: Person,
): Promise<ConversationState> {
  const openCases = await unit.cases.openOf(conversation.id);
  return {
    acknowledged: conversation.acknowledged,
    absenceToldAt: conversation.absenceToldAt,
    unsupportedAnswered: conversation.unsupportedAnswered,
    slowedAt: conversation.slowedAt,
    formalAsked: conversation.formalAsked,
    momentsOfferedAt: conversation.momentsOfferedAt,
    awaiting: conversation.awaiting,
    ...onTheDesk(openCases),
    ...(conversation.answeredElsewhereAt === null ? {} : { heldByAgent: true }),
    prefersMail,
    phoneKnown:
      aliases.some(({ kind }) => kind === "phone") || openCases.some(({ sealedPhone }) => sealedPhone !== null),
  };
}

function sentWithinWindow(unit: IntakeUnit, { conversationId, receivedAt }: PendingMessage): Promise<number> {
  const from = new Date(receivedAt.getTime() - floodWindowMilliseconds);
  return unit.messages.countWithin(conversationId, from, receivedAt);
}

// The number to call back, read from the sealed original only when a call-back was asked for.
async function phoneIn(unit: IntakeUnit, message: PendingMessage, decision: Decision): Promise<string | null> {
  if (!decision.actions.some(({ kind }) => kind === "request-call-back")) return null;
  const found = message.findings.find((finding) => finding.kind === "personal-data" && finding.type === "phone-number");
  const content = await unit.messages.openOriginal(message);
  const text = content === null ? null : textOf(content);
  return found?.kind === "personal-data" && text !== null ? text.slice(found.span.start, found.span.end) : null;
}
