import { ConfigError } from "../config/config-error.ts";

interface Command {
  readonly usage: string;
  readonly about: string;
  load(): Promise<(...words: string[]) => Promise<number>>;
}

// Each is loaded when it is asked for: loading all that runs the server takes a second.
const commands: Readonly<Record<string, Command>> = {
  start: {
    usage: "start [all|api|worker]",
    about: "run until told to stop",
    load: () => import("./commands/start.ts").then(({ startCommand }) => startCommand),
  },
  detect: {
    usage: "detect [--country nl|be|both]",
    about: "what the detectors see in a text",
    load: () => import("./commands/detect.ts").then(({ detectCommand }) => detectCommand),
  },
  decide: {
    usage: "decide < lines.jsonl",
    about: "what the bot would do with a message",
    load: () => import("./commands/decide.ts").then(({ decideCommand }) => decideCommand),
  },
  report: {
    usage: "report --from <day> --until <day>",
    about: "figures over a period, as JSON",
    load: () => import("./commands/report.ts").then(({ reportCommand }) => reportCommand),
  },
  "templates-check": {
    usage: "templates-check",
    about: "whether everybody can read the texts",
    load: () => import("./commands/templates-check.ts").then(({ templatesCheckCommand }) => templatesCheckCommand),
  },
  "links-check": {
    usage: "links-check",
    about: "whether the links in texts lead anywhere",
    load: () => import("./commands/links-check.ts").then(({ linksCheckCommand }) => linksCheckCommand),
  },
  replay: {
    usage: "replay --rules <policy.yaml>",
    about: "what other rules would have done with the traffic kept",
    load: () => import("./commands/replay.ts").then(({ replayCommand }) => replayCommand),
  },
  migrate: {
    usage: "migrate",
    about: "bring the tables up to date",
    load: () => import("./commands/migrate.ts").then(({ migrateCommand }) => migrateCommand),
  },
  "verify-audit": {
    usage: "verify-audit [--seals <log>]",
    about: "check every chain of events and every seal",
    load: () => import("./commands/verify-audit.ts").then(({ verifyAuditCommand }) => verifyAuditCommand),
  },
  "reset-password": {
    usage: "reset-password <user name>",
    about: "a new one-time password for an account",
    load: () => import("./commands/reset-password.ts").then(({ resetPasswordCommand }) => resetPasswordCommand),
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
    const run = await command.load();
    process.exitCode = await run(...words);
  }
} catch (error) {
  // What our user can mend is one line; anything else is a defect of ours and shows where it happened.
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
// By now everything is closed, or was given its time: a connection to a server that is away keeps no process alive.
if (name === "start") process.exit();
