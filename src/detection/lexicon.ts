import { z } from "zod";
import { abuseTypes, confidences, distressTypes, formalMatters, intentTypes } from "../model/finding.ts";

const phrases = z.array(z.string().min(2)).min(1);
const severity = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** The shape of `config/lexicon/abuse.yaml`: what an admin may add to, with every list explained in the file. */
export const abuseLexiconSchema = z.strictObject({
  behaviours: z.record(z.enum(abuseTypes), z.string()),
  heads: z.array(
    z.strictObject({
      severity,
      type: z.enum(abuseTypes).default("insult"),
      foreign: z.boolean().default(false),
      terms: phrases,
    }),
  ),
  ambiguous: z.array(z.strictObject({ severity, type: z.enum(abuseTypes).default("insult"), terms: phrases })),
  endings: phrases,
  ordinary: phrases,
  qualities: z.array(z.strictObject({ severity, terms: phrases })),
  groups: phrases,
  intensifiers: phrases,
  things: phrases,
  medical: phrases,
  themes: z.record(z.string().regex(/^[a-z]+$/), z.array(z.string().min(1)).min(1)),
  frames: z.array(
    z.strictObject({
      type: z.enum(abuseTypes),
      severity,
      target: z.enum(["staff", "organisation"]).default("staff"),
      confidence: z.enum(confidences).default("certain"),
      unless: z.array(z.string()).default([]),
      phrases,
    }),
  ),
});
export type AbuseLexicon = z.infer<typeof abuseLexiconSchema>;

/** The shape of `config/lexicon/distress.yaml`. */
export const distressLexiconSchema = z.strictObject({
  idioms: phrases,
  kinds: z.array(z.strictObject({ type: z.enum(distressTypes), phrases, reported: z.boolean().default(true) })),
});
export type DistressLexicon = z.infer<typeof distressLexiconSchema>;

/** The shape of `config/lexicon/intent.yaml`. */
export const intentLexiconSchema = z.strictObject({
  intents: z.array(
    z.strictObject({
      type: z.enum(intentTypes),
      confidence: z.enum(confidences).default("likely"),
      matter: z.enum(formalMatters).optional(),
      answer: z.enum(["yes", "no"]).optional(),
      /** The words only count when they are the whole message. */
      alone: z.boolean().default(false),
      unless: z.array(z.string()).default([]),
      phrases,
    }),
  ),
});
export type IntentLexicon = z.infer<typeof intentLexiconSchema>;

export interface Lexicon {
  readonly abuse: AbuseLexicon;
  readonly distress: DistressLexicon;
  readonly intent: IntentLexicon;
}
