import { z } from "zod";
import type { SendLimits } from "./send-rules.ts";

const blockWindowMilliseconds = 24 * 3_600_000;
const mostUsers = 1000;

const request = z.object({
  messaging_product: z.literal("whatsapp"),
  block_users: z
    .array(z.union([z.object({ user: z.string() }), z.object({ user_id: z.string().regex(/^[A-Z]{2}\.(?!ENT\.)/) })]))
    .max(mostUsers),
});

/**
 * Meta's block list: only people who wrote in the last 24 hours can be added, and an answer may hold successes and
 * failures side by side.
 */
export function answerBlockRequest(
  method: string,
  body: unknown,
  { blocked, lastWrote }: SendLimits,
  now: number,
): { status: number; content: unknown } {
  if (method === "GET") {
    return { status: 200, content: { data: [...blocked].map((wa_id) => ({ messaging_product: "whatsapp", wa_id })) } };
  }
  const parsed = request.safeParse(body);
  if (!parsed.success)
    return {
      status: 400,
      content: { error: { message: "(#100) Invalid parameter", type: "OAuthException", code: 100 } },
    };
  const people = parsed.data.block_users.map((entry) =>
    "user" in entry ? entry.user.replace(/^\+/, "") : entry.user_id,
  );
  const done = people.filter(
    (person) => method === "DELETE" || (lastWrote.get(person) ?? 0) > now - blockWindowMilliseconds,
  );
  const failed = people.filter((person) => !done.includes(person));
  for (const person of done) {
    if (method === "DELETE") blocked.delete(person);
    else blocked.add(person);
  }
  const listed = done.map((person) => ({ input: person, wa_id: person }));
  const block_users = {
    [method === "DELETE" ? "removed_users" : "added_users"]: listed,
    ...(failed.length > 0
      ? {
          failed_users: failed.map((person) => ({
            input: person,
            wa_id: person,
            errors: [
              {
                message: "Re-engagement required",
                code: 131047,
                error_data: { details: "User has not messaged in the last 24 hours" },
              },
            ],
          })),
        }
      : {}),
  };
  if (failed.length === 0) return { status: 200, content: { messaging_product: "whatsapp", block_users } };
  return {
    status: 400,
    content: {
      messaging_product: "whatsapp",
      block_users,
      error: { message: "(#139100) Failed to block/unblock users", type: "OAuthException", code: 139100 },
    },
  };
}
