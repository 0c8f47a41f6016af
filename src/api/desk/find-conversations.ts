import type { ChannelName } from "../../model/channel.ts";
import type { RecordedEvent } from "../../model/event.ts";
import type { ResidentId } from "../../model/ids.ts";
import type { Standing } from "../../model/standing.ts";
import { modeOn } from "../../policy/policy-rules.ts";
import { foldStanding } from "../../policy/standing.ts";
import type { ConversationSearch, FoundConversations } from "../contract/conversation-search.ts";
import type { ApiParts, FoundConversationRow } from "../ports.ts";
import { preview } from "../presenters/present-case.ts";
import { readSearchWords } from "./search-words.ts";

// As many as somebody looks through; who has more narrows the search.
const mostShown = 100;
// Residents with a warning or block at one moment; far more than a municipality ever has.
const mostSanctioned = 2000;

/** Conversations that fit a search, also those without work, so that a block can be found and lifted. */
export async function findConversations(search: ConversationSearch, parts: ApiParts): Promise<FoundConversations> {
  const rows = await fitting(search, parts);
  const standings = await standingsOf(rows, parts);
  const wanted = rows.filter((row) => fits(standings(row), search.state));
  const shown = wanted.slice(0, mostShown);
  const { store } = parts;
  const names = await store.residents.namesOf(shown.map(({ residentId }) => residentId));
  const latest = await store.messages.latestOf(shown.map(({ id }) => id));
  return {
    conversations: shown.map((row) => {
      const { state, blockedUntil } = standings(row);
      return {
        id: row.id,
        channel: row.channel,
        residentName: names.get(row.residentId) ?? null,
        startedAt: row.startedAt.toISOString(),
        lastMessageAt: row.lastMessageAt.toISOString(),
        openCases: row.openCases,
        standing: { state, blockedUntil: blockedUntil?.toISOString() ?? null },
        preview: preview(latest.get(row.id)),
      };
    }),
    isAll: wanted.length <= mostShown,
  };
}

async function fitting(search: ConversationSearch, parts: ApiParts): Promise<readonly FoundConversationRow[]> {
  const { store, policy, now } = parts;
  const sought = readSearchWords(search.words);
  const isSanctioned = search.state === "warned" || search.state === "blocked";
  const ofWords = sought.kind === "phone" || sought.kind === "name" ? await residentsOf(sought, parts) : null;
  const sanctioned = isSanctioned ? await store.events.personsUnderSanction(now()) : null;
  const period = search.day === null ? null : policy.calendar.boundsOf(search.day);
  return store.conversations.search({
    persons: sanctioned === null ? ofWords : sanctioned.filter((id) => ofWords === null || ofWords.includes(id)),
    caseNumber: sought.kind === "case" ? sought.number : null,
    period,
    isFinished: search.state === "finished",
    isLatestOnly: isSanctioned && period === null,
    limit: isSanctioned ? mostSanctioned : mostShown + 1,
  });
}

async function residentsOf(
  sought: { kind: "phone"; value: string } | { kind: "name"; name: string },
  { store }: ApiParts,
): Promise<readonly ResidentId[]> {
  if (sought.kind === "name") return store.residents.named(sought.name);
  const found = await store.residents.findByAlias({ kind: "phone", value: sought.value });
  return found === null ? [] : [found];
}

async function standingsOf(
  rows: readonly FoundConversationRow[],
  { store, policy, now }: ApiParts,
): Promise<(row: FoundConversationRow) => Standing> {
  const byPlace = new Map<string, RecordedEvent[]>();
  for (const event of await store.events.sanctionsOfAll([...new Set(rows.map(({ personId }) => personId))])) {
    const place = placeOf(event);
    byPlace.set(place, [...(byPlace.get(place) ?? []), event]);
  }
  return (row) => foldStanding(byPlace.get(placeOf(row)) ?? [], now(), modeOn(row.channel, policy.rules) === "shadow");
}

// A warning or block holds for one person on one channel (D32).
function placeOf({ personId, channel }: { personId: ResidentId; channel: ChannelName }): string {
  return `${personId}/${channel}`;
}

function fits({ state, warnings }: Standing, wanted: ConversationSearch["state"]): boolean {
  switch (wanted) {
    case "all":
    case "finished":
      return true;
    case "warned":
      return warnings.length > 0 && state !== "blocked" && state !== "closing";
    case "blocked":
      return state === "blocked" || state === "closing";
  }
}
