import type { FormOfAddress } from "./resident.ts";

/** Texts the bot sends by itself. */
export const botTemplates = [
  "acknowledgement",
  "out-of-hours",
  "personal-data-redirect",
  "call-back-confirmed",
  "e-mail-referral",
  "written-required",
  "formal-question",
  "channel-redirect",
  "abuse-warning",
  "abuse-block",
  "distress-self-harm",
  "distress-domestic-violence",
  "distress-emergency",
  "unsupported-content",
  "voice-message",
  "slow-down",
  "standing",
  "appeal-received",
  "unblocked",
] as const;

/** Texts an agent starts from. */
export const agentTemplates = [
  "personal-opening",
  "handed-to-back-office",
  "term-extended",
  "answer",
  "call-back-failed",
  "closing",
] as const;

/** Texts that a platform has approved word for word; a person decides that one is sent, and nobody writes in it. */
export const approvedTemplates = ["reopening"] as const;

export const templateNames = [...botTemplates, ...agentTemplates, ...approvedTemplates] as const;
export type BotTemplate = (typeof botTemplates)[number];
export type AgentTemplate = (typeof agentTemplates)[number];
export type TemplateName = (typeof templateNames)[number];

/** What is filled in only when a message is about something we know; some or all of them. */
export const productValues = [
  "product",
  "productText",
  "productEnglish",
  "productForm",
  "productAppointment",
  "productInfo",
] as const;

/**
 * What a rule or an agent fills in; municipality facts are always there besides. Those from
 * `consequence` on are switches: any text turns them on.
 */
export const templateValues = [
  "name",
  "behaviour",
  "promise",
  "warnedAt",
  "warnedBehaviour",
  "blockedUntil",
  "warningUntil",
  "formalMatter",
  "reference",
  "department",
  "term",
  "moment1",
  "moment2",
  ...productValues,
  "consequence",
  "callBack",
  "askPhone",
  "numberGiven",
  "cancelled",
  "closed",
  "objection",
  "complaint",
] as const;
export type TemplateValue = (typeof templateValues)[number];
export type TemplateValues = Partial<Readonly<Record<TemplateValue, string>>>;

/** In which ways a text is written: in Dutch with either form of address, and in English. */
export type TemplateVariant = FormOfAddress | "en";
