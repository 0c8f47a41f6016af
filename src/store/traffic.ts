import { and, asc, eq, gt, inArray } from "drizzle-orm";
import type { EscalationReason } from "../model/case.ts";
import type { ChannelName } from "../model/channel.ts";
import { agentActs, type ModerationEvent } from "../model/event.ts";
import type { Detection } from "../model/finding.ts";
import type { MessageId, ResidentId } from "../model/ids.ts";
import { type SeenMedia, seenMedia } from "../model/media.ts";
import type { ContentKind } from "../model/message.ts";
import type { Queryable } from "./database.ts";
import { cases } from "./tables/cases.ts";
import { events } from "./tables/events.ts";
import { media } from "./tables/media.ts";
import { messages } from "./tables/messages.ts";
import { personId, residents } from "./tables/residents.ts";

/** A message that was judged, as it is kept: without personal data. */
export interface JudgedMessage {
  readonly id: MessageId;
  readonly person: ResidentId;
  readonly channel: ChannelName;
  readonly contentKind: ContentKind;
  readonly redactedText: string | null;
  readonly detection: Detection;
  /** What came with it besides words. */
  readonly media: SeenMedia | null;
  readonly receivedAt: Date;
}

/** Something that people did in a conversation, which bears on what the bot does next. */
export interface PersonsAct {
  readonly person: ResidentId;
  readonly channel: ChannelName;
  readonly event: ModerationEvent;
  /** Of the case it was done to; `null` when it was done to none. */
  readonly reason: EscalationReason | null;
  readonly at: Date;
}

const pageSize = 1000;

// Without the bytes.
const mediaRecord = {
  mediaType: media.mediaType,
  state: media.state,
  problem: media.problem,
  format: media.format,
  reading: media.reading,
  findings: media.findings,
};

/** What went through the system, for looking back; reads only. */
export function trafficStore(db: Queryable) {
  return {
    /** Every judged message, in the order in which they came in. */
    async *messages(): AsyncGenerator<JudgedMessage> {
      let after = 0;
      for (;;) {
        const rows = await db
          .select({ row: messages, person: personId, seen: mediaRecord })
          .from(messages)
          .leftJoin(media, eq(media.messageId, messages.id))
          .innerJoin(residents, eq(residents.id, messages.residentId))
          .where(and(eq(messages.state, "decided"), gt(messages.sequence, after)))
          .orderBy(asc(messages.sequence))
          .limit(pageSize);
        for (const { row, person, seen } of rows) {
          const { id, channel, contentKind, redactedText, receivedAt } = row;
          const { findings, suppressed, formOfAddress, language, products } = row;
          const detection = { findings, suppressed, formOfAddress, language, products };
          const withIt = seen === null ? null : seenMedia(seen);
          yield { id, person, channel, contentKind, redactedText, detection, media: withIt, receivedAt };
        }
        after = rows.at(-1)?.row.sequence ?? after;
        if (rows.length < pageSize) return;
      }
    },

    /** Everything that people did, oldest first. */
    async acts(): Promise<readonly PersonsAct[]> {
      const rows = await db
        .select({ person: personId, channel: events.channel, event: events.event, at: events.at })
        .from(events)
        .innerJoin(residents, eq(residents.id, events.residentId))
        .where(and(eq(events.simulated, false), inArray(events.type, [...agentActs])))
        .orderBy(asc(events.sequence));
      const reasons = new Map(
        (await db.select({ id: cases.id, reason: cases.reason }).from(cases)).map(({ id, reason }) => [id, reason]),
      );
      return rows.map((row) => ({
        ...row,
        reason: "caseId" in row.event ? (reasons.get(row.event.caseId) ?? null) : null,
      }));
    },
  };
}
