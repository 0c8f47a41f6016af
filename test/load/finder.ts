// What is timed from nothing to the first answer.
export { findPersonalData } from "../../src/detection/personal-data/find-personal-data.ts";
export { ownDetails } from "../../src/detection/personal-data/own-details.ts";
export { fold } from "../../src/detection/text/folded-text.ts";
