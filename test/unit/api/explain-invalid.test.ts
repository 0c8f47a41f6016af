import { z } from "zod";
import { replySchema } from "../../../src/api/contract/case.ts";
import { conversationSearchSchema } from "../../../src/api/contract/conversation-search.ts";
import { newTermSchema } from "../../../src/api/contract/inquiry.ts";
import { changeAgentSchema, changePasswordSchema, newAgentSchema } from "../../../src/api/contract/session.ts";
import { chatMessageSchema } from "../../../src/api/contract/webchat.ts";
import { explainInvalid } from "../../../src/api/explain-invalid.ts";

const clientMessageId = "7d3f2d3e-6a55-4c0e-9a53-0c8f7c0b8a11";

describe("what is wrong with a request", () => {
  it.each<[string, z.ZodType, unknown, string]>([
    ["a field left out", chatMessageSchema, { text: "hallo" }, "clientMessageId: moet tekst zijn"],
    [
      "an id of another kind",
      chatMessageSchema,
      { clientMessageId: "1", text: "x" },
      "clientMessageId: moet een UUID zijn",
    ],
    ["no words", chatMessageSchema, { clientMessageId, text: " " }, "text: mag niet leeg zijn"],
    ["too many words", replySchema, { text: "x".repeat(4001) }, "text: mag ten hoogste 4000 tekens hebben"],
    [
      "a short password",
      changePasswordSchema,
      { current: "x", next: "kort" },
      "next: moet ten minste 12 tekens hebben",
    ],
    ["a field too many", replySchema, { text: "x", to: "y" }, "Het verzoek: het veld to bestaat niet"],
    [
      "a number that is too small",
      newTermSchema,
      { workingDays: 0, source: "de afdeling" },
      "workingDays: moet ten minste 1 zijn",
    ],
    [
      "a number that is too large",
      newTermSchema,
      { workingDays: 31, source: "de afdeling" },
      "workingDays: mag ten hoogste 30 zijn",
    ],
    ["no body", replySchema, undefined, "Het verzoek: moet een groep velden zijn"],
    ["a list", replySchema, [], "Het verzoek: moet een groep velden zijn"],
    [
      "a wrong choice",
      newAgentSchema,
      { name: "A", username: "anna", role: "x" },
      "role: moet een van deze zijn: agent, lead, admin",
    ],
    [
      "a wrong user name",
      newAgentSchema,
      { name: "A", username: "A!", role: "agent" },
      "username: is niet goed geschreven",
    ],
    ["a word for a choice", changeAgentSchema, { active: "ja" }, "active: moet ja of nee (true of false) zijn"],
    [
      "no day",
      conversationSearchSchema,
      { state: "all", words: "", day: "x" },
      "day: moet een datum zijn, zoals 2026-11-24",
    ],
  ])("is said in Dutch: %s", (_, schema, body, expected) => {
    const { error } = schema.safeParse(body);
    expect(error && explainInvalid(error)).toBe(expected);
  });

  it("never comes in the validator's own words", () => {
    for (const schema of [z.union([z.string(), z.number()]), z.number().multipleOf(5), z.array(z.string()).min(2)]) {
      for (const body of [true, 3, [1]]) {
        const { error } = schema.safeParse(body);
        if (error) expect(explainInvalid(error)).not.toMatch(/Invalid|expected|Too/);
      }
    }
  });
});
