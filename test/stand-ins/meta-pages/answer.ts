import type { Refusal } from "./page-rules.ts";

export interface Answer {
  readonly status: number;
  readonly content: unknown;
}

/** An error as the Graph API words it. */
export function refused({ status, code, subcode, message }: Refusal): Answer {
  const details = subcode === undefined ? {} : { error_subcode: subcode };
  const error = { message: `(#${code}) ${message}`, type: "OAuthException", code, ...details, fbtrace_id: "stand-in" };
  return { status, content: { error } };
}
