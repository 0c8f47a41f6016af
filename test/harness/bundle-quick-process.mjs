// Makes of the quick process what `npm run build` makes of the server: it starts in half the time of its sources, and
// tests start it dozens of times. In a process of its own, for building sets NODE_ENV. Prints where it stands.
import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundle } from "../../bin/build.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
// As deep as dist/server, so that the configuration is found from it; another one for every run of tests.
const folder = `${root}.cache/quick-process-${process.pid}`;
const input = {
  "quick-process": `${root}test/harness/quick-process.ts`,
  "inspection-thread": `${root}src/media/inspection-thread.ts`,
};
await bundle(input, folder);
cpSync(`${root}src/store/migrations`, `${folder}/migrations`, { recursive: true });
process.stdout.write(`${folder}/quick-process.js`);
