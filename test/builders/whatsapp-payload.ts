import { randomUUID } from "node:crypto";

/** What a resident does on WhatsApp, as Meta would tell it; of our own making, in Meta's documented shapes. */
export interface WhatsAppWrite {
  readonly phone?: string;
  readonly userId?: string;
  readonly name?: string;
  readonly id?: string;
  readonly at?: Date;
  /** The type-specific part; a plain text by default. */
  readonly message?: Record<string, unknown>;
  readonly text?: string;
}

const metadata = { display_phone_number: "31600000000", phone_number_id: "100000000000001" };

/** What WhatsApp tells when somebody taps an answer under a message: a button, or a row of a list. */
export function aTap(kind: "button_reply" | "list_reply", reply: { readonly id: string; readonly title: string }) {
  return { type: "interactive", interactive: { type: kind, [kind]: reply } };
}

/** A webhook body around changes. */
export function aWebhookBody(...changes: readonly Record<string, unknown>[]): Record<string, unknown> {
  return { object: "whatsapp_business_account", entry: [{ id: "200000000000002", changes }] };
}

/** One change with any number of messages. */
export function aMessagesChange(...writes: readonly WhatsAppWrite[]): Record<string, unknown> {
  return {
    field: "messages",
    value: {
      messaging_product: "whatsapp",
      metadata,
      contacts: writes.map(({ phone, userId, name }) => ({
        profile: { name: name ?? "Testbewoner" },
        ...(phone ? { wa_id: phone } : {}),
        ...(userId ? { user_id: userId } : {}),
      })),
      messages: writes.map(({ phone, userId, id, at, message, text }) => ({
        ...(phone ? { from: phone } : {}),
        ...(userId ? { from_user_id: userId } : {}),
        id: id ?? aWamid(phone ?? userId),
        timestamp: String(Math.floor((at ?? new Date()).getTime() / 1000)),
        ...(message ?? { type: "text", text: { body: text ?? "Wanneer is de balie open?" } }),
      })),
    },
  };
}

/** One change with a status of a message we sent. */
export function aStatusChange(status: {
  readonly id: string;
  readonly status: "sent" | "delivered" | "read" | "failed";
  readonly callbackData?: string;
  readonly at?: Date;
  readonly errorCode?: number;
}): Record<string, unknown> {
  return {
    field: "messages",
    value: {
      messaging_product: "whatsapp",
      metadata,
      statuses: [
        {
          id: status.id,
          status: status.status,
          timestamp: String(Math.floor((status.at ?? new Date()).getTime() / 1000)),
          ...(status.callbackData ? { biz_opaque_callback_data: status.callbackData } : {}),
          ...(status.errorCode ? { errors: [{ code: status.errorCode, title: "Message failed to send" }] } : {}),
        },
      ],
    },
  };
}

/** A message id as WhatsApp makes them: in base64, with the number of the person on the other side in it. */
export function aWamid(person = "31600000000"): string {
  const head = Buffer.from([0x1c, 0x18, person.length]);
  const middle = Buffer.from([0x15, 0x02, 0x00, 0x12, 0x18, 0x14]);
  const unique = Buffer.from(randomUUID().replaceAll("-", "").slice(0, 20).toUpperCase());
  return `wamid.${Buffer.concat([head, Buffer.from(person), middle, unique, Buffer.from([0])]).toString("base64")}`;
}
