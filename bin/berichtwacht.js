#!/usr/bin/env node
// Builds what is missing or out of date, then runs a command of Berichtwacht.
import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "./build.js";

const root = fileURLToPath(new URL("..", import.meta.url));

function newest(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(`${entry.parentPath}/${entry.name}`).mtimeMs), 0);
}

const built = `${root}/dist/app/main.js`;
const hasSource = existsSync(`${root}/src`);
if (hasSource && (!existsSync(built) || newest(`${root}/src`) > statSync(built).mtimeMs)) {
  process.stderr.write("Building Berichtwacht ...\n");
  build();
}
await import(built);
