import type { Finding } from "../../src/model/finding.ts";
import { aWamid } from "../builders/whatsapp-payload.ts";
import { eventually } from "../harness/eventually.ts";
import type { Instance } from "../harness/start-instance.ts";
import type { DemoConversation, Turn } from "./conversations.ts";

export interface TurnOutcome {
  readonly redacted: string | null;
  readonly findings: readonly Finding[];
  readonly rule: string;
  readonly because: readonly string[];
  readonly protocol: readonly string[];
  readonly reply: string | null;
  readonly cases: readonly string[];
}

/** Sends one message and waits until all that follows from it has been done. */
export async function playTurn(
  instance: Instance,
  { phone, name }: DemoConversation,
  turn: Turn,
  at: Date,
): Promise<TurnOutcome> {
  const { store } = instance.running.wiring;
  const id = aWamid(phone);
  const sentBefore = instance.graph.accepted.length;
  await instance.graph.write({ phone, name, id, at, text: turn.says });
  await instance.settled();
  const messageId = await eventually("the message is known", () =>
    store.messages.findByChannelMessageId("whatsapp", id),
  );
  const message = await store.messages.find(messageId);
  if (!message) throw new Error(`The message of ${name} is not in the store.`);
  const events = await store.events.ofConversation(message.conversationId);
  const decision = events
    .map(({ event }) => event)
    .find((event) => event.type === "decided" && event.messageId === message.id);
  if (decision?.type !== "decided") throw new Error(`The message of ${name} has no decision.`);
  return {
    redacted: message.redactedText,
    findings: message.findings,
    rule: decision.rule,
    because: decision.because,
    protocol: decision.protocol,
    reply: instance.graph.accepted.slice(sentBefore).find(({ recipient }) => recipient === phone)?.text ?? null,
    cases: (await store.cases.openOf(message.conversationId)).map(
      ({ reason, urgency, status }) => `${reason} (${urgency}, ${status})`,
    ),
  };
}

/** One turn as a reader can follow it. */
export function printTurn(turn: Turn, outcome: TurnOutcome, say: (line: string) => void): void {
  say(`\n  Resident   ${turn.says}`);
  if (outcome.redacted !== turn.says) say(`  Kept as    ${outcome.redacted}`);
  const found = outcome.findings.map((finding) =>
    [finding.kind, "type" in finding ? finding.type : "", "confidence" in finding ? finding.confidence : ""]
      .join(" ")
      .trim(),
  );
  say(`  Found      ${found.join(", ") || "nothing in particular"}`);
  say(`  Rule       ${outcome.rule} (${outcome.because.join(", ")}; ${outcome.protocol.join(", ")})`);
  say(`  Reply      ${outcome.reply?.replaceAll("\n", "\n             ") ?? "none"}`);
  say(`  On the desk: ${outcome.cases.join(", ") || "nothing"}`);
}

/** What is not as it should be. */
export function checkTurn({ title }: DemoConversation, turn: Turn, outcome: TurnOutcome): readonly string[] {
  const wrong: string[] = [];
  const at = `${title}, "${turn.says.slice(0, 30)}..."`;
  if (outcome.rule !== turn.rule) wrong.push(`${at}: rule ${outcome.rule} instead of ${turn.rule}`);
  if (turn.reply.length === 0 && outcome.reply !== null) wrong.push(`${at}: a reply where none belongs`);
  for (const words of turn.reply) if (!outcome.reply?.includes(words)) wrong.push(`${at}: the reply lacks "${words}"`);
  if (turn.case && !outcome.cases.some((open) => open.startsWith(`${turn.case} `)))
    wrong.push(`${at}: no case ${turn.case}`);
  return wrong;
}
