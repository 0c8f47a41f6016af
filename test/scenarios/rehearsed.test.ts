import { wrongIn } from "./outcome.ts";
import { rehearsed } from "./rehearsed.ts";
import { readScenarios } from "./scenario.ts";

describe("every scenario, through decide", () => {
  it.each(readScenarios().map((scenario) => [scenario.scenario, scenario] as const))("%s", (_title, scenario) => {
    const outcomes = rehearsed(scenario);
    expect(
      scenario.turns.flatMap((turn, index) => wrongIn(scenario, turn, outcomes[index] as (typeof outcomes)[number])),
    ).toEqual([]);
  });
});
