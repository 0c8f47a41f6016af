import type { Request, RequestHandler, Response } from "express";
import { ApiError } from "../problem-handler.ts";
import type { Accounts, SignedIn } from "./accounts.ts";

/** Who is asking, for handlers behind `requireAgent`. */
export function signedIn(response: Response): SignedIn {
  return response.locals.signedIn as SignedIn;
}

/** Lets only signed-in people through, and only to their new password as long as the old one must be replaced. */
export function requireAgent(accounts: Accounts): RequestHandler {
  return async (request, response, next) => {
    const session = await accounts.sessionOf(request.headers);
    if (session === null) throw new ApiError(401, "not-signed-in", "Log eerst in.");
    if (session.passwordExpired && !request.originalUrl.startsWith("/api/v1/session")) {
      throw new ApiError(403, "password-expired", "Kies eerst een eigen wachtwoord.");
    }
    response.locals.signedIn = session;
    next();
  };
}

export const requireAdmin: RequestHandler = (_request, response, next) => {
  if (signedIn(response).agent.role !== "admin")
    throw new ApiError(403, "admins-only", "Dit kan alleen een beheerder.");
  next();
};

/**
 * Refuses changes that another website asks for in somebody's name: a browser says where a request comes from, and
 * that must be us. Programs without a browser say nothing and carry no cookies by themselves.
 */
export function sameOrigin(publicUrl: string): RequestHandler {
  const own = new URL(publicUrl).host;
  return (request: Request, _response, next) => {
    const origin = request.headers.origin;
    const host = origin === undefined ? null : URL.canParse(origin) ? new URL(origin).host : "";
    if (request.method !== "GET" && host !== null && host !== own && host !== request.headers.host) {
      throw new ApiError(403, "other-origin", "Dit verzoek komt van een andere website.");
    }
    next();
  };
}
