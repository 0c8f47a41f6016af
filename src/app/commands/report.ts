import { ConfigError } from "../../config/config-error.ts";
import { readConfiguration } from "../../config/configuration.ts";
import { readSettings } from "../../config/environment.ts";
import type { EventType } from "../../model/event.ts";
import { type Good, goodOfRule } from "../../policy/good.ts";
import type { Period } from "../../store/figures.ts";
import { createStore, type Store } from "../../store/store.ts";
import { createClosers } from "../closers.ts";
import { claimDataFolder } from "../data-folder.ts";
import { hourKeysOf, openDatabase, openVault } from "../open-backends.ts";

/** Fewer than this could point to somebody, and is printed as "<5" (C4). */
const fewest = 5;

const sanctions = {
  warnings: "warning-issued",
  closings: "closing-announced",
  blocks: "block-started",
  warningsTakenBack: "warning-reversed",
  blocksLifted: "block-lifted",
  blocksUpheld: "sanction-upheld",
} as const satisfies Record<string, EventType>;

/**
 * `report --from <day> --until <day>`: figures over the days from the one until, and without, the other, as JSON: how
 * much came in and when, what the bot saw to alone, how fast a person answered, which promises lapsed, what staff did.
 * Counts only, small ones hidden. Throws a ConfigError for other arguments.
 */
export async function reportCommand(...asked: readonly string[]): Promise<number> {
  const [fromWord, from, untilWord, until, ...more] = asked;
  const day = /^\d{4}-\d\d-\d\d$/;
  if (
    fromWord !== "--from" ||
    untilWord !== "--until" ||
    more.length > 0 ||
    !day.test(from ?? "") ||
    !day.test(until ?? "")
  )
    throw new ConfigError("report: give --from and --until, each with a day such as 2026-01-01.");
  const settings = readSettings();
  const { policy } = readConfiguration(settings.municipality);
  const period = { from: policy.calendar.boundsOf(from ?? "").from, until: policy.calendar.boundsOf(until ?? "").from };
  const closers = createClosers();
  try {
    if (settings.databaseUrl === null) closers.add(await claimDataFolder(settings.dataDir));
    const database = await openDatabase(settings, () => undefined);
    closers.add(() => database.close());
    const { figures } = createStore(database, openVault(settings), hourKeysOf(settings));
    const report = { from, until, ...(await figuresOver(figures, period, policy.calendar.timeZone)) };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    return 0;
  } finally {
    await closers.close();
  }
}

async function figuresOver(figures: Store["figures"], period: Period, timeZone: string) {
  const conversations = await figures.conversations(period);
  const happened = await figures.happened(period, [
    ...Object.values(sanctions),
    "case-opened",
    "case-handed-back",
    "promise-lapsed",
  ]);
  const times = (type: EventType) => happened.get(type) ?? 0;
  const rows = await figures.byRule(period);
  const texts = await figures.texts(period);
  return {
    conversations: shown(conversations),
    // D7: the work must not grow.
    handledByBot: shown(await figures.handledByBot(period)),
    staffActionsPerConversation: perOne(await figures.staffActions(period), conversations),
    handOversPerConversation: perOne(times("case-handed-back"), conversations),
    // D52: why people choose this channel.
    medianFirstAnswerMinutes: conversations < fewest ? null : minutes(await figures.medianFirstAnswerSeconds(period)),
    promises: { work: shown(times("case-opened")), lapsed: shown(times("promise-lapsed")) },
    departments: (await figures.departments(period)).map(({ department, asked, answered, inTime, medianHours }) => ({
      department,
      asked: shown(asked),
      answered: shown(answered),
      inTime: shown(inTime),
      medianHours: answered < fewest ? null : medianHours,
    })),
    // D15: what the protocol protects, each with figures of its own.
    goods: {
      privacy: {
        messages: shown(judgedFor("privacy", rows)),
        withPersonalData: shown(await figures.withPersonalData(period)),
      },
      "house-style": {
        messages: shown(judgedFor("house-style", rows)),
        approvedTexts: shown(texts.bot),
        answersOfStaff: shown(texts.agent),
      },
      protection: {
        messages: shown(judgedFor("protection", rows)),
        ...Object.fromEntries(Object.entries(sanctions).map(([name, type]) => [name, shown(times(type))])),
      },
    } satisfies Record<Good, object>,
    messagesByRule: rows.map(({ channel, rule, messages }) => ({ channel, rule, messages: shown(messages) })),
    messagesByHour: (await figures.byHour(period, timeZone)).map(({ hour, messages }) => ({
      hour,
      messages: shown(messages),
    })),
  };
}

function judgedFor(good: Good, rows: readonly { readonly rule: string; readonly messages: number }[]): number {
  return rows.filter(({ rule }) => goodOfRule[rule] === good).reduce((sum, { messages }) => sum + messages, 0);
}

function shown(count: number): number | string {
  return count > 0 && count < fewest ? `<${fewest}` : count;
}

function perOne(count: number, conversations: number): number | null {
  return conversations < fewest ? null : Math.round((count / conversations) * 100) / 100;
}

function minutes(seconds: number | null): number | null {
  return seconds === null ? null : Math.round(seconds / 60);
}
