import type { Accounts } from "../api/session/accounts.ts";
import { ConfigError } from "../config/config-error.ts";
import type { AgentId } from "../model/ids.ts";

/** A password to hand over; it has to be replaced at the first sign-in. */
export interface OneTimeSignIn {
  readonly username: string;
  readonly password: string;
}

const firstAdmin = { name: "Beheerder", username: "beheerder", role: "admin" } as const;

/** Makes the first account. `null` when there are accounts already, also when another process makes it meanwhile. */
export async function createFirstAdmin(accounts: Accounts): Promise<OneTimeSignIn | null> {
  if ((await accounts.list()).length > 0) return null;
  try {
    const { agent, oneTimePassword } = await accounts.create(firstAdmin);
    return { username: agent.username, password: oneTimePassword };
  } catch (error) {
    if ((await accounts.list()).length > 0) return null;
    throw error;
  }
}

/** Whether the only account is still waiting for somebody to replace its first password. */
export async function isFirstAdminWaiting(accounts: Accounts): Promise<boolean> {
  const [first, ...others] = await accounts.list();
  return first !== undefined && others.length === 0 && (await accounts.hasPasswordExpired(first.id as AgentId));
}

/**
 * A new one-time password for an admin, by user name; without one for the first admin, who is made when there are no
 * accounts. Ends the sessions of that account. Throws a ConfigError when there is no such admin.
 */
export async function resetAdmin(accounts: Accounts, username: string = firstAdmin.username): Promise<OneTimeSignIn> {
  const created = await createFirstAdmin(accounts);
  if (created?.username === username) return created;
  const admins = (await accounts.list()).filter(({ role }) => role === "admin");
  const found = admins.find((agent) => agent.username === username);
  if (!found) {
    throw new ConfigError(
      `reset-admin ${username}: is no admin. Known: ${admins.map((agent) => agent.username).join(", ")}.`,
    );
  }
  await accounts.setActive(found.id as AgentId, true);
  return { username, password: await accounts.renewPassword(found.id as AgentId) };
}
