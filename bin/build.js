// Builds dist/ from src/ with Vite: the server, the console and the chat page; and copies the database migrations.
import { spawnSync } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = fileURLToPath(import.meta.url);

/** Written when everything else is there: a build that was interrupted has none. */
export const stamp = `${root}/dist/complete`;

/**
 * Builds everything, in a process of its own: building sets NODE_ENV, and what it prints goes to stderr, so that stdout
 * stays free for a command's own output.
 */
export function build() {
  const { status } = spawnSync(process.execPath, [program], { cwd: root, stdio: ["ignore", 2, 2] });
  if (status === 0) return;
  process.stderr.write("Building failed. Run npm ci, and see the lines above.\n");
  process.exit(1);
}

async function buildHere() {
  rmSync(`${root}/dist`, { recursive: true, force: true });
  const entries = { main: "app/main.ts", "inspection-thread": "media/inspection-thread.ts" };
  const input = Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, `${root}/src/${path}`]));
  await bundle(input, `${root}/dist/server`);
  cpSync(`${root}/src/store/migrations`, `${root}/dist/server/migrations`, { recursive: true });
  const { createBuilder } = await import("vite");
  const pages = await createBuilder({ configFile: `${root}/src/console/vite.config.ts`, logLevel: "warn" });
  await pages.buildApp();
  writeFileSync(stamp, "");
}

/**
 * Puts TypeScript for Node together into a few files, for hundreds of small ones take three times as long to load. All
 * of them lie in one folder: what is beside a source file is beside them. Packages stay where they are.
 */
export async function bundle(input, outDir) {
  const vite = await import("vite");
  await vite.build({
    configFile: false,
    root,
    logLevel: "warn",
    // Of this package only the stemmer is used, a few files of it.
    ssr: { noExternal: ["natural"] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      sourcemap: true,
      minify: false,
      target: "node20",
      rolldownOptions: { input, output: { chunkFileNames: "[name]-[hash].js" } },
    },
  });
}

if (process.argv[1] === program) await buildHere();
