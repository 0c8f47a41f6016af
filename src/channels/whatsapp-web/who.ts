import type { Alias } from "../../model/resident.ts";

const person = /^(\d{5,20})(?::\d+)?@(c\.us|lid)$/;

/**
 * Who an id of WhatsApp Web's is: a telephone number (`...@c.us`), which is the same alias as on the Cloud API so that
 * a change of carrier keeps the person, or a number that hides it (`...@lid`). `null` for groups and all else.
 */
export function aliasOf(id: string | undefined): Alias | null {
  const [, user, server] = person.exec(id ?? "") ?? [];
  if (user === undefined) return null;
  return { kind: server === "lid" ? "whatsapp-lid" : "phone", value: user };
}

/** The chat in which somebody is reached, by the way in which they were seen last; `null` when there is none. */
export function chatIdOf(aliases: readonly Alias[]): string | null {
  return chatIdsOf(aliases)[0] ?? null;
}

/** Everything WhatsApp Web may call somebody. */
export function chatIdsOf(aliases: readonly Alias[]): readonly string[] {
  return aliases.flatMap(({ kind, value }) => {
    if (kind === "phone") return [`${value}@c.us`];
    return kind === "whatsapp-lid" ? [`${value}@lid`] : [];
  });
}
