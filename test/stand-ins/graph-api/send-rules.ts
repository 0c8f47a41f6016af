import { z } from "zod";

/** The rules Meta publishes for sending, as far as texts and templates without parameters go. */
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
const text = (most: number) => z.string().min(1).max(most);
const distinct = (of: "id" | "title") => (members: readonly { readonly id: string; readonly title: string }[]) =>
  new Set(members.map((member) => member[of])).size === members.length;
const buttonReply = z.strictObject({ id: text(256), title: text(20) });
const interactive = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("button"),
    body: z.strictObject({ text: text(1024) }),
    action: z.strictObject({
      buttons: z
        .array(z.strictObject({ type: z.literal("reply"), reply: buttonReply }))
        .min(1)
        .max(3)
        .refine((buttons) => distinct("title")(buttons.map(({ reply }) => reply)), "Button titles must be unique")
        .refine((buttons) => distinct("id")(buttons.map(({ reply }) => reply)), "Button ids must be unique"),
    }),
  }),
  z.strictObject({
    type: z.literal("list"),
    body: z.strictObject({ text: text(1024) }),
    action: z.strictObject({
      button: text(20),
      sections: z
        .array(
          z.strictObject({
            title: text(24).optional(),
            rows: z
              .array(z.strictObject({ id: text(200), title: text(24), description: z.string().max(72).optional() }))
              .min(1)
              .max(10)
              .refine(distinct("id"), "Row ids must be unique"),
          }),
        )
        .min(1)
        .max(10),
    }),
  }),
]);
const template = z.strictObject({
  name: text(512),
  language: z.strictObject({ code: text(15), policy: z.literal("deterministic").optional() }),
  components: z.array(z.object({ parameters: z.array(z.unknown()).optional() })).optional(),
});
const content = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("text"),
    text: z.strictObject({ body: text(4096), preview_url: z.boolean().optional() }),
  }),
  z.object({ type: z.literal("interactive"), interactive }),
  z.object({ type: z.literal("template"), template }),
]);
const sending = z
  .object({
    messaging_product: z.literal("whatsapp"),
    recipient_type: z.literal("individual"),
    biz_opaque_callback_data: z.string().max(512).optional(),
  })
  .and(content)
  .and(address);

/** A template of the account that Meta has approved. It has no parameters. */
export interface ApprovedTemplate {
  readonly name: string;
  readonly language: string;
  readonly body: string;
}

/** An answer that can be tapped under a message. */
export interface Tappable {
  readonly id: string;
  readonly title: string;
}

export interface SendRequest {
  readonly recipient: string;
  /** Sent as a template that was approved: goes at any time. */
  readonly isTemplate: boolean;
  readonly text: string;
  readonly tappable: readonly Tappable[];
  readonly callbackData: string | null;
}

/** Reads a request to send a message as Meta would; a refusal when it is not one, or no such template was approved. */
export function readSendRequest(body: unknown, approved: readonly ApprovedTemplate[]): SendRequest | Refusal {
  const parsed = sending.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return {
      status: 400,
      code: 100,
      message: `Invalid parameter: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`,
    };
  }
  const { biz_opaque_callback_data: callbackData } = parsed.data;
  const recipient = "to" in parsed.data ? parsed.data.to.replace(/^\+/, "") : parsed.data.recipient;
  const shown = shownOf(parsed.data, approved);
  if ("code" in shown) return shown;
  return { recipient, isTemplate: parsed.data.type === "template", ...shown, callbackData: callbackData ?? null };
}

function shownOf(
  sent: z.infer<typeof content>,
  approved: readonly ApprovedTemplate[],
): Pick<SendRequest, "text" | "tappable"> | Refusal {
  if (sent.type === "template") {
    const { name, language, components = [] } = sent.template;
    const known = approved.find((candidate) => candidate.name === name && candidate.language === language.code);
    if (known === undefined)
      return { status: 404, code: 132001, message: "Template name does not exist in the translation" };
    if (components.some(({ parameters = [] }) => parameters.length > 0))
      return {
        status: 400,
        code: 132000,
        message: "Number of parameters does not match the expected number of params",
      };
    return { text: known.body, tappable: [] };
  }
  if (sent.type === "text") return { text: sent.text.body, tappable: [] };
  const { body, action } = sent.interactive;
  const tappable =
    "buttons" in action ? action.buttons.map(({ reply }) => reply) : action.sections.flatMap(({ rows }) => rows);
  return { text: body.text, tappable: tappable.map(({ id, title }) => ({ id, title })) };
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
    refuse({ recipient, isTemplate }: SendRequest, now: number): Refusal | null {
      recent = recent.filter((at) => at > now - 1000);
      if (recent.length >= rules.perSecond) return { status: 403, code: 130429, message: "Rate limit hit" };
      if (blocked.has(recipient)) return { status: 400, code: 131026, message: "Message undeliverable" };
      const written = lastWrote.get(recipient);
      if (!isTemplate && (written === undefined || written < now - rules.windowMilliseconds))
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
