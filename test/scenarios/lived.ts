import type { EscalationReason } from "../../src/model/case.ts";
import type { ConversationId, ResidentId } from "../../src/model/ids.ts";
import { foldStanding } from "../../src/policy/standing.ts";
import { type AgentClient, anAgent } from "../harness/api-client.ts";
import { aClock } from "../harness/clock.ts";
import { eventually } from "../harness/eventually.ts";
import type { Platforms } from "../harness/platforms.ts";
import { aDatabase, aRedis, postgresUrl, redisUrl } from "../harness/services.ts";
import type { Instance } from "../harness/start-instance.ts";
import { startWithPlatforms } from "../harness/start-with-platforms.ts";
import { aResident, type Resident } from "./lived-resident.ts";
import { conversationOf, type Outcome } from "./outcome.ts";
import {
  type AgentTurn,
  type DepartmentTurn,
  deliveredMilliseconds,
  isAgentTurn,
  isInBurst,
  isResidentTurn,
  type ResidentTurn,
  type Scenario,
  type Turn,
} from "./scenario.ts";

// What happens at the same moment in different conversations happens at once, so many at a time.
const atOnce = 30;

// The clock leaps by days, and whatever is due once a day is done in between.
const settleMilliseconds = 60_000;

interface Place {
  readonly scenario: Scenario;
  readonly turn: Turn;
  readonly index: number;
}

/**
 * Lives through scenarios of one municipality in one running system, as if all of it happened in that town: every turn
 * of every scenario in the order of the calendar, over real webhooks, with agents who act through the API. Returns what
 * came of each turn.
 */
export async function livedThrough(scenarios: readonly Scenario[]): Promise<ReadonlyMap<Scenario, readonly Outcome[]>> {
  const timeline = inOrder(scenarios);
  const [first] = timeline;
  if (first === undefined) return new Map();
  const { municipality, mode } = first.scenario;
  const clock = aClock(first.turn.moment);
  // On the servers a municipality would use, where they are: they are quicker too.
  const servers = postgresUrl && redisUrl ? { database: await aDatabase(), redisUrl: await aRedis() } : null;
  const system = await startWithPlatforms({
    now: clock.now,
    municipality,
    rules: (rules) => ({ ...rules, mode }),
    ...(servers ? { databaseUrl: servers.database.url, redisUrl: servers.redisUrl } : {}),
  });
  const { instance, platforms } = system;
  const agent = await anAgent(instance.url, instance.running, "admin");
  const colleague = await anAgent(instance.url, instance.running);
  const town = createTown(instance, platforms, agent, colleague);
  const outcomes = new Map<Scenario, Outcome[]>(scenarios.map((scenario) => [scenario, []]));
  try {
    for (const together of atTheSameMoment(timeline)) {
      clock.set((together[0] as Place).turn.moment);
      const lived = await Promise.all(together.map((place) => town.live(place)));
      for (const [index, { scenario }] of together.entries()) outcomes.get(scenario)?.push(lived[index] as Outcome);
    }
  } finally {
    await system.stop();
    await servers?.database.drop();
  }
  return outcomes;
}

function inOrder(scenarios: readonly Scenario[]): readonly Place[] {
  return scenarios
    .flatMap((scenario) => scenario.turns.map((turn, index) => ({ scenario, turn, index })))
    .sort((a, b) => a.turn.moment.getTime() - b.turn.moment.getTime());
}

function atTheSameMoment(timeline: readonly Place[]): readonly (readonly Place[])[] {
  const groups: Place[][] = [];
  for (const place of timeline) {
    const group = groups.at(-1);
    const fits =
      group !== undefined &&
      group.length < atOnce &&
      group[0]?.turn.moment.getTime() === place.turn.moment.getTime() &&
      group.every(({ scenario }) => scenario !== place.scenario);
    if (fits) group.push(place);
    else groups.push([place]);
  }
  return groups;
}

