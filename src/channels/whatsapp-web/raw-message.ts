import { z } from "zod";

const words = z.string().optional().catch(undefined);
const number = z.number().optional().catch(undefined);
const yes = z.literal(true).optional().catch(undefined);
/** An id of WhatsApp Web's: written out, or an object that holds it written out. */
const wid = z
  .union([z.string(), z.object({ _serialized: z.string() }).transform(({ _serialized }) => _serialized)])
  .optional()
  .catch(undefined);
const key = z
  .object({ _serialized: words, fromMe: z.boolean().optional().catch(undefined), remote: wid, id: words })
  .optional()
  .catch(undefined);
export type RawKey = z.infer<typeof key>;

/** A message as the page of WhatsApp Web describes it; anything that is not as expected is as good as missing. */
export const rawMessage = z.object({
  id: key,
  type: words,
  subtype: words,
  body: words,
  caption: words,
  from: wid,
  to: wid,
  self: words,
  t: number,
  notifyName: words,
  isStatusV3: yes,
  broadcast: yes,
  isNotification: yes,
  quotedStanzaID: words,
  quotedParticipant: wid,
  latestEditSenderTimestampMs: number,
  protocolMessageKey: key,
  lat: number,
  lng: number,
  loc: words,
  vcardList: z.array(z.unknown()).optional().catch(undefined),
  selectedButtonId: words,
  selectedId: words,
  listResponse: z
    .object({ singleSelectReply: z.object({ selectedRowId: words }).optional().catch(undefined) })
    .optional()
    .catch(undefined),
});
export type RawMessage = z.infer<typeof rawMessage>;

/** A reaction as the library hands it over. */
export const rawReaction = z.object({
  id: key,
  msgId: key,
  reaction: words,
  senderId: wid,
  timestamp: number,
});

/** A message's id in the form in which it is stored and looked up; `null` when there is none. */
export function idOf(id: RawKey): string | null {
  if (id?._serialized) return id._serialized;
  return id?.id && id.remote ? `${id.fromMe === true}_${id.remote}_${id.id}` : null;
}
