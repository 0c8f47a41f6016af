import type { Accounts } from "../api/session/accounts.ts";
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
