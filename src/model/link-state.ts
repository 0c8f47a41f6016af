/**
 * How a channel stands that is linked to a telephone rather than set up at a platform. The QR and the code let whoever
 * has them read along: they are shown to admins and never logged.
 */
export type LinkState =
  | { readonly kind: "starting" }
  | { readonly kind: "scan-qr"; readonly qr: string }
  | { readonly kind: "pairing-code"; readonly code: string }
  /** Linked, and not (or not yet again) connected. */
  | { readonly kind: "connecting" }
  | { readonly kind: "online" }
  | { readonly kind: "waiting-to-retry"; readonly at: Date }
  /** For good, until a person has looked at it and restarts. */
  | { readonly kind: "stopped"; readonly reason: LinkStopped };

/** `banned`: the platform shut the account out. `closed`: this process stops. */
export type LinkStopped = "banned" | "closed";
