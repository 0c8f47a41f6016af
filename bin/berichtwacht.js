#!/usr/bin/env node
// Builds what is missing or out of date, then runs a command of Berichtwacht.
import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, stamp } from "./build.js";

const root = fileURLToPath(new URL("..", import.meta.url));

function newest(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(`${entry.parentPath}/${entry.name}`).mtimeMs), 0);
}

const main = `${root}/dist/server/main.js`;
const parts = [stamp, main, `${root}/dist/console/index.html`, `${root}/dist/console/chat.html`];
const isBuilt = () => parts.every((part) => existsSync(part)) && newest(`${root}/src`) <= statSync(stamp).mtimeMs;
if (existsSync(`${root}/src`) && !isBuilt()) {
  process.stderr.write("Building Berichtwacht ...\n");
  build();
}
await import(pathToFileURL(main));
