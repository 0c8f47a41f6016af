import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DateTime } from "luxon";
import { parse } from "yaml";
import { z } from "zod";
import { escalationReasons, urgencies } from "../../src/model/case.ts";
import { channelNames } from "../../src/model/channel.ts";
import { ladderStates } from "../../src/model/standing.ts";
import { botTemplates } from "../../src/model/template.ts";

const protocolLine = z.string().regex(/^[DHBMPC]\d{1,2}$/, "must be a line of the protocol, such as D53");
/** Wall-clock time where the municipality is, or time after the turn before: `+2m`, `+30s`, `+25h`, `+89d`. */
const moment = z.string().regex(/^(?:\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?|\+\d+[smhd])$/, "must be a time, or +2m");

const where = {
  at: moment.default("+2m"),
  /** Which resident; each letter is somebody else, with a telephone of their own. */
  by: z.string().default("A"),
  on: z.enum(channelNames).default("whatsapp"),
};

/** What must be true once a turn is over. What is left out is not looked at. */
const expectations = {
  rule: z.string().optional(),
  because: z.array(z.string()).optional(),
  /** The texts of the reply, in order; an empty list: no reply at all. */
  templates: z.array(z.enum(botTemplates)).optional(),
  /** Words that the reply holds, and words that it does not. */
  reads: z.array(z.string()).optional(),
  neverReads: z.array(z.string()).optional(),
  /** The work that is on the desk for this conversation. */
  cases: z.array(z.enum(escalationReasons)).optional(),
  urgency: z.enum(urgencies).optional(),
  standing: z.enum(ladderStates).optional(),
};

// What must be true after something that colleagues did. What the resident read of it, only a running system knows.
const seenByBoth = {
  cases: expectations.cases,
  standing: expectations.standing,
  reads: expectations.reads,
  neverReads: expectations.neverReads,
  silent: z.boolean().optional(),
};

const said = z.strictObject({ ...where, says: z.string(), ...expectations });
/** Something that is no text: a photo, a place, a thumb. */
const sent = z.strictObject({
  ...where,
  sends: z.enum(["image", "voice", "sticker", "document", "location", "contacts", "reaction", "unsupported"]),
  ...expectations,
});
const done = z.strictObject({
  ...where,
  agent: z.enum([
    "claims",
    "hands-back",
    "closes",
    "answers",
    "confirms",
    "declines",
    "lifts-block",
    "takes-back-warning",
    "asks-department",
    "tells-new-term",
    "withdraws-question",
    "upholds",
    "calls-in-vain",
    "asks-opinion",
    "agrees",
    "disagrees",
  ]),
  /** The case it is done to. */
  case: z.enum(escalationReasons).optional(),
  writes: z.string().optional(),
  /** Done by a colleague of whoever did the rest. */
  colleague: z.boolean().default(false),
  /** Which department, and in how many working days. */
  department: z.string().optional(),
  days: z.int().optional(),
  ...seenByBoth,
});
/** What a colleague of a department does with the last question that was put to it. */
const answered = z.strictObject({
  ...where,
  department: z.enum(["answers", "asks-for-time"]),
  /** The work that it was asked for. */
  case: z.enum(escalationReasons),
  writes: z.string(),
  days: z.int().optional(),
  ...seenByBoth,
});
const turnSchema = z.union([said, sent, done, answered]);

const scenarioSchema = z.strictObject({
  scenario: z.string().min(1),
  /** The lines of the protocol that this conversation shows to be true. */
  shows: z.array(protocolLine).min(1),
  municipality: z.string().default("duiven"),
  mode: z.enum(["automatic", "confirm", "shadow"]).default("automatic"),
  /** A moment to the second, which a clock that runs on has passed before a message is judged: in memory alone. */
  exact: z.literal(true).optional(),
  turns: z.array(turnSchema).min(1),
});

type WrittenTurn = z.infer<typeof turnSchema>;
export type ResidentTurn = (z.infer<typeof said> | z.infer<typeof sent>) & { readonly moment: Date };
export type AgentTurn = z.infer<typeof done> & { readonly moment: Date };
export type DepartmentTurn = z.infer<typeof answered> & { readonly moment: Date };
export type Turn = ResidentTurn | AgentTurn | DepartmentTurn;

/** A conversation that shows lines of the protocol: what is said when, and what must follow from it. */
export interface Scenario extends Omit<z.infer<typeof scenarioSchema>, "turns"> {
  readonly file: string;
  readonly turns: readonly Turn[];
}

/** What a colleague does, behind the desk or at a department; the others are a resident's. */
export function isResidentTurn(turn: Turn): turn is ResidentTurn {
  return "says" in turn || "sends" in turn;
}

export function isAgentTurn(turn: Turn): turn is AgentTurn {
  return "agent" in turn;
}

/**
 * Whether the same resident goes on writing within a minute: nothing of what we answer has reached them by then, and a
 * text counts as delivered a minute later.
 */
export function isInBurst({ turns }: Scenario, index: number): boolean {
  const turn = turns[index];
  const next = turns.slice(index + 1).find(({ by, on }) => by === turn?.by && on === turn.on);
  if (turn === undefined || next === undefined || !isResidentTurn(next)) return false;
  return next.moment.getTime() - turn.moment.getTime() < deliveredMilliseconds;
}

/** From when on a text counts as delivered in a rehearsal. */
export const deliveredMilliseconds = 60_000;

const folder = "test/scenarios";
const timeZones: Readonly<Record<string, string>> = { mechelen: "Europe/Brussels" };

/** Every scenario of the folder, each turn with its moment. Throws with the file, scenario and key that are wrong. */
export function readScenarios(): readonly Scenario[] {
  const scenarios = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .flatMap((name) => inFile(join(folder, name)));
  const titles = scenarios.map(({ scenario }) => scenario);
  const twice = titles.find((title, index) => titles.indexOf(title) !== index);
  if (twice !== undefined) throw new Error(`Two scenarios are called "${twice}".`);
  return scenarios;
}

function inFile(file: string): readonly Scenario[] {
  const content = z.array(z.unknown()).parse(parse(readFileSync(file, "utf8")));
  return content.map((written) => {
    const title = (written as { scenario?: string } | null)?.scenario ?? "without a name";
    const checked = scenarioSchema.safeParse(written);
    if (!checked.success) throw new Error(`${file}, "${title}":\n${z.prettifyError(checked.error)}`);
    const { turns, ...scenario } = checked.data;
    const zone = timeZones[scenario.municipality] ?? "Europe/Amsterdam";
    return { ...scenario, file, turns: withMoments(turns, zone, `${file}, "${title}"`) };
  });
}

const units = { s: "seconds", m: "minutes", h: "hours", d: "days" } as const;

function withMoments(turns: readonly WrittenTurn[], zone: string, place: string): readonly Turn[] {
  let before: DateTime | null = null;
  return turns.map((turn) => {
    const [, count, unit] = /^\+(\d+)([smhd])$/.exec(turn.at) ?? [];
    const at: DateTime | undefined = unit
      ? before?.plus({ [units[unit as keyof typeof units]]: Number(count) })
      : DateTime.fromSQL(turn.at, { zone });
    if (!at?.isValid) throw new Error(`${place}: the first turn needs a moment, such as "2026-11-24 10:00".`);
    if (before !== null && at < before) throw new Error(`${place}: ${turn.at} is before the turn before it.`);
    before = at;
    return { ...turn, moment: at.toJSDate() };
  });
}
