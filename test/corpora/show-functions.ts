import { isAlarm, isFound, type Judged, wants } from "./judged.ts";
import { percent, table } from "./table.ts";

type Say = (line?: string) => void;

/** For each functional test, a family of the set `functions`, how many of its messages are told for what they are. */
export function showFunctions(all: readonly Judged[], say: Say): void {
  const tests = grouped(
    all.filter(({ set }) => set === "functions"),
    ({ family }) => [family],
  );
  if (tests.length === 0) return;
  const rows = tests.map(([name, messages]) => {
    const wrong = messages.filter((message) => wrongs(message).length > 0);
    return [name, messages.length - wrong.length, messages.length, [...new Set(wrong.flatMap(wrongs))].join(", ")];
  });
  say(table([["functional test", "right", "of", "wrong"], ...rows]));
}

/** For each reason, how often it was given for abuse, and for letting pass what looked like it, and how often rightly. */
export function showReasons(all: readonly Judged[], say: Say): void {
  const found = grouped(all, ({ findings }) =>
    findings.flatMap((finding) => (finding.kind === "abuse" ? finding.reasons : [])),
  );
  const passed = grouped(
    all.filter((message) => !isFound(message)),
    ({ suppressed }) => suppressed.flatMap(({ kind, reason }) => (kind === "abuse" ? [reason] : [])),
  );
  const show = (name: string, reasons: typeof found, isRightly: (message: Judged) => boolean) => {
    const rows = [...reasons].sort(([, a], [, b]) => b.length - a.length);
    say(
      table([
        [name, "messages", "rightly"],
        ...rows.map(([reason, messages]) => [
          reason,
          messages.length,
          percent(messages.filter(isRightly).length, messages.length),
        ]),
      ]),
    );
  };
  show("abuse, because", found, ({ abuse }) => abuse !== undefined);
  show("let pass, because", passed, ({ abuse }) => abuse === undefined);
}

function grouped(
  all: readonly Judged[],
  namesOf: (message: Judged) => readonly string[],
): readonly [string, Judged[]][] {
  const byName = new Map<string, Judged[]>();
  for (const message of all) {
    for (const name of new Set(namesOf(message))) {
      const same = byName.get(name);
      if (same === undefined) byName.set(name, [message]);
      else same.push(message);
    }
  }
  return [...byName];
}

function wrongs(message: Judged): readonly string[] {
  const { abuse, distress, intents } = message;
  const isFormal = intents?.includes("formal-request") ?? false;
  return [
    ...(isFound(message) === (abuse !== undefined) ? [] : [abuse ? "abuse missed" : "taken for abuse"]),
    ...(isAlarm(message) === (distress !== undefined) ? [] : [distress ? "danger missed" : "false alarm"]),
    ...(intents === undefined || wants(message, "formal-request") === isFormal
      ? []
      : [isFormal ? "formal missed" : "sent away"]),
  ];
}
