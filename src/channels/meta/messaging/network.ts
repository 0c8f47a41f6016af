import type { AliasKind } from "../../../model/resident.ts";

/** A network of Meta's on which a Page or a professional account is written to; both speak the same language. */
export interface MessagingNetwork {
  readonly channel: "messenger" | "instagram";
  readonly title: string;
  /** What its webhook bodies say that they are about. */
  readonly object: string;
  /** How a resident is known there: an id that holds for this one account, and on this network only. */
  readonly aliasKind: AliasKind;
}

/** Our account on a network, as far as telling ourselves from others goes. */
export interface OwnAccount {
  readonly accountId: string;
  /** Meta's id of our app: what was sent through it is ours. */
  readonly appId: string;
  /** Meta's id of the inbox in which people answer for a Page. */
  readonly inboxAppId: string;
}
