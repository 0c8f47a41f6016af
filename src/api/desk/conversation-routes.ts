import { Router } from "express";
import { answerLimits } from "../../model/channel.ts";
import type { AgentId, ConversationId } from "../../model/ids.ts";
import type { Person } from "../../model/resident.ts";
import { type AgentTemplate, agentTemplates } from "../../model/template.ts";
import { modeOn } from "../../policy/policy-rules.ts";
import { foldStanding } from "../../policy/standing.ts";
import { reasonSchema } from "../contract/case.ts";
import type { Composer, Conversation } from "../contract/conversation.ts";
import { conversationSearchSchema } from "../contract/conversation-search.ts";
import { gapFor } from "../contract/gap.ts";
import type { Inquiry } from "../contract/inquiry.ts";
import type { ApiParts, CaseRow, ConversationRow, EventRow } from "../ports.ts";
import { presentAnswerWindow } from "../presenters/present-answer-window.ts";
import { presentCases } from "../presenters/present-case.ts";
import { isPersonsAnswer, presentStanding, presentTimeline } from "../presenters/present-conversation.ts";
import { presentInquiry } from "../presenters/present-inquiry.ts";
import { signedIn } from "../session/require-agent.ts";
import { namesOf } from "./agent-names.ts";
import { presentLinked } from "./contact-routes.ts";
import { findConversations } from "./find-conversations.ts";
import { conversationIdIn, noConversation } from "./path-ids.ts";

/** One conversation: everything in it, what to answer with, and the block on it. */
export function conversationRoutes(parts: ApiParts): Router {
  const { store, sanctions, templates, municipality } = parts;
  const router = Router();

  // A search that is asked for by POST: what is looked for stays out of addresses, and so out of logs.
  router.post("/conversation-searches", async (request, response) => {
    response.json(await findConversations(conversationSearchSchema.parse(request.body), parts));
  });

  router.get("/conversations/:id", async (request, response) => {
    response.json(await present(await conversationOf(parts, request.params.id), signedIn(response).id, parts));
  });

  router.get("/conversations/:id/composer", async (request, response) => {
    const { id, residentId, formOfAddress, channel } = await conversationOf(parts, request.params.id);
    const addressed = { formOfAddress, name: (await store.residents.person(residentId)).name, channel };
    const replies = templates.replies();
    const single = (template: AgentTemplate) =>
      replies.single(
        { template, values: { department: gapFor("welke afdeling"), term: gapFor("wanneer") } },
        addressed,
      );
    const composer: Composer = {
      draft: await departmentDraft(id, parts),
      snippets: startingTexts(await store.cases.openOf(id)).map((name) => ({
        name,
        purpose: replies.templates[name].purpose,
        text: single(name),
      })),
      frame: { opening: single("personal-opening"), signature: municipality.signature, longest: answerLimits[channel] },
      guidelines: municipality.guidelines,
    };
    response.json(composer);
  });

  router.post("/conversations/:id/lift-block", async (request, response) => {
    const { reason } = reasonSchema.parse(request.body);
    const { id } = await conversationOf(parts, request.params.id);
    await sanctions.liftBlock(id, signedIn(response).id, reason);
    response.status(204).end();
  });

  return router;
}

// Texts that are true here: nobody has called who was not asked to.
function startingTexts(cases: readonly CaseRow[]): readonly AgentTemplate[] {
  const wasCalled = cases.some(({ reason }) => reason === "call-back");
  return agentTemplates.filter((name) => name !== "personal-opening" && (name !== "call-back-failed" || wasCalled));
}

async function conversationOf({ store }: ApiParts, path: string): Promise<ConversationRow> {
  const conversation = await store.conversations.find(conversationIdIn(path));
  if (conversation === null) throw noConversation();
  return conversation;
}

async function present(conversation: ConversationRow, reader: AgentId, parts: ApiParts): Promise<Conversation> {
  const { store, accounts, municipality, nameMask, policy, now } = parts;
  const { id, channel, residentId } = conversation;
  const agentNames = await namesOf(accounts);
  const cases = await store.cases.openOf(id);
  const { name: residentName, aliases } = await store.residents.person(residentId);
  const sanctions = await store.events.sanctionsOf(residentId, channel);
  const material = {
    conversation,
    messages: await store.messages.ofConversation(id),
    media: await store.media.ofConversation(id),
    outbound: await store.outbound.ofConversation(id),
    events: await store.events.ofConversation(id),
    caseNumbers: new Map((await store.cases.ofConversation(id)).map((row) => [row.id, row.number])),
    residentName,
    nameMask,
    agentNames,
  };
  return {
    id,
    channel,
    channelLabel: municipality.channels[channel]?.name ?? channel,
    residentName,
    formOfAddress: conversation.formOfAddress,
    startedAt: conversation.startedAt.toISOString(),
    standing: presentStanding(foldStanding(sanctions, now(), modeOn(channel, policy.rules) === "shadow")),
    answerWindow: await presentAnswerWindow(conversation, parts),
    cases: await presentCases(cases, parts, agentNames),
    linked: await presentLinked(material.events, parts),
    inquiries: await presentInquiries(id, material.events, agentNames, parts),
    callBackPhone: await callBackPhone(aliases, cases, reader, parts),
    timeline: presentTimeline(material),
  };
}

async function presentInquiries(
  id: ConversationId,
  events: readonly EventRow[],
  agentNames: ReadonlyMap<string, string>,
  { store, departmentName, inquiryLinks, publicUrl }: ApiParts,
): Promise<Inquiry[]> {
  const presented = (await store.inquiries.ofConversation(id)).map(async (inquiry) => {
    const words = await store.inquiries.wordsOf(inquiry.id);
    const link = new URL(`/navraag#${inquiryLinks.tokenOf(inquiry.id)}`, publicUrl).href;
    const department = departmentName(inquiry.department);
    const askedBy = agentNames.get(inquiry.askedBy) ?? null;
    return words && presentInquiry({ inquiry, words, department, askedBy, events, link });
  });
  return (await Promise.all(presented)).filter((inquiry) => inquiry !== null);
}

// The last answer of a department to open work, as long as nobody has written to the resident since.
async function departmentDraft(id: ConversationId, { store }: ApiParts): Promise<string | null> {
  const open = new Set((await store.cases.openOf(id)).map((found) => found.id));
  const answered = (await store.inquiries.ofConversation(id)).filter(
    ({ answeredAt, caseId }) => answeredAt !== null && open.has(caseId),
  );
  const last = answered.at(-1);
  if (last?.answeredAt == null) return null;
  const { answeredAt } = last;
  const sent = await store.outbound.ofConversation(id);
  if (sent.some((outgoing) => isPersonsAnswer(outgoing) && outgoing.createdAt > answeredAt)) return null;
  return (await store.inquiries.wordsOf(last.id))?.answer ?? null;
}

// A number is shown only to call somebody back: to the agent who has that case in hand, while they have it.
async function callBackPhone(
  aliases: Person["aliases"],
  cases: readonly CaseRow[],
  reader: AgentId,
  { store }: ApiParts,
): Promise<string | null> {
  const claimed = cases.find(
    ({ reason, status, agentId }) => reason === "call-back" && status === "claimed" && agentId === reader,
  );
  if (!claimed) return null;
  const given = await store.cases.phoneOf(claimed);
  const alias = aliases.find(({ kind }) => kind === "phone");
  return given ?? (alias ? `+${alias.value.replace(/^\+/, "")}` : null);
}
