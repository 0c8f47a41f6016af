import { evaluateBehaviour } from "./evaluate-behaviour.ts";
import { evaluateDistortions } from "./evaluate-distortions.ts";
import { evaluatePersonalData } from "./evaluate-personal-data.ts";

// A part of the messages was written after the detectors, yet none of them is secret: these figures guard against
// getting worse; how good the detectors are on messages nobody here has seen, only such messages can tell.
const say = (line = "") => process.stdout.write(`${line}\n`);
const below = [...evaluatePersonalData(say), ...evaluateDistortions(say), ...evaluateBehaviour(say)];
for (const floor of below) say(`BELOW ITS FLOOR: ${floor}`);
process.exit(below.length === 0 ? 0 : 1);
