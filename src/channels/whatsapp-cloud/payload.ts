import { z } from "zod";
import { storableText } from "../../model/storable-text.ts";
import { errorCode } from "../meta/error-table.ts";
import { list, readable, text } from "../meta/lenient-list.ts";

const media = z
  .object({ id: text, caption: text, voice: z.boolean().optional().catch(undefined) })
  .optional()
  .catch(undefined);
const caption = z.object({ caption: text }).optional().catch(undefined);
const newWords = z
  .object({
    text: z.object({ body: text }).optional().catch(undefined),
    image: caption,
    video: caption,
    document: caption,
  })
  .optional()
  .catch(undefined);

const contact = z.object({
  wa_id: z.coerce.string().overwrite(storableText).optional().catch(undefined),
  user_id: text,
  profile: z.object({ name: text }).optional().catch(undefined),
});

const message = z.object({
  id: text,
  from: text,
  from_user_id: text,
  group_id: text,
  timestamp: text,
  type: text,
  text: z.object({ body: text }).optional().catch(undefined),
  context: z.object({ id: text }).optional().catch(undefined),
  image: media,
  video: media,
  audio: media,
  voice: media,
  document: media,
  sticker: media,
  location: z
    .object({ latitude: z.coerce.number(), longitude: z.coerce.number(), name: text, address: text })
    .optional()
    .catch(undefined),
  contacts: z.array(z.unknown()).optional().catch(undefined),
  reaction: z.object({ message_id: text, emoji: text }).optional().catch(undefined),
  button: z.object({ payload: text, text }).optional().catch(undefined),
  interactive: z
    .object({
      type: text,
      button_reply: z.object({ id: text, title: text }).optional().catch(undefined),
      list_reply: z.object({ id: text, title: text }).optional().catch(undefined),
      nfm_reply: z.object({ name: text, body: text }).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
  order: z.object({ text }).optional().catch(undefined),
  edit: z.object({ original_message_id: text, message: newWords }).optional().catch(undefined),
  revoke: z.object({ original_message_id: text }).optional().catch(undefined),
  system: z.object({ type: text, wa_id: text, user_id: text, previous_user_id: text }).optional().catch(undefined),
});
export type RawMessage = z.infer<typeof message>;

const status = z.object({
  id: text,
  status: text,
  timestamp: text,
  biz_opaque_callback_data: text,
  errors: readable(z.object({ code: errorCode })),
});
const echo = message.extend({ to: text, to_user_id: text });
export type RawEcho = z.infer<typeof echo>;
export type RawStatus = z.infer<typeof status>;

const userIdUpdate = z.object({
  timestamp: text,
  user_id: z.object({ previous: text, current: text }).optional().catch(undefined),
});

const value = z.object({
  contacts: readable(contact),
  messages: list(message),
  message_echoes: list(echo),
  statuses: list(status),
  user_id_update: list(userIdUpdate),
  event: text,
});

const change = z.object({ field: text, value: value.optional().catch(undefined) });
const entry = z.object({ changes: list(change) });

/** The outer shape of a webhook body: everything in it that we can read, and nothing else. */
export const webhookBody = z.object({ entry: list(entry) });
export type RawContact = z.infer<typeof contact>;
export type RawChange = z.infer<typeof change>;
