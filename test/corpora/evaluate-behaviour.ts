import { readConfiguration } from "../../src/config/configuration.ts";
import { createMessageReader } from "../../src/detection/message/message-reader.ts";
import { fold } from "../../src/detection/text/folded-text.ts";
import { tokenize } from "../../src/detection/text/tokenize.ts";
import { type AbuseFinding, abuseTypes, distressTypes } from "../../src/model/finding.ts";
import { detect } from "../builders/detect.ts";
import { type BehaviourMessage, behaviourCorpus, groups, type Wish, wishes } from "./corpus.ts";
import { abuseIn, isAlarm, isFound, type Judged, wants, wouldWarn } from "./judged.ts";
import { showFunctions, showReasons } from "./show-functions.ts";
import { percent, table } from "./table.ts";

type Say = (line?: string) => void;
type Part = "known" | "held-out";

// In hundredths, of messages kept apart; those known to the makers taught the weights, and are only shown.
const floors = {
  wrongWarnings: 1.3,
  found: 90,
  precise: 97,
  insult: 93,
  sexual: 90,
  threat: 97,
  hate: 85,
  advance: 85,
  harassment: 75,
  danger: 95,
  formal: 90,
  sentAway: 3,
};

/** Scores the detectors of abuse, danger and wishes on the labelled messages; the floors that were not reached. */
export function evaluateBehaviour(say: Say): readonly string[] {
  return [...scorePart("known", say), ...scorePart("held-out", say)];
}

function scorePart(part: Part, say: Say): readonly string[] {
  const all = behaviourCorpus(part).map(
    (message): Judged => ({ ...message, ...detect(message.text, { previous: message.previous }) }),
  );
  if (all.length === 0) return [];
  say(`Behaviour, messages ${part === "known" ? "known to the makers" : "kept apart"}: ${all.length} messages`);
  const failures = [...scoreAbuse(all, say), ...scoreDanger(all, say), ...scoreWishes(all, say)];
  scoreLayers(all, say);
  showFunctions(all, say);
  showReasons(all, say);
  if (part === "known") for (const line of missesIn(all)) say(line);
  say();
  return part === "known" ? [] : failures;
}

function scoreAbuse(all: readonly Judged[], say: Say): readonly string[] {
  const check = new Checks();
  const aimed = all.filter(({ abuse }) => abuse !== undefined && abuse.target !== "third-party");
  const clean = all.filter(({ abuse }) => abuse === undefined);
  const flagged = clean.filter(({ findings }) => abuseIn(findings).length > 0);
  const foundAimed = aimed.filter(isFound);
  check.atMost("decent messages that are warned", clean.filter(wouldWarn).length, clean.length, floors.wrongWarnings);
  check.atLeast("abuse of staff and organisation found", foundAimed.length, aimed.length, floors.found);
  check.atLeast("of what is found, abuse", foundAimed.length, foundAimed.length + flagged.length, floors.precise);
  for (const type of abuseTypes) {
    const own = all.filter(({ abuse }) => abuse?.type === type);
    check.atLeast(`${type} found`, own.filter(isFound).length, own.length, floors[type]);
  }
  const hits = all.filter(({ abuse, findings }) => abuse !== undefined && abuseIn(findings).length > 0);
  const right = (is: (finding: AbuseFinding, abuse: NonNullable<BehaviourMessage["abuse"]>) => boolean) =>
    hits.filter(({ findings, abuse }) => abuse && abuseIn(findings).some((finding) => is(finding, abuse))).length;
  check.atLeast(
    "kind right",
    right(({ type }, abuse) => type === abuse.type),
    hits.length,
    90,
  );
  check.atLeast(
    "severity right",
    right(({ severity }, abuse) => severity === abuse.severity),
    hits.length,
    85,
  );
  check.atLeast(
    "target right",
    right(({ target }, abuse) => target === abuse.target),
    hits.length,
    90,
  );
  say(table([["abuse", "", "", ""], ...check.rows]));
  say(
    table([
      ["decent messages", "messages", "warned", "a doubt"],
      ...groups.flatMap((group) => {
        const own = clean.filter((message) => message.group === group);
        const doubts = own.filter((message) => !wouldWarn(message) && abuseIn(message.findings).length > 0);
        return own.length === 0 ? [] : [[group, own.length, own.filter(wouldWarn).length, doubts.length]];
      }),
    ]),
  );
  return check.failures;
}

function scoreDanger(all: readonly Judged[], say: Say): readonly string[] {
  const check = new Checks();
  const endangered = all.filter(({ distress }) => distress !== undefined);
  const safe = all.filter(({ distress }) => distress === undefined);
  check.atLeast("danger found", endangered.filter(isAlarm).length, endangered.length, floors.danger);
  for (const type of distressTypes) {
    const own = endangered.filter(({ distress }) => distress === type);
    check.atLeast(`${type} found`, own.filter(isAlarm).length, own.length, 0);
  }
  const warned = endangered.filter((message) => wouldWarn(message) && !isAlarm(message));
  check.atMost("in danger and warned", warned.length, endangered.length, 0);
  check.atMost("not in danger and taken for it", safe.filter(isAlarm).length, safe.length, 2);
  say(table([["danger", "", "", ""], ...check.rows]));
  return check.failures;
}

