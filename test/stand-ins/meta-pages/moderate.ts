import { z } from "zod";
import type { Network } from "../../builders/messaging-payload.ts";
import { type Answer, refused } from "./answer.ts";
import type { PageLimits } from "./page-rules.ts";

const request = z.strictObject({
  user_ids: z
    .array(z.strictObject({ id: z.string() }))
    .min(1)
    .max(10),
  actions: z
    .array(z.enum(["block_user", "unblock_user", "move_to_spam"]))
    .min(1)
    .max(2)
    .refine((actions) => !(actions.includes("block_user") && actions.includes("unblock_user"))),
});

/** A Page's list of blocked people: only of those with whom there is a conversation, ten at a time, not both ways at once. */
export function answerModeration(network: Network, body: unknown, { blocked, lastWrote }: PageLimits): Answer {
  const parsed = request.safeParse(body);
  if (!parsed.success) return refused({ status: 400, code: 100, message: "Invalid parameter" });
  const people = parsed.data.user_ids.map(({ id }) => id);
  if (!people.every((person) => lastWrote.has(person)))
    return refused({ status: 400, code: 100, message: "No conversation with this person" });
  for (const person of people) {
    if (parsed.data.actions.includes("block_user")) blocked.add(person);
    if (parsed.data.actions.includes("unblock_user")) blocked.delete(person);
  }
  return { status: 200, content: network === "instagram" ? { success: "true" } : { result: "success" } };
}
