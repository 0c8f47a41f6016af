import type { AgentId, CaseId } from "../../model/ids.ts";
import type { Inquiry } from "../../model/inquiry.ts";
import type { Case } from "../contract/case.ts";
import type { ApiParts, CaseRow, MessageRow } from "../ports.ts";
import { inquiryState } from "./present-inquiry.ts";

const previewLength = 140;

/** Cases as the console sees them, with the beginning of the message and the name of whoever has it in hand. */
export async function presentCases(
  rows: readonly CaseRow[],
  { store, departmentName }: Pick<ApiParts, "store" | "departmentName">,
  agentNames: ReadonlyMap<string, string>,
): Promise<Case[]> {
  const messages = new Map(
    (await store.messages.findAll(rows.map(({ messageId }) => messageId))).map((message) => [message.id, message]),
  );
  const names = await store.residents.namesOf(rows.map(({ residentId }) => residentId));
  const inquiries = await store.inquiries.latestOf(rows.map(({ id }): CaseId => id));
  const opinions = await store.events.openOpinions(rows.map(({ id }): CaseId => id));
  const proposals = await store.events.openProposals(rows.map(({ id }): CaseId => id));
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    conversationId: row.conversationId,
    channel: row.channel,
    reason: row.reason,
    urgency: row.urgency,
    status: row.status === "queued" ? "open" : row.status,
    agent: row.agentId === null ? null : { id: row.agentId, name: agentNames.get(row.agentId) ?? "" },
    residentName: names.get(row.residentId) ?? null,
    promisedAt: row.promisedAt?.toISOString() ?? null,
    isPromised: row.isPromised,
    answered: row.answeredAt !== null,
    near: row.remindedAt !== null && row.answeredAt === null && row.lapsedAt === null,
    lapsed: row.lapsedAt !== null,
    openedAt: row.openedAt.toISOString(),
    preview: preview(messages.get(row.messageId)),
    inquiry: presentShortly(inquiries.get(row.id), departmentName),
    opinion: presentOpinion(opinions.get(row.id), agentNames),
    proposal: proposals.get(row.id) ?? null,
  }));
}

function presentOpinion(
  asked: { readonly behaviour: string; readonly askedBy: AgentId | null } | undefined,
  agentNames: ReadonlyMap<string, string>,
): Case["opinion"] {
  if (asked === undefined || asked.askedBy === null) return null;
  const { behaviour, askedBy } = asked;
  return { behaviour, askedBy: { id: askedBy, name: agentNames.get(askedBy) ?? "" } };
}

function presentShortly(inquiry: Inquiry | undefined, nameOf: ApiParts["departmentName"]): Case["inquiry"] {
  if (inquiry === undefined) return null;
  const { department, dueAt } = inquiry;
  return { department: nameOf(department), state: inquiryState(inquiry), dueAt: dueAt.toISOString() };
}

/** The beginning of a message, without personal data, as much as fits in a list. */
export function preview(message: Pick<MessageRow, "redactedText"> | undefined): string {
  const text = message?.redactedText ?? "";
  return text.length > previewLength ? `${text.slice(0, previewLength).trimEnd()}...` : text;
}
