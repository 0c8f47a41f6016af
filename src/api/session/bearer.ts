import type { Request } from "express";

/** The token that a request shows in its Authorization header; empty when it shows none. */
export function bearerOf(request: Request): string {
  return /^Bearer (\S{1,100})$/.exec(request.headers.authorization ?? "")?.[1] ?? "";
}
