import type { Accounts } from "../../api/session/accounts.ts";
import { ConfigError } from "../../config/config-error.ts";
import { readConfiguration } from "../../config/configuration.ts";
import { readSettings } from "../../config/environment.ts";
import type { Settings } from "../../config/settings.ts";
import { createFirstAdmin, isFirstAdminWaiting } from "../first-admin.ts";
import { createLogger } from "../logger.ts";
import type { Role } from "../run.ts";
import { unofficialClient } from "../unofficial-client.ts";

const roles: readonly Role[] = ["all", "api", "worker"];

/** `start [all|api|worker]`: runs until it is told to stop. */
export async function startCommand(argument = "all"): Promise<number> {
  const role = roles.find((known) => known === argument);
  if (!role) throw new ConfigError(`start ${argument}: is no role. Known: ${roles.join(", ")}.`);
  const settings = readSettings();
  const configuration = readConfiguration(settings.municipality);
  // What settings and files say is checked before all that runs the server is loaded, which takes a second.
  const { run } = await import("../run.ts");
  const { wiring, port, stop } = await run(settings, configuration, createLogger(settings.logLevel), { role });
  const address = port === null ? null : settings.publicUrl.replace(/:0(?=\/|$)/, `:${port}`);
  process.stdout.write(
    greeting({
      address,
      // A worker has no console to sign in to, and may start beside the process that has.
      signIn: role === "worker" ? null : await signInHint(wiring.accounts),
      whatsapp: settings.whatsappCloud ? "cloud" : settings.whatsappWeb ? "web" : null,
      others: othersOn(settings),
      mode: configuration.policy.rules.mode,
    }),
  );
  await untilToldToStop();
  await stop();
  return 0;
}

// The one-time password is printed by the start that made it, and by no other: logs are kept.
async function signInHint(accounts: Accounts): Promise<readonly string[] | null> {
  const first = await createFirstAdmin(accounts);
  if (first) return [`  User name                 ${first.username}`, `  One-time password         ${first.password}`];
  return (await isFirstAdminWaiting(accounts))
    ? ["  Nobody has signed in yet. Was the first password lost? Stop, and run: npm run reset-password -- beheerder"]
    : null;
}

interface Greeting {
  readonly address: string | null;
  readonly signIn: readonly string[] | null;
  readonly whatsapp: "cloud" | "web" | null;
  /** Names of the other networks that are on. */
  readonly others: readonly string[];
  readonly mode: string;
}

const whatsappWords = {
  cloud: "on",
  web: "on, through WhatsApp Web: link the telephone under Kanalen in the console",
  off: "off (see .env.example)",
} as const;

function othersOn({ messenger, instagram, telegram, x }: Settings): readonly string[] {
  const on = { Messenger: messenger, Instagram: instagram, Telegram: telegram, X: x };
  return Object.entries(on).flatMap(([name, settings]) => (settings === null ? [] : [name]));
}

function greeting({ address, signIn, whatsapp, others, mode }: Greeting): string {
  const lines = ["", "Berichtwacht is running.", ""];
  if (address !== null)
    lines.push(`  Console for agents        ${address}/`, `  Web chat for residents    ${address}/chat`);
  lines.push(`  WhatsApp                  ${whatsappWords[whatsapp ?? "off"]}`);
  if (others.length > 0) lines.push(`  Also on                   ${others.join(", ")}`);
  lines.push(`  Policy mode               ${mode}`);
  if (whatsapp === "web") lines.push("", `  ${unofficialClient}`);
  if (signIn) lines.push("", ...signIn);
  return `${lines.join("\n")}\n\n`;
}

// Told more than once it does no more than once: npm passes on what a terminal has already sent to everybody.
function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.on("SIGTERM", () => resolve());
    process.on("SIGINT", () => resolve());
  });
}
