import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../dist/bench", import.meta.url));

// As a server runs it: what runs TypeScript as it stands makes every closure dearer.
execFileSync(process.execPath, [fileURLToPath(new URL("./bundle-detector.mjs", import.meta.url)), folder], {
  stdio: ["ignore", "ignore", "inherit"],
});

/** What finds personal data, and nothing else, by itself. */
export const finder = `${folder}/finder.js`;

/** The detector as `npm run build` makes it. */
export const built = (await import(`${folder}/detector.js`)) as typeof import("./detector.ts");
