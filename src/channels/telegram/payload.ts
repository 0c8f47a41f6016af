import { z } from "zod";
import { storableText } from "../../model/storable-text.ts";

// An update is read leniently: a part that is missing or odd becomes undefined, and never spoils its neighbours.
// Unknown fields stay, because the field that is there tells what kind of message or update it is.
const text = z.string().overwrite(storableText).optional().catch(undefined);
const number = z.number().optional().catch(undefined);
// Ids go up to 52 bits; as text they keep every digit.
const id = z
  .union([z.int(), z.string().regex(/^-?\d{1,20}$/)])
  .transform(String)
  .optional()
  .catch(undefined);

const chat = z.object({ id, type: text }).optional().catch(undefined);
const person = z
  .object({ id, is_bot: z.boolean().optional().catch(undefined), first_name: text, last_name: text })
  .optional()
  .catch(undefined);
const file = z.object({ file_id: text }).optional().catch(undefined);
const files = z
  .array(z.object({ file_id: text }))
  .optional()
  .catch(undefined);
const place = z.object({ latitude: z.number(), longitude: z.number() }).optional().catch(undefined);

const message = z.looseObject({
  message_id: id,
  date: number,
  edit_date: number,
  from: person,
  chat,
  text,
  caption: text,
  photo: files,
  live_photo: z.object({ file_id: text, photo: files }).optional().catch(undefined),
  animation: file,
  video: file,
  video_note: file,
  voice: file,
  audio: file,
  document: file,
  sticker: file,
  location: place,
  venue: z.object({ location: place, title: text, address: text }).optional().catch(undefined),
  reply_to_message: z.object({ message_id: id }).optional().catch(undefined),
});
export type RawMessage = z.infer<typeof message>;

const reaction = z.object({
  chat,
  message_id: id,
  user: person,
  date: number,
  new_reaction: z
    .array(z.object({ type: text, emoji: text }))
    .optional()
    .catch(undefined),
});
export type RawReaction = z.infer<typeof reaction>;

const buttons = z
  .array(z.array(z.object({ text, callback_data: text })))
  .optional()
  .catch(undefined);
const callbackQuery = z.object({
  id: text,
  from: person,
  data: text,
  message: z
    .object({ message_id: id, chat, reply_markup: z.object({ inline_keyboard: buttons }).optional().catch(undefined) })
    .optional()
    .catch(undefined),
});
export type RawCallbackQuery = z.infer<typeof callbackQuery>;
export type RawPerson = z.infer<typeof person>;
export type RawChat = z.infer<typeof chat>;

/** A part that stands there and cannot be read is `null`, so that it can be counted. */
function part<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullable().optional().catch(null);
}

/** One update of the Bot API: everything in it that we can read. */
export const updateBody = z.looseObject({
  update_id: id,
  message: part(message),
  edited_message: part(message),
  message_reaction: part(reaction),
  callback_query: part(callbackQuery),
});
export type RawUpdate = z.infer<typeof updateBody>;
