import { z } from "zod";
import type { ChannelEvent, UnknownPart } from "../../model/channel-event.ts";
import { storableText } from "../../model/storable-text.ts";

// A webhook body is read leniently: a part that is missing or odd becomes undefined, and never spoils its
// neighbours. Unknown fields are left where they are.
const storable = z.string().overwrite(storableText);

/** A text; anything else is `undefined`. */
export const text = storable.optional().catch(undefined);

/** A list in which an odd member becomes `null`, so that it can be counted. */
export function list<Schema extends z.ZodType>(member: Schema) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((members) =>
      members.map((candidate): z.infer<Schema> | null => member.safeParse(candidate).data ?? null),
    );
}

/** A list whose odd members are dropped one by one. */
export function readable<Schema extends z.ZodType>(member: Schema) {
  return list(member).transform((members) => members.filter((candidate) => candidate !== null));
}

/** What each member says; one that cannot be read is counted by what was to stand there. */
export function eachOf<Member>(
  members: readonly (Member | null)[],
  what: UnknownPart,
  read: (member: Member) => readonly ChannelEvent[],
): readonly ChannelEvent[] {
  return members.flatMap((member) => (member === null ? [{ kind: "unknown", what } as const] : read(member)));
}
