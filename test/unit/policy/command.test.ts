import { commandIn } from "../../../src/policy/command.ts";

describe("commandIn", () => {
  it.each([
    ["STATUS", "status"],
    ["status?", "status"],
    [' "Bezwaar!" ', "appeal"],
    ["BEZWAAR", "appeal"],
    ["Ja, graag!", "yes"],
    ["nee hoor", "no"],
    ["Oké 👍", "fine"],
    ["tot ziens", "farewell"],
    ["ja maar wanneer dan", null],
    ["Wat is de status van mijn aanvraag?", null],
    ["ik maak bezwaar", null],
    ["bezwaarschrift", null],
    ["constructor", null],
    ["", null],
    [null, null],
  ] as const)("%j is %j", (text, command) => {
    expect(commandIn(text)).toBe(command);
  });
});
