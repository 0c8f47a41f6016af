import { z } from "zod";
import type { SendFailure, SendResult } from "../../model/sending.ts";

/** What a code asks of us. */
export type Known = Pick<SendFailure, "advice" | "next">;

/** A code of Meta's error table. Anything longer is no code, and has no place in records and counts. */
export const errorCode: z.ZodType<string> = z.coerce.string().regex(/^\d{1,9}$/);

/** An error as the Graph API words it; `subcode` where it says more. */
interface GraphError {
  readonly code: string;
  readonly subcode?: string | undefined;
}

const optionalCode = errorCode.optional().catch(undefined);
const refused = z.object({
  error: z.object({ code: errorCode, error_subcode: optionalCode, message: z.string().optional().catch(undefined) }),
});

// Meta words this the same on every product; the number beside it differs, and may be missing.
const outsideWindow = /outside (?:of )?(?:the )?allowed window/i;

/** The error in an answer's body; `null` without one. */
function errorIn(body: unknown): GraphError | null {
  const error = refused.safeParse(body).data?.error;
  if (error === undefined) return null;
  const { code, error_subcode: subcode, message = "" } = error;
  return { code, subcode: subcode ?? (outsideWindow.test(message) ? windowClosed : undefined) };
}

/** The subcode that says that it is too late for this kind of message. */
export const windowClosed = "2018278";

/**
 * What Meta's codes ask of us on one of its platforms: those of the whole account, which every product has, and the
 * platform's `own`, by `code` or `code-subcode`. Whatever is wrong with the whole account is an alarm, also where Meta
 * calls it an error of the message: else every message would be given up in turn.
 */
export function createErrorTable(platform: string, own: Readonly<Record<string, Known>>) {
  const refusal: Known = {
    next: "give-up",
    advice: `${platform} refused the message: see the code in Meta's documentation.`,
  };
  const { alarm, backOff, theirTrouble } = verdictsOf(platform);
  const known: Readonly<Record<string, Known>> = {
    "613": backOff,
    "4": backOff,
    "1": theirTrouble,
    "2": theirTrouble,
    "190": alarm,
    "0": alarm,
    "3": alarm,
    "10": alarm,
    "200": alarm,
    "368": alarm,
    ...own,
  };
  // Without a code of Meta's: it, or a proxy on the way to it, lets nothing of ours through.
  const knownStatuses: Readonly<Record<string, Known>> = {
    "http-401": alarm,
    "http-403": alarm,
    "http-407": {
      next: "alarm",
      advice: `A proxy between us and ${platform} asks for a password: check its settings.`,
    },
  };

  /**
   * Whose fault a code is and what to do; an unknown one is tried again on a server error and given up otherwise.
   * `httpStatus` is `null` for a failure that was reported later.
   */
  function failureOf(code: string, httpStatus: number | null, subcode?: string): SendFailure {
    const both = `${code}-${subcode}`;
    if (subcode !== undefined && known[both]) return { code: both, ...known[both] };
    const isServerError = httpStatus !== null && (httpStatus >= 500 || httpStatus === 429);
    return { code, ...(known[code] ?? knownStatuses[code] ?? (isServerError ? theirTrouble : refusal)) };
  }

  return {
    failureOf,
    /** The codes of Meta's that we know, for who counts them by name. */
    knownCodes: (): readonly string[] => Object.keys(known),
    /** What an answer to a message comes to in which Meta did not take it. */
    notTaken({ status, body }: { readonly status: number; readonly body: unknown }): NotTaken {
      const error = errorIn(body);
      const failure = failureOf(error?.code ?? `http-${status}`, status, error?.subcode);
      // A server error without a code of Meta's, or an answer we cannot read, does not tell what became of it.
      const isClear = error !== null || (status >= 400 && status < 500);
      return { outcome: isClear ? "refused" : "unknown", failure };
    },
  };
}

/** What a failed attempt comes to. */
type NotTaken = Exclude<SendResult, { readonly outcome: "accepted" }>;

/** The verdicts that more than one code has, in the words of a platform. */
export function verdictsOf(
  platform: string,
): Readonly<Record<"alarm" | "backOff" | "theirTrouble" | "unknownSender", Known>> {
  return {
    alarm: {
      next: "alarm",
      advice: `${platform} refuses this account: check its access token and permissions in Meta's console.`,
    },
    backOff: { next: "retry", advice: `${platform} asks us to slow down; it is sent again later.` },
    theirTrouble: { next: "retry", advice: `${platform} could not take the message; it is sent again later.` },
    unknownSender: {
      next: "alarm",
      advice: `${platform} does not know this sender: check its id in the settings and its registration in Meta's console.`,
    },
  };
}
