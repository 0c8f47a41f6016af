// Builds dist/ from src/: the server with tsc, the console and chat page with Vite, and the database migrations.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Written when everything else is there: a build that was interrupted has none. */
export const stamp = `${root}/dist/complete`;

/** Builds everything; what the tools print goes to stderr, so that stdout stays free for a command's own output. */
export function build() {
  rmSync(`${root}/dist`, { recursive: true, force: true });
  run("typescript/bin/tsc", "-p", "src/tsconfig.json");
  if (existsSync(`${root}/src/store/migrations`))
    cpSync(`${root}/src/store/migrations`, `${root}/dist/store/migrations`, { recursive: true });
  if (existsSync(`${root}/src/console`))
    run("vite/bin/vite.js", "build", "--config", "src/console/vite.config.ts", "--logLevel", "warn");
  writeFileSync(stamp, "");
}

function run(tool, ...args) {
  const { status } = spawnSync(process.execPath, [`${root}/node_modules/${tool}`, ...args], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) {
    process.stderr.write(`Building failed in ${tool}. Run npm ci, and see the lines above.\n`);
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build();
