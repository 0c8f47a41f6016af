import { ConfigError } from "../config/config-error.ts";
import { decideCommand } from "./commands/decide.ts";
import { detectCommand } from "./commands/detect.ts";
import { migrateCommand } from "./commands/migrate.ts";
import { resetPasswordCommand } from "./commands/reset-password.ts";
import { startCommand } from "./commands/start.ts";
import { verifyAuditCommand } from "./commands/verify-audit.ts";

interface Command {
  readonly usage: string;
  readonly about: string;
  run(...words: string[]): Promise<number>;
}

const commands: Readonly<Record<string, Command>> = {
  start: { usage: "start [all|api|worker]", about: "run until told to stop", run: startCommand },
  detect: { usage: "detect [--country nl|be|both]", about: "what the detectors see in a text", run: detectCommand },
  decide: { usage: "decide < lines.jsonl", about: "what the bot would do with a message", run: decideCommand },
  migrate: { usage: "migrate", about: "bring the tables up to date", run: migrateCommand },
  "verify-audit": {
    usage: "verify-audit [--seals <log>]",
    about: "check every chain of events and every seal",
    run: verifyAuditCommand,
  },
  "reset-password": {
    usage: "reset-password <user name>",
    about: "a new one-time password for an account",
    run: resetPasswordCommand,
  },
};

function usage(): string {
  const lines = Object.values(commands).map(({ usage: how, about }) => `  ${how.padEnd(32)}${about}`);
  return [
    "Usage: berichtwacht <command>",
    "",
    ...lines,
    "",
    "Settings come from the environment; see .env.example.",
    "",
  ].join("\n");
}

const [, , name = "help", ...words] = process.argv;
try {
  if (["help", "--help", "-h"].includes(name)) {
    process.stdout.write(usage());
  } else {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new ConfigError(`"${name}" is no command. Known: ${Object.keys(commands).join(", ")}, help.`);
    process.exitCode = await command.run(...words);
  }
} catch (error) {
  // What our user can mend is one line; anything else is a defect of ours and shows where it happened.
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
// By now everything is closed, or was given its time: a connection to a server that is away keeps no process alive.
if (name === "start") process.exit();
