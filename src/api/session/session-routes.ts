import { type Response, Router } from "express";
import type { AgentId } from "../../model/ids.ts";
import {
  changeAgentSchema,
  changePasswordSchema,
  newAgentSchema,
  type Session,
  signInSchema,
} from "../contract/session.ts";
import type { ApiParts } from "../ports.ts";
import { ApiError } from "../problem-handler.ts";
import { requireAdmin, signedIn } from "./require-agent.ts";
import { signInLimits } from "./sign-in-limits.ts";

/** Signing in: the one address of the console that is open to everybody. */
export function signInRoutes(parts: ApiParts): Router {
  const { accounts, log } = parts;
  const router = Router();

  router.post("/session", ...signInLimits(parts), async (request, response) => {
    const { username, password } = signInSchema.parse(request.body);
    const cookies = await accounts.signIn(username.toLowerCase(), password);
    if (cookies === null) {
      log.signInFailed();
      throw new ApiError(401, "wrong-password", "Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar.");
    }
    withCookies(response, cookies).status(204).end();
  });

  return router;
}

/** The session of whoever is signed in, and the accounts, for admins. */
export function sessionRoutes({ accounts, municipality, policy, store }: ApiParts): Router {
  const router = Router();
  // Streams that were opened under a session end with it, in whatever process they are.
  const sessionsEnded = () => store.live.publish({ kind: "sessions" });

  router.get("/session", (_request, response) => {
    const { agent, passwordExpired } = signedIn(response);
    response.json({
      agent,
      passwordExpired,
      municipality: municipality.name,
      mode: policy.rules.mode,
    } satisfies Session);
  });

  router.delete("/session", async (request, response) => {
    const cookies = await accounts.signOut(request.headers);
    await sessionsEnded();
    withCookies(response, cookies).status(204).end();
  });

  router.put("/session/password", async (request, response) => {
    const { current, next } = changePasswordSchema.parse(request.body);
    if (current === next) throw new ApiError(400, "same-password", "Kies een ander wachtwoord dan het oude.");
    const cookies = await accounts.changePassword(request.headers, current, next);
    if (cookies === null) throw new ApiError(400, "wrong-password", "Het huidige wachtwoord klopt niet.");
    await sessionsEnded();
    withCookies(response, cookies).status(204).end();
  });

  router.get("/agents", requireAdmin, async (_request, response) => {
    response.json(await accounts.list());
  });

  router.post("/agents", requireAdmin, async (request, response) => {
    const agent = newAgentSchema.parse(request.body);
    if ((await accounts.list()).some(({ username }) => username === agent.username)) {
      throw new ApiError(409, "username-taken", "Deze gebruikersnaam bestaat al.");
    }
    response.status(201).json(await accounts.create(agent));
  });

  router.post("/agents/:id/one-time-password", requireAdmin, async (request, response) => {
    const id = request.params.id as AgentId;
    if (id === signedIn(response).id) throw new ApiError(409, "yourself", "Wijzig uw eigen wachtwoord onder uw naam.");
    const oneTimePassword = await accounts.renewPassword(id);
    if (oneTimePassword === null) throw unknownAgent();
    await sessionsEnded();
    response.status(201).json({ oneTimePassword });
  });

  router.patch("/agents/:id", requireAdmin, async (request, response) => {
    const id = request.params.id as AgentId;
    if (id === signedIn(response).id) throw new ApiError(409, "yourself", "U kunt uw eigen account niet uitzetten.");
    const outcome = await accounts.setActive(id, changeAgentSchema.parse(request.body).active);
    if (outcome === "unknown") throw unknownAgent();
    if (outcome === "last-admin")
      throw new ApiError(409, "last-admin", "Er moet altijd een beheerder zijn die kan inloggen.");
    await sessionsEnded();
    response.status(204).end();
  });

  return router;
}

function unknownAgent(): ApiError {
  return new ApiError(404, "not-found", "Deze medewerker bestaat niet.");
}

function withCookies(response: Response, cookies: readonly string[]): Response {
  for (const cookie of cookies) response.append("set-cookie", cookie);
  return response;
}
