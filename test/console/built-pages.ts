import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const source = `${root}/src/console`;
const pages = ["index.html", "chat.html", "chat-embed.js"].map((name) => `${root}/dist/console/${name}`);

/** Builds the console, the chat page and the script that shows it elsewhere when they are missing or older than their source. */
export function buildPages(): void {
  if (pages.every(existsSync) && Math.min(...pages.map(changedAt)) > newestIn(source)) return;
  const vite = `${root}/node_modules/vite/bin/vite.js`;
  const { status } = spawnSync(
    process.execPath,
    [vite, "build", "--config", "src/console/vite.config.ts", "--logLevel", "warn"],
    // Jest says "test", which would bring React's slower build for developers.
    { cwd: root, stdio: ["ignore", 2, 2], env: { ...process.env, NODE_ENV: "production" } },
  );
  if (status !== 0) throw new Error("Building the pages failed; see the lines above.");
}

function newestIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, changedAt(`${entry.parentPath}/${entry.name}`)), 0);
}

function changedAt(path: string): number {
  return statSync(path).mtimeMs;
}
