import { writeFileSync } from "node:fs";
import { styleText } from "node:util";
import { type Covered, coverage, coverageDocument, wrongReferences } from "./coverage.ts";

// Prints what shows each line of the protocol, red where nothing does: npm run protocol. With --write also to docs/.
const document = "docs/protocol-coverage.md";
const covered = coverage();

for (const line of covered) process.stdout.write(`${shown(line)}\n`);
for (const wrong of wrongReferences(covered)) process.stdout.write(`${styleText("red", `WRONG ${wrong}`)}\n`);

const open = covered.filter(({ state }) => state === "open");
const scenarios = new Set(covered.flatMap((line) => line.scenarios));
process.stdout.write(
  `\n${covered.length} lines; ${covered.length - open.length} shown or explained, ${open.length} open; ${scenarios.size} scenarios.\n`,
);
if (process.argv.includes("--write")) writeFileSync(document, coverageDocument(covered));

function shown({ code, words, state, scenarios: by, tests, outside }: Covered): string {
  const line = `${code.padEnd(4)} ${words}`;
  if (state === "open") return styleText("red", `${line}  OPEN: no check shows it`);
  if (state === "outside") return `${line}  ${styleText("yellow", `outside software: ${outside}`)}`;
  const checks = [by.length > 0 ? `${by.length} scenarios` : "", tests.length > 0 ? `${tests.length} tests` : ""];
  return `${line}  ${styleText("green", checks.filter(Boolean).join(", "))}`;
}
