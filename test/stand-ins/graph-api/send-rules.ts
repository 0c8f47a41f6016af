import { z } from "zod";

/** The rules Meta publishes for sending, as far as a text goes. */
export interface SendRules {
  /** A free text only so long after the resident's last message. */
  readonly windowMilliseconds: number;
  /** At least this long between two messages to one person. */
  readonly pairMilliseconds: number;
  /** At most so many messages a second for the number, in and out together. */
  readonly perSecond: number;
}

export const publishedRules: SendRules = { windowMilliseconds: 24 * 3_600_000, pairMilliseconds: 6000, perSecond: 80 };

export interface Refusal {
  readonly status: number;
  readonly code: number;
  readonly message: string;
}

const address = z.union([
  z.object({ to: z.string().regex(/^\+?\d{6,15}$/) }),
  z.object({ recipient: z.string().regex(/^[A-Z]{2}\.[A-Za-z0-9.]+$/) }),
]);
const textMessage = z
  .object({
    messaging_product: z.literal("whatsapp"),
    recipient_type: z.literal("individual"),
    type: z.literal("text"),
    text: z.strictObject({ body: z.string().min(1).max(4096), preview_url: z.boolean().optional() }),
    biz_opaque_callback_data: z.string().max(512).optional(),
  })
  .and(address);

export interface SendRequest {
  readonly recipient: string;
  readonly text: string;
  readonly callbackData: string | null;
}

/** Reads a request to send a text as Meta would; a refusal when it is not one. */
export function readSendRequest(body: unknown): SendRequest | Refusal {
  const parsed = textMessage.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return {
      status: 400,
      code: 100,
      message: `Invalid parameter: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`,
    };
  }
  const { text, biz_opaque_callback_data: callbackData } = parsed.data;
  const recipient = "to" in parsed.data ? parsed.data.to.replace(/^\+/, "") : parsed.data.recipient;
  return { recipient, text: text.body, callbackData: callbackData ?? null };
}

/** Keeps the clocks of the rules: who wrote when, and what was sent when. */
export function createSendLimits(rules: SendRules) {
  const lastWrote = new Map<string, number>();
  const lastSent = new Map<string, number>();
  const blocked = new Set<string>();
  let recent: number[] = [];

  return {
    lastWrote,
    blocked,
    wrote: (person: string, at: number) => void lastWrote.set(person, Math.max(at, lastWrote.get(person) ?? 0)),
    /** Somebody wrote to the number: that counts, and is never refused. */
    arrived: (at: number) => void recent.push(at),
    /** Why this may not be sent now; `null` when it may, and then it counts. */
    refuse(recipient: string, now: number): Refusal | null {
      recent = recent.filter((at) => at > now - 1000);
      if (recent.length >= rules.perSecond) return { status: 403, code: 130429, message: "Rate limit hit" };
      if (blocked.has(recipient)) return { status: 400, code: 131026, message: "Message undeliverable" };
      const written = lastWrote.get(recipient);
      if (written === undefined || written < now - rules.windowMilliseconds)
        return { status: 400, code: 131047, message: "Re-engagement message" };
      if ((lastSent.get(recipient) ?? 0) > now - rules.pairMilliseconds)
        return { status: 403, code: 131056, message: "Pair rate limit hit" };
      lastSent.set(recipient, now);
      recent.push(now);
      return null;
    },
  };
}

export type SendLimits = ReturnType<typeof createSendLimits>;
