import { z } from "zod";
import type { Network } from "../../builders/messaging-payload.ts";

/** The rules Meta publishes for sending in the name of a Page or an Instagram account. */
export interface PageRules {
  /** An answer only so long after the resident's last message. */
  readonly windowMilliseconds: number;
  /** An answer of a person, tagged as that. */
  readonly humanAgentMilliseconds: number;
  /** At most so many calls a second. */
  readonly perSecond: number;
}

const day = 24 * 3_600_000;
export const publishedRules: PageRules = {
  windowMilliseconds: day,
  humanAgentMilliseconds: 7 * day,
  perSecond: 300,
};

export interface Refusal {
  readonly status: number;
  readonly code: number;
  readonly subcode?: number;
  readonly message: string;
}

const text = {
  messenger: z.string().min(1).max(2000),
  instagram: z
    .string()
    .min(1)
    .refine((value) => value.length < 1000 && Buffer.byteLength(value) <= 1000, "Length of param message[text]"),
};
// Under the message, and gone when one is tapped or something else is written.
const quickReply = z.strictObject({
  content_type: z.literal("text"),
  title: z.string().min(1).max(20),
  payload: z.string().min(1).max(1000),
});
const requestOn = (network: Network) =>
  z
    .strictObject({
      recipient: z.strictObject({ id: z.string().min(1) }),
      messaging_type: z.enum(["RESPONSE", "UPDATE", "MESSAGE_TAG"]),
      tag: z.string().optional(),
      message: z.strictObject({
        text: text[network],
        quick_replies: z.array(quickReply).min(1).max(13).optional(),
        // Documented for Messenger only.
        ...(network === "messenger" ? { metadata: z.string().max(1000).optional() } : {}),
      }),
    })
    .refine(({ messaging_type: type, tag }) => (type === "MESSAGE_TAG" ? "HUMAN_AGENT" : undefined) === tag, "tag");
const requests = { messenger: requestOn("messenger"), instagram: requestOn("instagram") };

export interface PageSend {
  readonly recipient: string;
  readonly text: string;
  readonly metadata: string | null;
  readonly tappable: readonly { readonly title: string; readonly payload: string }[];
  readonly tag: string | null;
}

/** Reads a request to send a text as Meta would; a refusal when it is not one. */
export function readPageSend(network: Network, body: unknown): PageSend | Refusal {
  const parsed = requests[network].safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { status: 400, code: 100, message: `Invalid parameter: ${issue?.path.join(".")} ${issue?.message}` };
  }
  const { recipient, message, tag } = parsed.data;
  const metadata = "metadata" in message && typeof message.metadata === "string" ? message.metadata : null;
  const tappable = (message.quick_replies ?? []).map(({ title, payload }) => ({ title, payload }));
  return { recipient: recipient.id, text: message.text, metadata, tappable, tag: tag ?? null };
}

// The same refusal has a number of its own on Instagram.
const windowClosed = {
  messenger: { status: 400, code: 10, subcode: 2018278 },
  instagram: { status: 403, code: 10, subcode: 2534022 },
} as const;

/** Keeps the clocks of the rules for one account: who wrote when, who is blocked, and how many calls there were. */
export function createPageLimits(network: Network, rules: PageRules) {
  const lastWrote = new Map<string, number>();
  const blocked = new Set<string>();
  let recent: number[] = [];
  return {
    lastWrote,
    blocked,
    wrote: (person: string, at: number) => void lastWrote.set(person, Math.max(at, lastWrote.get(person) ?? 0)),
    /** Why this may not be sent now; `null` when it may, and then it counts. */
    refuse({ recipient, tag }: PageSend, now: number): Refusal | null {
      recent = recent.filter((at) => at > now - 1000);
      if (recent.length >= rules.perSecond)
        return { status: 400, code: 613, message: "Calls to this api have exceeded the rate limit." };
      recent.push(now);
      const written = lastWrote.get(recipient);
      if (written === undefined) return { status: 400, code: 100, subcode: 2018001, message: "No matching user found" };
      if (blocked.has(recipient))
        return { status: 400, code: 551, subcode: 1545041, message: "This person isn't available right now." };
      const window = tag === null ? rules.windowMilliseconds : rules.humanAgentMilliseconds;
      if (written < now - window)
        return { ...windowClosed[network], message: "This message is sent outside of allowed window." };
      return null;
    },
  };
}

export type PageLimits = ReturnType<typeof createPageLimits>;
