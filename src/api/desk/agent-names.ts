import type { Accounts } from "../session/accounts.ts";

/** The names of everybody who has or had an account, by id. */
export async function namesOf(accounts: Accounts): Promise<ReadonlyMap<string, string>> {
  return new Map((await accounts.list()).map(({ id, name }) => [id, name]));
}
