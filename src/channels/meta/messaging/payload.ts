import { z } from "zod";
import { storableText } from "../../../model/storable-text.ts";
import { list, readable, text } from "../lenient-list.ts";

/** Ids are texts, and sometimes numbers. */
const id = z
  .union([z.string(), z.number()])
  .transform((value) => storableText(String(value)))
  .optional()
  .catch(undefined);
const flag = z.boolean().catch(false);
const party = z.object({ id }).optional().catch(undefined);
const told = z.union([z.string(), z.number()]).optional().catch(undefined);

const attachment = z.object({
  type: text,
  payload: z
    .object({
      url: text,
      sticker_id: id,
      coordinates: z.object({ lat: z.number(), long: z.number() }).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});
export type RawAttachment = z.infer<typeof attachment>;

const message = z.object({
  mid: text,
  text,
  is_echo: flag,
  is_self: flag,
  is_deleted: flag,
  is_unsupported: flag,
  app_id: id,
  metadata: text,
  quick_reply: z.object({ payload: text }).optional().catch(undefined),
  reply_to: z.object({ mid: text }).optional().catch(undefined),
  attachments: readable(attachment),
});
export type RawMessage = z.infer<typeof message>;

const enforcement = z.object({ action: text }).optional().catch(undefined);
const owner = z.object({ new_owner_app_id: id }).optional().catch(undefined);

// Kinds that ask nothing of us keep their keys, so that they can be counted by name.
const item = z.looseObject({
  sender: party,
  recipient: party,
  timestamp: told,
  message: message.optional().catch(undefined),
  message_edit: z.object({ mid: text, text, num_edit: id }).optional().catch(undefined),
  reaction: z.object({ mid: text, emoji: text, action: text }).optional().catch(undefined),
  postback: z.object({ mid: text, title: text, payload: text }).optional().catch(undefined),
  delivery: z
    .object({ mids: readable(z.string()), watermark: told })
    .optional()
    .catch(undefined),
  read: z.object({ mid: text, watermark: told }).optional().catch(undefined),
  policy_enforcement: enforcement,
  "policy-enforcement": enforcement,
  pass_thread_control: owner,
});
export type RawItem = z.infer<typeof item>;

const change = z.object({ field: text, value: item.optional().catch(undefined) });
export type RawChange = z.infer<typeof change>;

const entry = z.object({ id, messaging: list(item), standby: list(z.unknown()), changes: list(change) });
export type RawEntry = z.infer<typeof entry>;

/** The outer shape of a webhook body: everything in it that we can read, and nothing else. */
export const webhookBody = z.object({ object: text, entry: list(entry) });
