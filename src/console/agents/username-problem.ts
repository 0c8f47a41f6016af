import { newAgentSchema } from "../../api/contract/session.ts";
import { agentTexts } from "../messages.ts";

const shortest = 3;
const allowed = /[a-z0-9._]/g;

/** What is wrong with a user name, for beside its hint; `null` when the server takes it. */
export function usernameProblem(username: string): string | null {
  if (newAgentSchema.shape.username.safeParse(username).success) return null;
  if (username === "") return agentTexts.usernameMissing;
  const wrong = [...new Set(username.replaceAll(allowed, ""))].map((sign) => (sign === " " ? agentTexts.space : sign));
  if (wrong.length > 0) return agentTexts.usernameWrong(wrong.join(" "));
  return username.length < shortest ? agentTexts.usernameTooShort : agentTexts.usernameTooLong;
}
