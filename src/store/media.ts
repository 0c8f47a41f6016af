import { and, asc, eq, isNotNull, lt, sql } from "drizzle-orm";
import type { ConversationId, MessageId } from "../model/ids.ts";
import type { MediaFinding, MediaFormat, MediaProblem, MediaReading, RefusedFormat } from "../model/media.ts";
import type { MediaType } from "../model/message.ts";
import type { Queryable } from "./database.ts";
import type { HourKeys } from "./hour-keys.ts";
import type { KeyOf } from "./keys.ts";
import { media } from "./tables/media.ts";
import { messages } from "./tables/messages.ts";

export type MediaRow = Omit<typeof media.$inferSelect, "content"> & {
  /** Whether its bytes are still kept. */
  readonly isKept: boolean;
};

export interface NewMedia {
  readonly messageId: MessageId;
  readonly mediaType: MediaType;
  /** `null` for what is to be fetched and looked at. */
  readonly problem: MediaProblem | null;
  readonly receivedAt: Date;
}

export interface OpenedMedia {
  readonly format: MediaFormat;
  readonly reading: MediaReading;
  readonly findings: readonly MediaFinding[];
  readonly bytes: Uint8Array;
}

/** What is known of a row, without its bytes. */
const known = {
  messageId: media.messageId,
  mediaType: media.mediaType,
  state: media.state,
  problem: media.problem,
  format: media.format,
  reading: media.reading,
  findings: media.findings,
  attempts: media.attempts,
  receivedAt: media.receivedAt,
  isKept: sql<boolean>`${media.content} is not null`,
};

// PGlite writes bytes out one by one, which holds everything up for seconds; it takes megabytes of text at once.
const inBase64 = (bytes: Buffer) => sql<Buffer>`decode(${bytes.toString("base64")}, 'base64')`;

/** Pictures, documents and sounds of residents: what they are, and of those that were opened what may be kept. */
export function mediaStore(db: Queryable, keyOf: KeyOf, hours: HourKeys) {
  const purpose = (id: MessageId) => `media/${id}`;
  const isAwaited = (id: MessageId) => and(eq(media.messageId, id), eq(media.state, "awaited"));

  const residentOf = async (id: MessageId) => {
    const [row] = await db.select({ residentId: messages.residentId }).from(messages).where(eq(messages.id, id));
    if (!row) throw new Error(`Message ${id} is not in the store.`);
    return row.residentId;
  };

  return {
    async addAll(added: readonly NewMedia[]): Promise<void> {
      if (added.length === 0) return;
      const stateOf = ({ problem }: NewMedia): MediaRow["state"] => (problem === null ? "awaited" : "unopened");
      await db.insert(media).values(added.map((row) => ({ ...row, state: stateOf(row) })));
    },

    async find(messageId: MessageId): Promise<MediaRow | null> {
      const [row] = await db.select(known).from(media).where(eq(media.messageId, messageId));
      return row ?? null;
    },

    async ofConversation(id: ConversationId): Promise<readonly MediaRow[]> {
      return db
        .select(known)
        .from(media)
        .innerJoin(messages, eq(messages.id, media.messageId))
        .where(eq(messages.conversationId, id));
    },

    /** Counts an attempt to open what is still awaited: which one it is; `null` when it is awaited no longer. */
    async countAttempt(messageId: MessageId): Promise<number | null> {
      const [row] = await db
        .update(media)
        .set({ attempts: sql`${media.attempts} + 1` })
        .where(isAwaited(messageId))
        .returning({ attempts: media.attempts });
      return row?.attempts ?? null;
    },

    /** Keeps what was opened, under the key of the hour in which its message came in. */
    async keepOpened(messageId: MessageId, receivedAt: Date, { bytes, ...opened }: OpenedMedia): Promise<void> {
      const key = (await keyOf(await residentOf(messageId))).during(await hours.make("original", receivedAt));
      await db
        .update(media)
        .set({ ...opened, state: "opened", content: inBase64(key.sealBytes(bytes, purpose(messageId))) })
        .where(isAwaited(messageId));
    },

    async markUnopened(
      messageId: MessageId,
      problem: MediaProblem,
      format: MediaFormat | RefusedFormat | null = null,
    ): Promise<void> {
      await db.update(media).set({ state: "unopened", problem, format }).where(isAwaited(messageId));
    },

    /** The bytes of what was opened; `null` when there are none, or not any more. */
    async read(messageId: MessageId): Promise<Buffer | null> {
      const [row] = await db
        .select({ content: sql<string | null>`encode(${media.content}, 'base64')`, receivedAt: media.receivedAt })
        .from(media)
        .where(eq(media.messageId, messageId));
      if (!row?.content) return null;
      const sealed = Buffer.from(row.content, "base64");
      const key = await keyOf(await residentOf(messageId));
      return hours.openBytes("original", row.receivedAt, key, sealed, purpose(messageId));
    },

    /** Those that came in before a moment and are still awaited: their job may have been lost. Oldest first. */
    async awaitedSince(before: Date, limit: number): Promise<readonly MessageId[]> {
      const rows = await db
        .select({ messageId: media.messageId })
        .from(media)
        .where(and(eq(media.state, "awaited"), lt(media.receivedAt, before)))
        .orderBy(asc(media.receivedAt))
        .limit(limit);
      return rows.map(({ messageId }) => messageId);
    },

    /** Destroys what came in before a moment; how many. Its key goes with those of the originals. */
    async destroyContents(before: Date): Promise<number> {
      const rows = await db
        .update(media)
        .set({ content: null })
        .where(and(isNotNull(media.content), lt(media.receivedAt, before)))
        .returning({ messageId: media.messageId });
      return rows.length;
    },
  };
}
