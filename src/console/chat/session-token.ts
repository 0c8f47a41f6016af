import { ask, type Outcome } from "./chat-request.ts";
import { memory } from "./memory.ts";

const name = "token";

/** The secret that makes this browser the same resident as before; `null` until the first message. */
export function knownToken(): string | null {
  return memory.read(name);
}

/** The token, opened now when there is none yet; otherwise what stood in the way. */
export async function tokenForSending(): Promise<string | Exclude<Outcome, { kind: "done" }>> {
  const known = knownToken();
  if (known !== null) return known;
  const outcome = await ask("POST", "/sessions", null);
  if (outcome.kind !== "done") return outcome;
  const { token } = outcome.body as { token: string };
  memory.write(name, token);
  return token;
}

/** Forgets a token that the server does not take. */
export function forgetToken(): void {
  memory.write(name, null);
}
