import { ConfigError } from "../../config/config-error.ts";
import { readConfiguration } from "../../config/configuration.ts";
import { readSettings } from "../../config/environment.ts";
import { readYaml } from "../../config/read-yaml.ts";
import { channelNames } from "../../model/channel.ts";
import { policyRulesSchema } from "../../policy/policy-rules.ts";
import type { Policy } from "../../policy/rule.ts";
import { createReplies } from "../../replies/replies.ts";
import { createStore, type Store } from "../../store/store.ts";
import type { PersonsAct } from "../../store/traffic.ts";
import { createClosers } from "../closers.ts";
import { claimDataFolder } from "../data-folder.ts";
import { hourKeysOf, openDatabase, openVault } from "../open-backends.ts";
import { createRehearsal, type Rehearsal, type RehearsedAct, type RehearsedAnswer } from "./rehearsal.ts";

/**
 * `replay --rules <file>`: runs the traffic that is kept, without personal data, through the rules in use and through
 * those of another policy file, and prints each message whose outcome would change, then how often which outcome turns
 * into which. Reads only. Throws a ConfigError for other arguments and for a file that is no policy.
 */
export async function replayCommand(...asked: readonly string[]): Promise<number> {
  const [option, path, ...more] = asked;
  if (option !== "--rules" || path === undefined || more.length > 0)
    throw new ConfigError("replay: give --rules and a file in the shape of config/policy.yaml.");
  const rules = readYaml(path, path, policyRulesSchema);
  const settings = readSettings();
  const { policy, municipality, templates } = readConfiguration(settings.municipality);
  const replies = createReplies(templates, municipality, channelNames);
  const rehearse = (used: Policy) => createRehearsal(notAsked, used, replies);

  const closers = createClosers();
  try {
    if (settings.databaseUrl === null) closers.add(await claimDataFolder(settings.dataDir));
    const database = await openDatabase(settings, () => undefined);
    closers.add(() => database.close());
    const store = createStore(database, openVault(settings), hourKeysOf(settings));
    const report = await replayed(store.traffic, rehearse(policy), rehearse({ ...policy, rules }));
    process.stdout.write(linesOf(report).join(""));
    return 0;
  } finally {
    await closers.close();
  }
}

// What was found stands in the record: texts are not read again, and could not be, without what was masked in them.
const notAsked = () => {
  throw new Error("A message of the record has no detection.");
};

interface Change {
  readonly at: Date;
  readonly messageId: string;
  readonly now: string;
  readonly then: string;
}

interface Report {
  readonly messages: number;
  readonly changes: readonly Change[];
}

async function replayed(traffic: Store["traffic"], inUse: Rehearsal, other: Rehearsal): Promise<Report> {
  const acts = [...(await traffic.acts())];
  const changes: Change[] = [];
  let count = 0;
  for await (const {
    id,
    person,
    channel,
    contentKind,
    redactedText,
    detection,
    media,
    receivedAt,
  } of traffic.messages()) {
    while (acts[0] !== undefined && acts[0].at <= receivedAt) {
      const act = acts.shift() as PersonsAct;
      for (const rehearsal of [inUse, other]) redo(act, rehearsal);
    }
    const message = {
      conversation: `${person}/${channel}`,
      channel,
      at: receivedAt,
      text: redactedText,
      contentKind,
      ...(media === null ? {} : { media }),
      detection,
      name: null,
    };
    const [now, then] = [outcomeOf(inUse.hear(message)), outcomeOf(other.hear(message))];
    if (now !== then) changes.push({ at: receivedAt, messageId: id, now, then });
    count += 1;
  }
  return { messages: count, changes };
}

function redo({ person, channel, event, reason, at }: PersonsAct, rehearsal: Rehearsal): void {
  const act = actOf(event, reason);
  if (act !== null) rehearsal.tryAct(`${person}/${channel}`, act, at);
}

function actOf(event: PersonsAct["event"], reason: PersonsAct["reason"]): RehearsedAct | null {
  const { type } = event;
  if (type === "block-lifted") return { kind: "lift-block" };
  if (type === "warning-reversed") return { kind: "take-back-warning" };
  if (reason === null) return null;
  switch (type) {
    case "term-extended":
      return event.inquiryId === null ? null : { kind: "hand-back", reason };
    case "case-claimed":
      return { kind: "claim", reason };
    case "case-handed-back":
    case "inquiry-made":
      return { kind: "hand-back", reason };
    case "case-closed":
      return { kind: "close", reason };
    case "sanction-confirmed":
      return { kind: "confirm", reason };
    case "sanction-declined":
      return { kind: "decline", reason };
    default:
      return null;
  }
}

// What a resident and the desk would notice; moments and words aside.
function outcomeOf({ actions }: RehearsedAnswer): string {
  const parts = actions.flatMap((action) => {
    switch (action.kind) {
      case "reply":
        return [action.template];
      case "warn":
        return [`${action.template} ${action.step}`];
      case "block":
        return [action.template];
      case "escalate":
        return [`case ${action.reason}${action.proposal ? ` with a proposed ${action.proposal.kind}` : ""}`];
      default:
        return [];
    }
  });
  return parts.join(" + ") || "nothing";
}

function linesOf({ messages, changes }: Report): readonly string[] {
  const counts = new Map<string, number>();
  for (const { now, then } of changes) {
    const turn = `${now}  ->  ${then}`;
    counts.set(turn, (counts.get(turn) ?? 0) + 1);
  }
  const lines = [
    ...changes.map(({ at, messageId, now, then }) => `${at.toISOString()}  ${messageId}  ${now}  ->  ${then}`),
    ...(changes.length > 0 ? [""] : []),
    ...[...counts].sort(([, a], [, b]) => b - a).map(([turn, count]) => `${String(count).padStart(6)}  ${turn}`),
    `${messages} messages played, ${changes.length} with another outcome.`,
  ];
  return lines.map((line) => `${line}\n`);
}