function createTown(instance: Instance, platforms: Platforms, agent: AgentClient, colleague: AgentClient) {
  const residents = new Map<string, Resident>();
  const { store } = instance.running.wiring;

  async function residentOf(scenario: Scenario, turn: Turn): Promise<Resident> {
    const key = conversationOf(scenario, turn);
    const known = residents.get(key);
    if (known) return known;
    const resident = await aResident(turn.on, instance, platforms);
    residents.set(key, resident);
    return resident;
  }

  async function live({ scenario, turn, index }: Place): Promise<Outcome> {
    const resident = await residentOf(scenario, turn);
    const goesOn = isInBurst(scenario, index);
    if (goesOn) resident.telephone?.off();
    const outcome = isResidentTurn(turn) ? await write(turn, resident) : await byColleague(turn, resident);
    if (!goesOn) resident.telephone?.on();
    await settled();
    const { residentId, conversationId } = await whereabouts(turn, resident);
    const cases = await store.cases.openOf(conversationId);
    return {
      ...outcome,
      cases: cases.map(({ reason, urgency }) => ({ reason, urgency })),
      standing: await standingOf(residentId, turn, scenario),
    };
  }

  async function standingOf(residentId: ResidentId, { on, moment }: Turn, { mode }: Scenario) {
    const events = await store.events.sanctionsOf(residentId, on);
    return foldStanding(events, new Date(moment.getTime() + deliveredMilliseconds), mode === "shadow").state;
  }

  async function write(turn: ResidentTurn, resident: Resident): Promise<Omit<Outcome, "cases" | "standing">> {
    const before = await resident.reads();
    await resident.write(turn);
    await settled();
    const { conversationId } = await whereabouts(turn, resident);
    const messageId = (await store.messages.ofConversation(conversationId)).at(-1)?.id;
    const events = (await store.events.ofConversation(conversationId)).map(({ event }) => event);
    const decided = events.find((event) => event.type === "decided" && event.messageId === messageId);
    if (decided?.type !== "decided") throw new Error("A message has no decision.");
    const replies = (await resident.reads()).slice(before.length);
    const { rule, because, protocol } = decided;
    return { rule, because, protocol, templates: null, reply: replies.join("\n---\n") || null };
  }

  async function settled(): Promise<void> {
    await eventually("the webhooks are taken", () => platforms.isIdle(), settleMilliseconds);
    await instance.settled(settleMilliseconds);
    await eventually("the webhooks about it are taken", () => platforms.isIdle(), settleMilliseconds);
  }

  async function whereabouts({ on }: Pick<Turn, "on">, { alias }: Resident) {
    const residentId = await eventually("the resident is known", () => store.residents.findByAlias(alias));
    const conversation = await eventually("the conversation is known", () =>
      store.conversations.latestOf(residentId, on),
    );
    return { residentId, conversationId: conversation.id };
  }

  async function byColleague(
    turn: AgentTurn | DepartmentTurn,
    resident: Resident,
  ): Promise<Omit<Outcome, "cases" | "standing">> {
    const before = await resident.reads();
    await (isAgentTurn(turn) ? act(turn, resident) : answer(turn, resident));
    await settled();
    const replies = (await resident.reads()).slice(before.length);
    return { rule: null, because: [], protocol: [], templates: null, reply: replies.join("\n---\n") };
  }

  async function act(turn: AgentTurn, resident: Resident): Promise<void> {
    const { residentId, conversationId } = await whereabouts(turn, resident);
    const path = await pathOf(turn, conversationId, residentId);
    const who = turn.colleague ? colleague : agent;
    const { status } = await who.send("POST", path, bodyOf(turn));
    if (status >= 300) throw new Error(`An agent ${turn.agent}: ${path} was answered with ${status}.`);
  }

  // Through the link that the agent sends to the department.
  async function answer({ department, writes, days = 2, ...turn }: DepartmentTurn, resident: Resident): Promise<void> {
    const { conversationId } = await whereabouts(turn, resident);
    const { inquiries } = await agent.conversation(conversationId);
    const token = inquiries.at(-1)?.link?.split("#")[1] ?? "";
    const [path, body] =
      department === "answers"
        ? (["answer", { text: writes }] as const)
        : (["more-time", { workingDays: days, reason: writes }] as const);
    const response = await fetch(`${instance.url}/api/v1/inquiry/${path}`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`A department ${department}: was answered with ${response.status}.`);
  }

  async function pathOf(turn: AgentTurn, id: ConversationId, residentId: ResidentId): Promise<string> {
    if (turn.agent === "lifts-block") return `/conversations/${id}/lift-block`;
    if (turn.agent === "withdraws-question")
      return `/inquiries/${(await store.inquiries.ofConversation(id)).at(-1)?.id}/withdraw`;
    if (turn.agent === "takes-back-warning") {
      const standing = foldStanding(await store.events.sanctionsOf(residentId, turn.on), turn.moment, false);
      return `/warnings/${standing.warnings.at(-1)?.outboundId}/reverse`;
    }
    return `/cases/${await caseOf(id, turn.case)}/${steps[turn.agent]}`;
  }

  async function caseOf(id: ConversationId, reason: EscalationReason | undefined): Promise<string> {
    const open = (await store.cases.openOf(id)).find((found) => reason === undefined || found.reason === reason);
    if (open === undefined) throw new Error(`There is no case "${reason}" to do it to.`);
    return open.id;
  }

  return { live };
}

function bodyOf({ agent, writes, department, days = 2 }: AgentTurn): object {
  switch (agent) {
    case "answers":
      return { text: writes ?? "Dank voor uw bericht." };
    case "asks-department":
      return { department, question: writes ?? "Wat is hiervan de stand?", workingDays: days };
    case "tells-new-term":
      return { workingDays: days, source: writes ?? "de afdeling" };
    case "asks-opinion":
      return { type: "insult", severity: 2 };
    case "agrees":
    case "disagrees":
      return { agrees: agent === "agrees", reason: "Zo lees ik het ook" };
    default:
      return { reason: "Afgesproken" };
  }
}

const steps = {
  "asks-department": "inquiries",
  "tells-new-term": "term-extensions",
  "asks-opinion": "second-opinions",
  agrees: "second-opinions/answer",
  disagrees: "second-opinions/answer",
  upholds: "uphold",
  "calls-in-vain": "failed-calls",
  claims: "claim",
  "hands-back": "hand-back",
  closes: "close",
  answers: "replies",
  confirms: "confirm-sanction",
  declines: "decline-sanction",
} as const;
