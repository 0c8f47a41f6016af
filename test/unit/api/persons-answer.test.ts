import type { OutboundRow } from "../../../src/api/ports.ts";
import { isPersonsAnswer } from "../../../src/api/presenters/present-conversation.ts";
import type { OutboundId } from "../../../src/model/ids.ts";

const sent: OutboundRow = {
  id: "00000000-0000-4000-8000-000000000001" as OutboundId,
  origin: "agent",
  purpose: "reply",
  agentId: null,
  readableText: "Morgen wordt hij geleegd.",
  state: "delivered",
  failureCode: null,
  createdAt: new Date("2026-11-24T10:00:00Z"),
};

describe("a person's answer", () => {
  it.each([
    ["what a colleague sent", {}, true],
    ["what is still on its way", { state: "queued" }, true],
    ["what the bot said", { origin: "bot" }, false],
    ["a question to write again, so that a department's answer stays at hand", { purpose: "reopening" }, false],
    ["what never arrived, such as after 24 hours", { state: "failed", failureCode: "131047" }, false],
  ] as const)("%s", (_what, change, isOne) => {
    expect(isPersonsAnswer({ ...sent, ...change })).toBe(isOne);
  });
});