function scoreWishes(all: readonly Judged[], say: Say): readonly string[] {
  const check = new Checks();
  const labelled = all.filter(
    (message): message is Judged & { intents: readonly Wish[] } => message.intents !== undefined,
  );
  const formal = labelled.filter(({ intents }) => intents.includes("formal-request"));
  const questions = labelled.filter(({ intents }) => !intents.includes("formal-request"));
  check.atLeast(
    "formal requests found",
    formal.filter((message) => wants(message, "formal-request")).length,
    formal.length,
    floors.formal,
  );
  check.atMost(
    "others sent away",
    questions.filter((message) => wants(message, "formal-request")).length,
    questions.length,
    floors.sentAway,
  );
  const matters = formal.filter(({ findings, matter }) =>
    findings.some((finding) => finding.kind === "intent" && finding.matter === matter),
  );
  check.atLeast("matter right", matters.length, formal.length, 0);
  say(table([["formal requests", "", "", ""], ...check.rows]));
  say(
    table([
      ["wish", "messages", "found", "of what is found, right"],
      ...wishes.map((wish) => {
        const own = labelled.filter(({ intents }) => intents.includes(wish));
        const found = labelled.filter((message) => wants(message, wish));
        const both = own.filter((message) => wants(message, wish));
        return [wish, own.length, percent(both.length, own.length), percent(both.length, found.length)];
      }),
    ]),
  );
  return check.failures;
}

// What rules alone do, and what the learned weights add to them and take away.
function scoreLayers(all: readonly Judged[], say: Say): void {
  const read = createMessageReader(readConfiguration("duiven").lexicon);
  const byRule = all.map((message) => {
    const folded = fold(message.text);
    const seen = read({ folded, tokens: tokenize(folded) }, message.previous);
    const said = [seen.abuse, seen.distress, seen.intent];
    return { ...message, findings: said.flatMap(({ findings }) => findings) };
  });
  const row = (name: string, messages: readonly Judged[]) => {
    const abusive = messages.filter(({ abuse }) => abuse !== undefined);
    const clean = messages.filter(({ abuse }) => abuse === undefined);
    const endangered = messages.filter(({ distress }) => distress !== undefined);
    return [
      name,
      percent(abusive.filter(isFound).length, abusive.length),
      percent(clean.filter(({ findings }) => abuseIn(findings).length > 0).length, clean.length),
      percent(clean.filter(wouldWarn).length, clean.length),
      percent(endangered.filter(isAlarm).length, endangered.length),
    ];
  };
  say(
    table([
      ["layers", "abuse found", "decent flagged", "decent warned", "danger found"],
      row("rules alone", byRule),
      row("weighed by what was learned", all),
    ]),
  );
}

function missesIn(all: readonly Judged[]): readonly string[] {
  return all.flatMap((message) => {
    const { abuse, distress, family, text, findings } = message;
    const said = abuseIn(findings).map(({ type, confidence }) => `${type}:${confidence}`);
    return [
      ...(abuse !== undefined && !isFound(message) ? [`  not found    [${family}] ${text}`] : []),
      ...(abuse === undefined && wouldWarn(message)
        ? [`  wrong warning [${family}] ${text} -> ${said.join(" ")}`]
        : []),
      ...(distress !== undefined && !isAlarm(message) ? [`  danger missed [${family}] ${text}`] : []),
      ...(distress === undefined && isAlarm(message) ? [`  false alarm  [${family}] ${text}`] : []),
    ];
  });
}

// The run fails when a figure falls further below its target than it is today, in points.
const slack = { atLeast: 3, atMost: 0.5 };

class Checks {
  readonly rows: (readonly string[])[] = [];
  readonly failures: string[] = [];

  atLeast(name: string, part: number, whole: number, floor: number): void {
    this.add(
      name,
      part,
      whole,
      floor === 0 ? "" : `at least ${floor} %`,
      floor - share(part, whole, floor),
      slack.atLeast,
    );
  }

  atMost(name: string, part: number, whole: number, ceiling: number): void {
    this.add(name, part, whole, `at most ${ceiling} %`, share(part, whole, ceiling) - ceiling, slack.atMost);
  }

  private add(name: string, part: number, whole: number, bound: string, off: number, most: number): void {
    this.rows.push([name, `${part}/${whole}`, percent(part, whole), bound + (off > 0 ? "  not reached" : "")]);
    if (off > most) this.failures.push(name);
  }
}

function share(part: number, whole: number, ofNothing: number): number {
  return whole === 0 ? ofNothing : (100 * part) / whole;
}
