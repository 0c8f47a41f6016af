import type { Problem } from "../../api/contract/problem.ts";

/** What became of a request: it was done, the server said no and why, or it never got there. */
export type Outcome =
  | { readonly kind: "done"; readonly body: unknown }
  | { readonly kind: "refused"; readonly status: number; readonly detail: string }
  | { readonly kind: "unreachable" };

const base = "/api/v1/webchat";
const longestWaitMilliseconds = 20_000;

/** Asks the server something in the name of the resident with this token. Never throws. */
export async function ask(
  method: "GET" | "POST",
  path: string,
  token: string | null,
  body?: unknown,
): Promise<Outcome> {
  try {
    const response = await fetch(base + path, {
      method,
      headers: { ...authorization(token), ...(body === undefined ? {} : { "content-type": "application/json" }) },
      signal: AbortSignal.timeout(longestWaitMilliseconds),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (response.ok) return { kind: "done", body: response.status === 204 ? null : await response.json() };
    const problem = (await response.json().catch(() => null)) as Problem | null;
    // A server that is starting or breaking down has not judged the request: it counts as not arrived.
    if (response.status >= 500 || problem === null) return { kind: "unreachable" };
    return { kind: "refused", status: response.status, detail: problem.detail ?? problem.title };
  } catch {
    return { kind: "unreachable" };
  }
}

/** The stream that tells when something changed for this resident; `null` when there is none to be had. */
export async function openStream(token: string, signal: AbortSignal): Promise<Response | null> {
  return fetch(`${base}/live`, { headers: authorization(token), signal }).catch(() => null);
}

function authorization(token: string | null): Record<string, string> {
  return token === null ? {} : { authorization: `Bearer ${token}` };
}
