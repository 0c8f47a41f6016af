import { randomUUID } from "node:crypto";

export type Network = "messenger" | "instagram";

/** What a resident does on Messenger or Instagram, as Meta would tell it; of our own making, in its documented shapes. */
export interface MessagingWrite {
  readonly person: string;
  readonly text?: string;
  readonly mid?: string;
  readonly at?: Date;
  /** The whole of the kind-specific part; a plain text by default. */
  readonly item?: Record<string, unknown>;
}

/** Our accounts, with ids that no account of Meta's has. */
export const ourAccounts = {
  messenger: { accountId: "300000000000003", appId: "600000000000006", inboxAppId: "263902037430900" },
  instagram: { accountId: "400000000000004", appId: "600000000000006", inboxAppId: "263902037430900" },
} as const;

const objects = { messenger: "page", instagram: "instagram" } as const;

/** A webhook body with one entry of what happened. */
export function aMessagingBody(network: Network, ...messaging: readonly unknown[]): Record<string, unknown> {
  return aBodyOf(network, { messaging });
}

/** A webhook body with one entry of any shape. */
export function aBodyOf(network: Network, entry: Record<string, unknown>): Record<string, unknown> {
  return { object: objects[network], entry: [{ id: ourAccounts[network].accountId, time: Date.now(), ...entry }] };
}

/** What a resident wrote or did. */
export function anItem(network: Network, { person, text, mid, at, item }: MessagingWrite): Record<string, unknown> {
  return {
    sender: { id: person },
    recipient: { id: ourAccounts[network].accountId },
    timestamp: (at ?? new Date()).getTime(),
    ...(item ?? { message: { mid: mid ?? aMid(), text: text ?? "Wanneer is de balie open?" } }),
  };
}

/** What our account said to a resident, told back. */
export function anEcho(
  network: Network,
  person: string,
  message: Record<string, unknown>,
  at: Date = new Date(),
): Record<string, unknown> {
  return {
    sender: { id: ourAccounts[network].accountId },
    recipient: { id: person },
    timestamp: at.getTime(),
    message: { is_echo: true, ...message },
  };
}

/** A message id as Meta makes them: long, and without meaning. */
export const aMid = (): string => `m_${Buffer.from(randomUUID() + randomUUID()).toString("base64url")}`;
