import { randomInt, randomUUID } from "node:crypto";

/** A direct message on X, as X would tell it; of our own making, in X's documented shapes. */
export interface XWrite {
  readonly from: string;
  readonly to: string;
  readonly id?: string;
  readonly name?: string;
  readonly at?: Date;
  readonly text?: string;
  /** What the message holds instead of a text. */
  readonly data?: Record<string, unknown>;
}

/** An id as X makes them: nineteen digits. */
export const anXId = (): string => `18${String(randomInt(10 ** 12)).padStart(12, "0")}${randomInt(10_000, 99_999)}`;

/** A direct message, without the body around it. */
export function aDirectMessage({ from, to, id, at, text, data }: XWrite): Record<string, unknown> {
  return {
    type: "message_create",
    id: id ?? anXId(),
    created_timestamp: String((at ?? new Date()).getTime()),
    message_create: {
      target: { recipient_id: to },
      sender_id: from,
      message_data: data ?? { text: text ?? "Wanneer is de balie open?", entities: { urls: [] } },
    },
  };
}

/** An event of the X Activity API. */
export function anActivity(type: string, userId: string, payload: Record<string, unknown>): Record<string, unknown> {
  return {
    data: {
      event_uuid: randomUUID(),
      event_type: type,
      filter: { user_id: userId },
      tag: "test",
      payload,
    },
  };
}

/** An event that direct messages came in for the account that they are sent to. */
export function aReceivedEvent(...writes: readonly [XWrite, ...XWrite[]]): Record<string, unknown> {
  return anActivity("dm.received", writes[0].to, {
    direct_message_events: writes.map(aDirectMessage),
    users: Object.fromEntries(
      writes.map(({ from, name }) => [from, { data: { id: from, name: name ?? "Testbewoner" } }]),
    ),
  });
}
