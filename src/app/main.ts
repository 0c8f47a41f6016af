import { ConfigError } from "../config/config-error.ts";
import { decideCommand } from "./commands/decide.ts";
import { detectCommand } from "./commands/detect.ts";

const commands = { detect: detectCommand, decide: decideCommand };

const name = process.argv[2] ?? "";
try {
  const command = commands[name as keyof typeof commands];
  if (!command) throw new ConfigError(`"${name}" is no command. Known: ${Object.keys(commands).join(", ")}.`);
  process.exitCode = await command();
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
