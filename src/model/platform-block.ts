import type { SendFailure } from "./sending.ts";

/** What is asked of a platform's own block list. */
export type PlatformBlockWish = "block" | "unblock";

/**
 * What a platform made of it. `unconfirmed`: it did not say no, and does not show it either. Whatever came of it, our own
 * list decides whether somebody is answered (C10).
 */
export type PlatformBlockResult =
  | { readonly outcome: "done" }
  | { readonly outcome: "unconfirmed" | "refused"; readonly failure: SendFailure };
