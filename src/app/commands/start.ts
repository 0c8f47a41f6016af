import { ConfigError } from "../../config/config-error.ts";
import { readConfiguration } from "../../config/configuration.ts";
import { readSettings } from "../../config/environment.ts";
import type { AgentId } from "../../model/ids.ts";
import { createLogger } from "../logger.ts";
import { type Role, run } from "../run.ts";
import type { Wiring } from "../wire.ts";

const roles: readonly Role[] = ["all", "api", "worker"];

/** `start [all|api|worker]`: runs until it is told to stop. */
export async function startCommand(argument = "all"): Promise<number> {
  const role = roles.find((known) => known === argument);
  if (!role) throw new ConfigError(`start ${argument}: is no role. Known: ${roles.join(", ")}.`);
  const settings = readSettings();
  const configuration = readConfiguration(settings.municipality);
  const { wiring, port, stop } = await run(settings, configuration, createLogger(settings.logLevel), { role });
  const address = port === null ? null : settings.publicUrl.replace(/:0(?=\/|$)/, `:${port}`);
  process.stdout.write(
    greeting(address, await firstPassword(wiring), settings.whatsappCloud !== null, configuration.policy.rules.mode),
  );
  await untilToldToStop();
  await stop();
  return 0;
}

/**
 * The password of the first admin, until it has been used: nobody knows it yet, so every start may make a new one.
 * `null` from then on.
 */
async function firstPassword({ accounts }: Wiring): Promise<{ username: string; password: string } | null> {
  const [first, ...others] = await accounts.list();
  if (!first) {
    const { agent, oneTimePassword } = await accounts.create({
      name: "Beheerder",
      username: "beheerder",
      role: "admin",
    });
    return { username: agent.username, password: oneTimePassword };
  }
  if (others.length > 0 || !(await accounts.hasPasswordExpired(first.id as AgentId))) return null;
  const password = await accounts.renewPassword(first.id as AgentId);
  return password === null ? null : { username: first.username, password };
}

function greeting(
  address: string | null,
  first: { username: string; password: string } | null,
  whatsapp: boolean,
  mode: string,
): string {
  const lines = ["", "Berichtwacht is running.", ""];
  if (address !== null)
    lines.push(`  Console for agents        ${address}/`, `  Web chat for residents    ${address}/chat`);
  lines.push(
    `  WhatsApp                  ${whatsapp ? "on" : "off (see .env.example)"}`,
    `  Policy mode               ${mode}`,
  );
  if (first)
    lines.push("", `  User name                 ${first.username}`, `  One-time password         ${first.password}`);
  return `${lines.join("\n")}\n\n`;
}

function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGTERM", () => resolve());
    process.once("SIGINT", () => resolve());
  });
}
