import { randomUUID } from "node:crypto";
import type { ErrorRequestHandler, RequestHandler, Response } from "express";
import { z } from "zod";
import { CaseworkRefusal, type RefusalCode } from "../casework/refusal.ts";
import type { ApiLog } from "./api-log.ts";
import type { Problem } from "./contract/problem.ts";
import { explainInvalid } from "./explain-invalid.ts";

/** An error a client may see as it is. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const refusalStatus: Readonly<Record<RefusalCode, number>> = {
  "not-found": 404,
  "claimed-by-other": 409,
  "not-claimed": 409,
  closed: 409,
  "channel-off": 409,
  blocked: 409,
  "no-approved-text": 409,
  "not-impartial": 409,
  "verdict-needed": 409,
  "too-long": 400,
  "personal-data": 400,
  "nothing-to-do": 409,
  changed: 409,
};

const titles: Readonly<Record<number, string>> = {
  400: "Het verzoek klopt niet",
  401: "Niet ingelogd",
  403: "Niet toegestaan",
  404: "Niet gevonden",
  409: "Kan nu niet",
  413: "Te groot",
  415: "Dit kan hier niet",
  429: "Te veel verzoeken",
  500: "Er ging iets mis",
};

/** Answers every error as a problem document (RFC 9457). What we did not foresee stays in the log, by reference. */
export function problemHandler(log: ApiLog): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const known = knownProblem(error);
    if (known) return send(response, known);
    const reference = randomUUID();
    log.requestFailed(reference, request.method, request.route?.path ?? "unknown", error);
    send(response, {
      status: 500,
      code: "unexpected",
      detail: "Probeer het opnieuw. Noem deze verwijzing als het blijft misgaan.",
      reference,
    });
  };
}

export const notFound: RequestHandler = (_request, _response, next) =>
  next(new ApiError(404, "not-found", "Dit adres bestaat niet."));

function knownProblem(error: unknown): Omit<Problem, "type" | "title"> | null {
  if (error instanceof ApiError) return { status: error.status, code: error.code, detail: error.message };
  if (error instanceof CaseworkRefusal)
    return { status: refusalStatus[error.code], code: error.code, detail: error.message };
  if (error instanceof z.ZodError) return { status: 400, code: "invalid", detail: explainInvalid(error) };
  // Errors of Express's own body parsers: too large, cut off, not JSON.
  const { status, expose, type } = error as { status?: number; expose?: boolean; type?: string };
  return status !== undefined && expose === true ? { status, code: type ?? "invalid" } : null;
}

function send(response: Response, problem: Omit<Problem, "type" | "title">): void {
  const body: Problem = { type: "about:blank", title: titles[problem.status] ?? "Fout", ...problem };
  response.status(problem.status).type("application/problem+json").send(JSON.stringify(body));
}
