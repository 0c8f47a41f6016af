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
    ["1", "first"],
    ["2 graag", "second"],
    ["0", "neither"],
    ["stop", "neither"],
    ["Toch liever morgenochtend, graag", "tomorrow-morning"],
    ["'s middags kan ook", "afternoon"],
    ["morgen namiddag aub", "tomorrow-afternoon"],
    // Another day than the next is not ours to guess.
    ["vrijdagmiddag", null],
    ["nog een ochtend wachten dan", null],
    ["12", null],
    ["graag bel mij dan maar", null],
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
