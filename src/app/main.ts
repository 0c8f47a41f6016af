import { ConfigError } from "../config/config-error.ts";
import { decideCommand } from "./commands/decide.ts";
import { detectCommand } from "./commands/detect.ts";
import { migrateCommand } from "./commands/migrate.ts";
import { resetAdminCommand } from "./commands/reset-admin.ts";
import { startCommand } from "./commands/start.ts";
import { verifyAuditCommand } from "./commands/verify-audit.ts";

const commands: Readonly<Record<string, (argument?: string) => Promise<number>>> = {
  start: startCommand,
  detect: detectCommand,
  decide: decideCommand,
  migrate: migrateCommand,
  "reset-admin": resetAdminCommand,
  "verify-audit": verifyAuditCommand,
};

const [, , name = "", argument] = process.argv;
try {
  const command = commands[name];
  if (!command) throw new ConfigError(`"${name}" is no command. Known: ${Object.keys(commands).join(", ")}.`);
  process.exitCode = await command(argument);
} catch (error) {
  // What our user can mend is one line; anything else is a defect of ours and shows where it happened.
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
// By now everything is closed, or was given its time: a connection to a server that is away keeps no process alive.
if (name === "start") process.exit();
