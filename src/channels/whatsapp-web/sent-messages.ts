import type { OutboundId } from "../../model/ids.ts";

/** A message that may have been sent: nobody knows. */
export interface Unclear {
  readonly chatId: string;
  readonly text: string;
  /** When it was tried first, in seconds since 1970. */
  readonly since: number;
}

export interface SentMessages {
  outboundIdOf(channelMessageId: string): OutboundId | null;
  /** Keeps what was heard of a message that is not known as ours yet: WhatsApp is quicker at times than its answer. */
  holdAck(channelMessageId: string, happening: { readonly message: unknown; readonly ack: number }): void;
  /** Notes what became of sending; the answer is what was heard of it before. */
  noteSent(channelMessageId: string, id: OutboundId): { readonly message: unknown; readonly ack: number } | null;
  noteUnclear(id: OutboundId, unclear: Unclear): void;
  unclear(id: OutboundId): Unclear | null;
}

const keptAtMost = 2_000;

/** What this process remembers of what it sent, as the network has no room for an id of ours. */
export function createSentMessages(): SentMessages {
  const ours = new Map<string, OutboundId>();
  const heard = new Map<string, { readonly message: unknown; readonly ack: number }>();
  const doubted = new Map<OutboundId, Unclear>();
  return {
    outboundIdOf: (channelMessageId) => ours.get(channelMessageId) ?? null,
    holdAck(channelMessageId, happening) {
      if (happening.ack >= (heard.get(channelMessageId)?.ack ?? -1)) keep(heard, channelMessageId, happening);
    },
    noteSent(channelMessageId, id) {
      keep(ours, channelMessageId, id);
      doubted.delete(id);
      const before = heard.get(channelMessageId) ?? null;
      heard.delete(channelMessageId);
      return before;
    },
    noteUnclear: (id, unclear) => keep(doubted, id, doubted.get(id) ?? unclear),
    unclear: (id) => doubted.get(id) ?? null,
  };
}

function keep<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > keptAtMost && oldest !== undefined) map.delete(oldest);
}
