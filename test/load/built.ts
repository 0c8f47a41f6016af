import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

// As a server runs it: what runs TypeScript as it stands makes every closure dearer. The command builds what is out of date.
execFileSync(process.execPath, [fileURLToPath(new URL("../../bin/berichtwacht.js", import.meta.url)), "--help"], {
  stdio: ["ignore", "ignore", "inherit"],
});

async function built<Module>(path: string): Promise<Module> {
  return (await import(new URL(`../../dist/${path}.js`, import.meta.url).href)) as Module;
}

export const { createDetect } = await built<typeof import("../../src/detection/detect.ts")>("detection/detect");
export const { findPersonalData } = await built<
  typeof import("../../src/detection/personal-data/find-personal-data.ts")
>("detection/personal-data/find-personal-data");
export const { mayHoldPersonalData } =
  await built<typeof import("../../src/detection/personal-data/gate.ts")>("detection/personal-data/gate");
export const { ownDetails } = await built<typeof import("../../src/detection/personal-data/own-details.ts")>(
  "detection/personal-data/own-details",
);
export const { read } = await built<typeof import("../../src/detection/personal-data/reading.ts")>(
  "detection/personal-data/reading",
);
export const { recognizers } = await built<typeof import("../../src/detection/personal-data/recognizers.ts")>(
  "detection/personal-data/recognizers",
);
export const { wordsOf } =
  await built<typeof import("../../src/detection/personal-data/word.ts")>("detection/personal-data/word");
export const { fold } =
  await built<typeof import("../../src/detection/text/folded-text.ts")>("detection/text/folded-text");
