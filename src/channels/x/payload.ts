import { z } from "zod";
import { storableText } from "../../model/storable-text.ts";

// An event is read leniently: a part that is missing or odd becomes undefined, and never spoils its neighbours.
const text = z.string().overwrite(storableText).optional().catch(undefined);
/** X's ids are numbers of up to 19 digits, as text. */
const id = z
  .string()
  .regex(/^\d{1,20}$/)
  .optional()
  .catch(undefined);
const milliseconds = z
  .string()
  .regex(/^\d{1,16}$/)
  .transform(Number)
  .optional()
  .catch(undefined);

const attachment = z
  .object({
    type: text,
    media: z.object({ type: text, url: text, media_url_https: text }).optional().catch(undefined),
    location: z
      .object({
        shared_coordinate: z
          .object({ coordinates: z.object({ coordinates: z.tuple([z.number(), z.number()]) }) })
          .optional()
          .catch(undefined),
      })
      .optional()
      .catch(undefined),
  })
  .optional()
  .catch(undefined);

const messageData = z
  .object({
    text,
    quick_reply_response: z.object({ metadata: text }).optional().catch(undefined),
    attachment,
  })
  .optional()
  .catch(undefined);
export type RawMessageData = z.infer<typeof messageData>;

const directMessage = z.object({
  type: text,
  id,
  created_timestamp: milliseconds,
  message_create: z
    .object({
      target: z.object({ recipient_id: id }).optional().catch(undefined),
      sender_id: id,
      message_data: messageData,
    })
    .optional()
    .catch(undefined),
});
export type RawDirectMessage = z.infer<typeof directMessage>;

// The name stands in the person itself, or one level down.
const person = z
  .object({ name: text, data: z.object({ name: text }).optional().catch(undefined) })
  .transform(({ name, data }) => name ?? data?.name)
  .catch(undefined);

const directMessages = {
  /** One that cannot be read is `null`, so that it can be counted. */
  direct_message_events: z
    .array(z.unknown())
    .transform((events) => events.map((event): RawDirectMessage | null => directMessage.safeParse(event).data ?? null))
    .optional()
    .catch([null]),
  users: z.record(z.string(), person).optional().catch(undefined),
};
const conversation = z.object(directMessages);
export type RawConversation = z.infer<typeof conversation>;

/** What an encrypted chat shows of a message: who sent it, and nothing of what it says. */
const chat = z.object({ id: text, sender_id: id, conversation_id: text, created_at_msec: milliseconds });

/** An event of the X Activity API. */
const activity = z.object({
  event_uuid: text,
  event_type: text,
  payload: z
    .object({ ...conversation.shape, ...chat.shape, user_id: id })
    .optional()
    .catch(undefined),
});
export type RawActivity = z.infer<typeof activity>;

const revocation = z
  .object({ revoke: z.object({ source: z.object({ user_id: id }).optional().catch(undefined) }) })
  .optional()
  .catch(undefined);

/** The body of a webhook: an event of the X Activity API in `data`, or the older Account Activity API's lists. */
export const webhookBody = z.looseObject({
  data: activity.nullable().optional().catch(null),
  ...directMessages,
  user_event: revocation,
});
