import { z } from "zod";
import { caseSchema } from "./case.ts";
import { inquirySchema } from "./inquiry.ts";
import { words } from "./words.ts";

const findingSchema = z.object({
  kind: z.string(),
  type: z.string(),
  confidence: z.string().optional(),
  severity: z.number().optional(),
  target: z.string().optional(),
  behaviour: z.string().optional(),
  reasons: z.array(z.string()),
});
export type Finding = z.infer<typeof findingSchema>;

export const inboundSchema = z.object({
  from: z.literal("resident"),
  id: z.string(),
  at: z.iso.datetime(),
  contentKind: z.string(),
  text: z.string().nullable(),
  findings: z.array(findingSchema),
  /** What came with it besides words. */
  media: z
    .object({
      mediaType: z.enum(["image", "video", "audio", "voice", "document", "sticker"]),
      /** `awaited` until it has been fetched and looked at. */
      state: z.enum(["awaited", "opened", "unopened"]),
      problem: z.string().nullable(),
      format: z.string().nullable(),
      reading: z.enum(["text", "no-text", "partly", "unread"]).nullable(),
      findings: z.array(findingSchema),
      /** It holds personal data, or nobody could read whether it does: say so before it is shown. */
      isShielded: z.boolean(),
      /** Its bytes can still be asked for. */
      isKept: z.boolean(),
    })
    .nullable(),
  suppressed: z.array(z.object({ kind: z.string(), type: z.string(), reason: z.string() })),
  decision: z
    .object({
      rule: z.string(),
      /** What the bot did, by kind: `reply`, `warn`, `escalate`. */
      actions: z.array(z.string()),
      /** The cases it opened, or joined. */
      cases: z.array(z.object({ number: z.number(), isNew: z.boolean() })),
      because: z.array(z.string()),
      protocol: z.array(z.string()),
      simulated: z.boolean(),
    })
    .nullable(),
});

export const outboundSchema = z.object({
  from: z.enum(["bot", "agent"]),
  id: z.string(),
  at: z.iso.datetime(),
  agentName: z.string().nullable(),
  text: z.string(),
  purpose: z.enum(["reply", "warning", "closing", "reopening"]),
  state: z.enum(["queued", "sending", "sent", "delivered", "failed", "withdrawn"]),
  failureCode: z.string().nullable(),
  reversed: z.boolean(),
});

export const noteSchema = z.object({
  from: z.literal("record"),
  at: z.iso.datetime(),
  type: z.string(),
  agentName: z.string().nullable(),
  reason: z.string().nullable(),
  /** Why a platform did not do what was asked of its own block list. */
  failureCode: z.string().nullable(),
  simulated: z.boolean(),
});

export const standingSchema = z.object({
  state: z.enum(["clean", "named", "warned", "closing", "blocked"]),
  blockedUntil: z.iso.datetime().nullable(),
  /** Those that count, and behind them those of which it is not known yet whether they arrived. */
  warnings: z.array(
    z.object({
      outboundId: z.string().nullable(),
      counts: z.boolean(),
      behaviour: z.string(),
      issuedAt: z.iso.datetime(),
      until: z.iso.datetime(),
    }),
  ),
});

/** How long the platform lets people answer a resident. */
export const answerWindowSchema = z.object({
  hours: z.number(),
  /** So long after the resident's last message. */
  until: z.iso.datetime(),
  /** Whether the resident can be asked to write again after that, and when that was done; `null` where it cannot. */
  reopening: z.object({ askedAt: z.iso.datetime().nullable() }).nullable(),
});
export type AnswerWindow = z.infer<typeof answerWindowSchema>;

export const conversationSchema = z.object({
  id: z.string(),
  channel: z.string(),
  channelLabel: z.string(),
  residentName: z.string().nullable(),
  formOfAddress: z.enum(["u", "je"]),
  startedAt: z.iso.datetime(),
  standing: standingSchema,
  /** `null` where an answer is never too late. */
  answerWindow: answerWindowSchema.nullable(),
  cases: z.array(caseSchema),
  /** Other conversations about the same, as agents have linked them. */
  linked: z.array(
    z.object({
      id: z.string(),
      channel: z.string(),
      residentName: z.string().nullable(),
      lastMessageAt: z.iso.datetime(),
      /** When a person last wrote to the resident there: the same need not be said twice (P3). */
      answeredAt: z.iso.datetime().nullable(),
    }),
  ),
  /** Questions to departments, oldest first. */
  inquiries: z.array(inquirySchema),
  /** The number to call back, while the reader has that case in hand. */
  callBackPhone: z.string().nullable(),
  timeline: z.array(z.discriminatedUnion("from", [inboundSchema, outboundSchema, noteSchema])),
});
export type Conversation = z.infer<typeof conversationSchema>;
export type TimelineItem = Conversation["timeline"][number];

/** Texts an agent can start from, filled in for this conversation. */
export const snippetsSchema = z.array(z.object({ name: z.string(), purpose: z.string(), text: z.string() }));
export type Snippet = z.infer<typeof snippetsSchema>[number];

/** What a reply will look like with its opening and signature around the agent's words. */
export const frameSchema = z.object({ opening: z.string(), signature: z.string(), longest: z.number() });
export const composerSchema = z.object({
  /** What a department answered and nobody has passed on yet, to begin with (D49). */
  draft: z.string().nullable(),
  snippets: snippetsSchema,
  frame: frameSchema,
  /** How this municipality wants its messages written (D19). */
  guidelines: z.array(z.string()),
});
export type Composer = z.infer<typeof composerSchema>;

/** Words for colleagues, kept beside a conversation. */
export const newNoteSchema = z.strictObject({ text: words().min(2).max(2000) });
/** A conversation that belongs with this one, by the number of one of its tasks. */
export const newLinkSchema = z.strictObject({ caseNumber: z.int().min(1).max(9_999_999) });
