// What is timed warm, and by stage.
export { createDetect } from "../../src/detection/detect.ts";
export { mayHoldPersonalData } from "../../src/detection/personal-data/gate.ts";
export { read } from "../../src/detection/personal-data/reading.ts";
export { recognizers } from "../../src/detection/personal-data/recognizers.ts";
export { wordsOf } from "../../src/detection/personal-data/word.ts";
export * from "./finder.ts";
