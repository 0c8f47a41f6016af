import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { type Accounts, createAccounts } from "../api/session/accounts.ts";
import type { Vault } from "../privacy/vault.ts";
import type { Database } from "../store/database.ts";
import { accounts, sessions, users, verifications } from "../store/tables/accounts.ts";

/** The accounts of agents and admins, as they lie in this database. */
export function openAccounts({ queryable }: Database, vault: Vault, publicUrl: string): Accounts {
  return createAccounts({
    database: drizzleAdapter(queryable, {
      provider: "pg",
      schema: { user: users, session: sessions, account: accounts, verification: verifications },
    }),
    secret: vault.secretFor("sessions"),
    publicUrl,
  });
}
