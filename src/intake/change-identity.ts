import type { ChannelName } from "../model/channel.ts";
import type { Alias } from "../model/resident.ts";
import type { IntakeStore } from "./ports.ts";

/** A platform says that somebody goes by another id or number from now on: warnings and blocks go along (D33). */
export function createChangeIdentity(store: IntakeStore, now: () => Date) {
  return (channel: ChannelName, key: string, previous: Alias, current: Alias): Promise<boolean> =>
    store.transaction((unit) => unit.residents.changeAlias(channel, key, previous, current, now()));
}
