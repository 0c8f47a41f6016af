import { livedThrough } from "./lived.ts";
import { type Outcome, wrongIn } from "./outcome.ts";
import { rehearsed } from "./rehearsed.ts";
import { isResidentTurn, readScenarios, type Scenario, type Turn } from "./scenario.ts";

const towns = new Map<string, Scenario[]>();
for (const scenario of readScenarios().filter(({ exact }) => exact === undefined)) {
  const town = `${scenario.municipality}, ${scenario.mode}`;
  towns.set(town, [...(towns.get(town) ?? []), scenario]);
}

describe("every scenario, through the running system", () => {
  it.each([...towns])(
    "%s: as the scenario says, and as decide said before",
    async (_town, scenarios) => {
      const outcomes = await livedThrough(scenarios);
      const wrong = scenarios.flatMap((scenario) => {
        const lived = outcomes.get(scenario) ?? [];
        const expected = rehearsed(scenario);
        return scenario.turns.flatMap((turn, index) => {
          const outcome = lived[index] as Outcome;
          const said = expected[index] as Outcome;
          return [...wrongIn(scenario, turn, outcome), ...differencesOf(scenario, index, outcome, said)];
        });
      });
      expect(wrong).toEqual([]);
    },
    600_000,
  );
});

// The same in both, whether or not the scenario names it.
function differencesOf(scenario: Scenario, index: number, lived: Outcome, said: Outcome): readonly string[] {
  // What colleagues write, decide does not know of.
  const isResidents = isResidentTurn(scenario.turns[index] as Turn);
  const compared = isResidents ? (["rule", "protocol", "reply", "standing"] as const) : (["standing"] as const);
  return compared.flatMap((what) =>
    JSON.stringify(lived[what]) === JSON.stringify(said[what])
      ? []
      : [
          `"${scenario.scenario}", turn ${index + 1}: ${what} in the running system ${JSON.stringify(lived[what])}, in decide ${JSON.stringify(said[what])}`,
        ],
  );
}
