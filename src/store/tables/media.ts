import { sql } from "drizzle-orm";
import { index, integer, jsonb, text, uuid } from "drizzle-orm/pg-core";
import type { MessageId } from "../../model/ids.ts";
import type {
  MediaFinding,
  MediaFormat,
  MediaProblem,
  MediaReading,
  RefusedFormat,
  SeenMedia,
} from "../../model/media.ts";
import type { MediaType } from "../../model/message.ts";
import { moment, sealed } from "./columns.ts";
import { messages } from "./messages.ts";
import { schema } from "./schema.ts";

/** What came with a message besides words: a row for each message that has any, opened or not. */
export const media = schema.table(
  "media",
  {
    messageId: uuid()
      .$type<MessageId>()
      .primaryKey()
      .references(() => messages.id),
    mediaType: text().$type<MediaType>().notNull(),
    state: text().$type<SeenMedia["state"]>().notNull(),
    problem: text().$type<MediaProblem>(),
    format: text().$type<MediaFormat | RefusedFormat>(),
    reading: text().$type<MediaReading>(),
    findings: jsonb().$type<readonly MediaFinding[]>().notNull().default([]),
    /** What may be kept of it, sealed like the message's original and gone with it. */
    content: sealed(),
    attempts: integer().notNull().default(0),
    /** When its message came in: the hour whose key seals it. */
    receivedAt: moment().notNull(),
  },
  (table) => [
    index("media_awaited").on(table.receivedAt).where(sql`state = 'awaited'`),
    index("media_contents").on(table.receivedAt).where(sql`content is not null`),
  ],
);
