import type { z } from "zod";
import { type Problem, problemSchema } from "../api/contract/problem.ts";

/** The server answered and said no; the problem says why, for people and for programs. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

/** The server was not reached, or something between us and it answered: trying again may help. */
export class UnreachableError extends Error {
  override readonly name = "UnreachableError";
}

const base = "/api/v1";

/**
 * Gets something from the API and checks its shape. Throws a ProblemError or an UnreachableError. With a token it asks in
 * the name of whoever has that, instead of whoever is signed in.
 */
export async function read<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  token?: string,
): Promise<z.infer<Schema>> {
  return schema.parse(await (await call("GET", path, undefined, token)).json());
}

/** Asks the API for a change; the answer is what it sends back. Throws as `read` does. */
export async function change(
  method: "POST" | "PUT" | "PATCH" | "DELETE",
  path: string,
  body?: unknown,
  token?: string,
) {
  return call(method, path, body, token);
}

async function call(method: string, path: string, body?: unknown, token?: string): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(base + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (error) {
    throw new UnreachableError(`${method} ${path} did not reach the server.`, { cause: error });
  }
  if (response.ok) return response;
  const problem = problemSchema.safeParse(await response.json().catch(() => null));
  if (problem.success) throw new ProblemError(problem.data);
  throw new UnreachableError(`${method} ${path} was answered with ${response.status} by something else.`);
}

/** Whether an error is the server's refusal with this code. */
export function isProblem(error: unknown, code: string): boolean {
  return error instanceof ProblemError && error.problem.code === code;
}
