import type { PlatformBlockResult } from "../model/platform-block.ts";
import type { SendFailure } from "../model/sending.ts";

/** A platform told us nothing of a resident by which it can be asked for them. */
export function noAddress(platform: string): SendFailure {
  return {
    code: "no-address",
    advice: `${platform} gave no number or id of this resident that it takes: reach them another way.`,
    next: "give-up",
  };
}

/** A platform that gave no answer may have changed its block list, or not. */
export function unconfirmedBlock(platform: string): PlatformBlockResult {
  const advice = `${platform} cannot be reached; whether its block list has changed is not known.`;
  return { outcome: "unconfirmed", failure: { code: "unreachable", advice, next: "outage" } };
}
