import { parseKept } from "../storage/browser-memory.ts";
import { memory } from "./memory.ts";
import { newMessageId } from "./message-id.ts";

/** `sent`: the server has it, and the history will show it. `refused`: sending it again will not help. */
export type OutgoingState = "sending" | "waiting" | "refused" | "sent";

export interface Outgoing {
  readonly id: string;
  readonly text: string;
  readonly at: string;
  readonly state: OutgoingState;
  /** Why it was not taken, in words. */
  readonly problem: string | null;
}

const name = "outbox";

/** The resident's messages that the history does not show yet; kept until it does. */
export const outbox = {
  all(): readonly Outgoing[] {
    return parseKept<Outgoing[]>(memory.read(name)) ?? [];
  },
  /** The oldest message that still has to go. */
  next(): Outgoing | null {
    return outbox.all().find(({ state }) => state === "sending" || state === "waiting") ?? null;
  },
  add(text: string): void {
    const at = new Date().toISOString();
    write([...outbox.all(), { id: newMessageId(), text, at, state: "sending", problem: null }]);
  },
  mark(id: string, state: OutgoingState, problem: string | null = null): void {
    write(outbox.all().map((message) => (message.id === id ? { ...message, state, problem } : message)));
  },
  remove(ids: ReadonlySet<string>): void {
    if (outbox.all().some(({ id }) => ids.has(id))) write(outbox.all().filter(({ id }) => !ids.has(id)));
  },
  onOtherTab: (listener: () => void) => memory.onOtherTab(name, listener),
};

function write(messages: readonly Outgoing[]): void {
  memory.write(name, messages.length === 0 ? null : JSON.stringify(messages));
}
