import { randomBytes } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { BetterAuthOptions } from "better-auth";
import { betterAuth } from "better-auth";
import { fromNodeHeaders } from "better-auth/node";
import { admin, username } from "better-auth/plugins";
import type { AgentId } from "../../model/ids.ts";
import { type Agent, roles, shortestPassword } from "../contract/session.ts";

export interface SignedIn {
  readonly id: AgentId;
  readonly agent: Agent;
  readonly passwordExpired: boolean;
}

/** Accounts and sessions of agents and admins. Cookies come back as `Set-Cookie` values to be passed on. */
export interface Accounts {
  /** `null` when name and password do not belong together. */
  signIn(name: string, password: string): Promise<readonly string[] | null>;
  signOut(headers: IncomingHttpHeaders): Promise<readonly string[]>;
  sessionOf(headers: IncomingHttpHeaders): Promise<SignedIn | null>;
  /** Replaces the password and ends every other session; `null` when the current one is wrong. */
  changePassword(headers: IncomingHttpHeaders, current: string, next: string): Promise<readonly string[] | null>;
  list(): Promise<readonly Agent[]>;
  /** Makes an account with a password that has to be replaced at the first sign-in. */
  create(agent: Pick<Agent, "name" | "username" | "role">): Promise<{ agent: Agent; oneTimePassword: string }>;
  /** A new password that has to be replaced at the next sign-in; ends every session. `null` for an unknown id. */
  renewPassword(id: AgentId): Promise<string | null>;
  /** Whether somebody still has to replace a password that others have seen. */
  hasPasswordExpired(id: AgentId): Promise<boolean>;
  /** Whoever is not active cannot sign in and loses every session. One admin always stays active. */
  setActive(id: AgentId, active: boolean): Promise<"done" | "unknown" | "last-admin">;
}

interface User {
  id: string;
  name: string;
  username?: string | null;
  role?: string | null;
  banned?: boolean | null;
  passwordExpired?: boolean | null;
}

const oneTimePasswordBytes = 12;
const sessionSeconds = 60 * 60 * 12;

/** Accounts on better-auth, which owns passwords, sessions and cookies; only its functions are used, not its routes. */
export function createAccounts(options: {
  database: NonNullable<BetterAuthOptions["database"]>;
  secret: string;
  publicUrl: string;
}): Accounts {
  const auth = betterAuth({
    baseURL: options.publicUrl,
    basePath: "/not-routed",
    secret: options.secret,
    database: options.database,
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: shortestPassword },
    session: { expiresIn: sessionSeconds },
    user: {
      additionalFields: { passwordExpired: { type: "boolean", required: false, input: false, defaultValue: false } },
    },
    plugins: [username(), admin({ defaultRole: "agent", adminRoles: ["admin"] })],
    advanced: { cookiePrefix: "berichtwacht", useSecureCookies: options.publicUrl.startsWith("https:") },
  });

  return {
    async signIn(name, password) {
      const answer = await auth.api.signInUsername({ body: { username: name, password }, asResponse: true });
      return answer.ok ? answer.headers.getSetCookie() : null;
    },
    async signOut(headers) {
      const answer = await auth.api.signOut({ headers: fromNodeHeaders(headers), asResponse: true });
      return answer.headers.getSetCookie();
    },
    async sessionOf(headers) {
      const session = await auth.api.getSession({ headers: fromNodeHeaders(headers) });
      if (!session) return null;
      const user = session.user as User;
      return { id: user.id as AgentId, agent: toAgent(user), passwordExpired: user.passwordExpired === true };
    },
    async changePassword(headers, current, next) {
      const answer = await auth.api.changePassword({
        headers: fromNodeHeaders(headers),
        body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
        asResponse: true,
      });
      if (!answer.ok) return null;
      const { user } = (await answer.json()) as { user: User };
      const context = await auth.$context;
      await context.internalAdapter.updateUser(user.id, { passwordExpired: false });
      return answer.headers.getSetCookie();
    },
    async list() {
      const context = await auth.$context;
      const users = (await context.internalAdapter.listUsers(1000)) as User[];
      return users.map(toAgent);
    },
    async create({ name, username: chosen, role }) {
      const oneTimePassword = newPassword();
      const { user } = await auth.api.createUser({
        body: {
          // better-auth wants an address; nobody is ever mailed at this one (RFC 2606).
          email: `${chosen}@berichtwacht.invalid`,
          password: oneTimePassword,
          name,
          role: role as "admin",
          data: { username: chosen, passwordExpired: true },
        },
      });
      return { agent: toAgent(user as User), oneTimePassword };
    },
    async renewPassword(id) {
      const context = await auth.$context;
      if ((await context.internalAdapter.findUserById(id)) === null) return null;
      const oneTimePassword = newPassword();
      await context.internalAdapter.updatePassword(id, await context.password.hash(oneTimePassword));
      await context.internalAdapter.updateUser(id, { passwordExpired: true });
      await context.internalAdapter.deleteUserSessions(id);
      return oneTimePassword;
    },
    async hasPasswordExpired(id) {
      const context = await auth.$context;
      return ((await context.internalAdapter.findUserById(id)) as User | null)?.passwordExpired === true;
    },
    async setActive(id, active) {
      const context = await auth.$context;
      if ((await context.internalAdapter.findUserById(id)) === null) return "unknown";
      await context.internalAdapter.updateUser(id, { banned: !active });
      // Looked at afterwards: of two admins who switch each other off at the same moment, neither succeeds.
      const users = (await context.internalAdapter.listUsers(1000)) as User[];
      if (!users.map(toAgent).some((user) => user.active && user.role === "admin")) {
        await context.internalAdapter.updateUser(id, { banned: false });
        return "last-admin";
      }
      if (!active) await context.internalAdapter.deleteUserSessions(id);
      return "done";
    },
  };
}

function newPassword(): string {
  return randomBytes(oneTimePasswordBytes).toString("base64url");
}

function toAgent(user: User): Agent {
  return {
    id: user.id,
    name: user.name,
    username: user.username ?? "",
    role: roles.find((role) => role === user.role) ?? "agent",
    active: user.banned !== true,
  };
}
