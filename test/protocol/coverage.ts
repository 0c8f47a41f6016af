import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { readScenarios, type Scenario } from "../scenarios/scenario.ts";

const requirementSchema = z.strictObject({
  /** Files and folders of this repository. */
  lives: z.array(z.string()).default([]),
  /** Tests besides scenarios: a file, and the beginning of a title in it. */
  tests: z.array(z.strictObject({ file: z.string(), title: z.string().min(1) })).default([]),
  /** Why no software can make it true. */
  outside: z.string().optional(),
});
type Requirement = z.infer<typeof requirementSchema>;

const requirementsFile = "test/protocol/requirements.yaml";

/** `shown`: by a check that runs. `outside`: explained. `open`: neither, and so not known to be true. */
export type State = "shown" | "outside" | "open";

export interface Covered extends Requirement {
  readonly code: string;
  /** The rule in a few Dutch words, from docs/protocol.md. */
  readonly words: string;
  readonly scenarios: readonly Scenario[];
  readonly state: State;
}

/** Every line of the protocol with what shows it to be true. Throws when the list and docs/protocol.md differ. */
export function coverage(): readonly Covered[] {
  const requirements = z.record(z.string(), requirementSchema).parse(parse(readFileSync(requirementsFile, "utf8")));
  const scenarios = readScenarios();
  const lines = [...readFileSync("docs/protocol.md", "utf8").matchAll(/^\| ([DHBMP]\d{1,2}) \| (.+) \|$/gm)];
  const missing = lines.map(([, code = ""]) => code).filter((code) => requirements[code] === undefined);
  if (missing.length > 0) throw new Error(`${requirementsFile} lacks ${missing.join(", ")}.`);
  return lines.map(([, code = "", words = ""]) => {
    const requirement = requirements[code] as Requirement;
    const shownBy = scenarios.filter(({ shows }) => shows.includes(code));
    const state = stateOf(requirement, shownBy);
    return { ...requirement, code, words, scenarios: shownBy, state };
  });
}

function stateOf({ tests, outside }: Requirement, scenarios: readonly Scenario[]): State {
  if (scenarios.length + tests.length > 0) return "shown";
  return outside === undefined ? "open" : "outside";
}

/** What the list names that is not there: a file, or a test under that title. */
export function wrongReferences(covered: readonly Covered[]): readonly string[] {
  return covered.flatMap(({ code, lives, tests, state }) => [
    ...lives.filter((path) => !existsSync(path)).map((path) => `${code}: ${path} is not there`),
    ...tests
      .filter(({ file, title }) => !existsSync(file) || !readFileSync(file, "utf8").includes(title))
      .map(({ file, title }) => `${code}: ${file} has no test "${title}"`),
    ...(state === "shown" && lives.length === 0 ? [`${code} is shown, and the list does not say where it lives`] : []),
  ]);
}

/** The table as a document. */
export function coverageDocument(covered: readonly Covered[]): string {
  const count = (state: State) => covered.filter((line) => line.state === state).length;
  const rows = covered.map(
    ({ code, words, lives, state, ...shown }) =>
      `| ${code} | ${words} | ${marks[state]} | ${lives.map((path) => `\`${path}\``).join("<br>")} | ${checksOf({ state, ...shown })} |`,
  );
  return [
    "# What shows that the protocol is kept",
    "",
    "Made by `npm run protocol -- --write` from the checks themselves: the conversations in `test/scenarios/`, each played",
    "through `decide` and lived through by a running system, and the tests that `test/protocol/requirements.yaml` names.",
    "What the rules say in full stands in [protocol.md](protocol.md).",
    "",
    `${count("shown")} of ${covered.length} lines are shown, ${count("outside")} are outside software, ${count("open")} are open: nothing shows yet that they are true.`,
    "",
    "| Line | Rule | State | Lives in | Shown by |",
    "|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

const marks: Readonly<Record<State, string>> = { shown: "shown", outside: "outside", open: "**open**" };

function checksOf({
  scenarios,
  tests,
  outside,
  state,
}: Pick<Covered, "scenarios" | "tests" | "outside" | "state">): string {
  if (state === "outside") return outside ?? "";
  const shown = scenarios.slice(0, shownAtMost).map(({ scenario }) => scenario);
  const others = scenarios.length - shown.length;
  return [
    ...shown,
    ...(others > 0 ? [`and ${others} more scenarios`] : []),
    ...tests.map(({ file, title }) => `\`${file}\`: ${title}`),
  ].join("<br>");
}

const shownAtMost = 3;
