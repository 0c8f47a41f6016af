import {
  createRehearsal,
  type Rehearsal,
  type RehearsedAct,
  type RehearsedMessage,
} from "../../src/app/commands/rehearsal.ts";
import { readConfiguration } from "../../src/config/configuration.ts";
import { createDetect } from "../../src/detection/detect.ts";
import type { ChannelName } from "../../src/model/channel.ts";
import { channelNames } from "../../src/model/channel.ts";
import { ownLines } from "../../src/replies/municipality.ts";
import { createReplies } from "../../src/replies/replies.ts";
import { conversationOf, type Outcome, residentName } from "./outcome.ts";
import {
  type AgentTurn,
  type DepartmentTurn,
  deliveredMilliseconds,
  isAgentTurn,
  isInBurst,
  isResidentTurn,
  type ResidentTurn,
  type Scenario,
} from "./scenario.ts";

// Messenger and Instagram tell no name with a message, and the chat page asks for none.
const tellsNames: ReadonlySet<ChannelName> = new Set<ChannelName>(["whatsapp", "telegram", "x"]);

const rehearsals = new Map<string, () => Rehearsal>();

/** Plays a scenario through `decide`: detection, policy and texts, with nothing stored or sent. */
export function rehearsed(scenario: Scenario): readonly Outcome[] {
  const rehearsal = rehearsalFor(scenario);
  return scenario.turns.map((turn, index) => {
    const outcome = isResidentTurn(turn) ? heard(scenario, turn, rehearsal) : acted(scenario, turn, rehearsal);
    const history = rehearsal.history(conversationOf(scenario, turn));
    const arrived = isInBurst(scenario, index) ? 0 : deliveredMilliseconds;
    return {
      ...outcome,
      cases: history.openCases.map(({ reason, urgency }) => ({ reason, urgency })),
      standing: history.standing(new Date(turn.moment.getTime() + arrived)).state,
    };
  });
}

function rehearsalFor({ municipality, mode }: Scenario): Rehearsal {
  const key = `${municipality}/${mode}`;
  let make = rehearsals.get(key);
  if (make === undefined) {
    const configuration = readConfiguration(municipality);
    const policy = { ...configuration.policy, rules: { ...configuration.policy.rules, mode } };
    const detect = createDetect(
      configuration.lexicon,
      ownLines(configuration.municipality),
      configuration.municipality.countryProfile,
      configuration.called,
    );
    const replies = createReplies(configuration.templates, configuration.municipality, channelNames);
    make = () => createRehearsal(detect, policy, replies);
    rehearsals.set(key, make);
  }
  return make();
}

function heard(scenario: Scenario, turn: ResidentTurn, rehearsal: Rehearsal): Omit<Outcome, "cases" | "standing"> {
  const { actions, rule, because, protocol, replies } = rehearsal.hear({
    conversation: conversationOf(scenario, turn),
    channel: turn.on,
    at: turn.moment,
    // Nobody says who they are on the chat page.
    name: tellsNames.has(turn.on) ? residentName : null,
    ...("says" in turn ? { text: turn.says } : { text: null, ...wordless(turn.sends) }),
  });
  const templates = actions.flatMap((action) => ("template" in action ? [action.template] : []));
  return { rule, because, protocol, templates, reply: replies[0] ?? null };
}

function acted(
  scenario: Scenario,
  turn: AgentTurn | DepartmentTurn,
  rehearsal: Rehearsal,
): Omit<Outcome, "cases" | "standing"> {
  const act = actOf(turn);
  if (act !== null) rehearsal.act(conversationOf(scenario, turn), act, turn.moment);
  return { rule: null, because: [], protocol: [], templates: null, reply: null };
}

function actOf(turn: AgentTurn | DepartmentTurn): RehearsedAct | null {
  if (!isAgentTurn(turn)) return { kind: "answer-inside", reason: turn.case };
  const reason = turn.case;
  switch (turn.agent) {
    case "answers":
    case "withdraws-question":
    case "asks-opinion":
    case "calls-in-vain":
    case "disagrees":
      return null;
    case "lifts-block":
      return { kind: "lift-block" };
    case "takes-back-warning":
      return { kind: "take-back-warning" };
    default:
      if (reason === undefined) throw new Error(`"${turn.agent}" needs a case.`);
      return { kind: kinds[turn.agent], reason };
  }
}

const kinds = {
  claims: "claim",
  "hands-back": "hand-back",
  closes: "close",
  // The work waits, and nobody has it in hand.
  "asks-department": "hand-back",
  "tells-new-term": "hand-back",
  upholds: "close",
  agrees: "agree",
  confirms: "confirm",
  declines: "decline",
} as const;

const mediaTypes = ["image", "voice", "sticker", "document"] as const;
type Wordless = (typeof mediaTypes)[number] | "location" | "contacts" | "reaction" | "unsupported";

// Nobody hands a photo over here: it is one that could not be fetched.
function wordless(sends: Wordless): Pick<RehearsedMessage, "contentKind" | "media"> {
  const mediaType = mediaTypes.find((type) => type === sends);
  if (mediaType === undefined) return { contentKind: sends as Exclude<Wordless, (typeof mediaTypes)[number]> };
  const isOpened = mediaType === "image" || mediaType === "document";
  const problem = isOpened ? "not-handed-over" : "kind-not-opened";
  return { contentKind: "media", media: { mediaType, state: "unopened", problem } };
}
