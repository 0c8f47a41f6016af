import { z } from "zod";
import { words } from "./words.ts";

/** An agent answers; who leads the team also divides the work; an admin sets everything up, and may do all of it. */
export const roles = ["agent", "lead", "admin"] as const;
export const shortestPassword = 12;

export const signInSchema = z.strictObject({
  username: z.string().min(1).max(64),
  password: z.string().min(1).max(128),
});
export const changePasswordSchema = z.strictObject({
  current: z.string().min(1).max(128),
  next: z.string().min(shortestPassword).max(128),
});

export const agentSchema = z.object({
  id: z.string(),
  name: z.string(),
  username: z.string(),
  role: z.enum(roles),
  active: z.boolean(),
});
export type Agent = z.infer<typeof agentSchema>;

export const sessionSchema = z.object({
  agent: agentSchema,
  passwordExpired: z.boolean(),
  municipality: z.string(),
  mode: z.enum(["automatic", "confirm", "shadow"]),
});
export type Session = z.infer<typeof sessionSchema>;

export const newAgentSchema = z.strictObject({
  name: words().max(80),
  username: z.string().regex(/^[a-z0-9._]{3,30}$/),
  role: z.enum(roles),
});

/** The password is shown once, to the admin who made the account. */
export const newAgentAnswerSchema = z.object({ agent: agentSchema, oneTimePassword: z.string() });
export const changeAgentSchema = z.strictObject({ active: z.boolean() });
