import type { ChannelName } from "../../model/channel.ts";

interface Problem {
  readonly code: string;
  readonly detail: string;
}

/** A platform's webhook, as far as HTTP goes. */
export interface Webhook {
  readonly channel: ChannelName;
  /** How a platform asks whether this address is ours; absent when it does not ask. `null` when the question is not right. */
  readonly ownership?: {
    answerTo(query: (name: string) => string): string | Readonly<Record<string, string>> | null;
    readonly problem: Problem;
  };
  /** What proves that a body is the platform's: a header, held against the raw bytes. */
  readonly proof: {
    readonly header: string;
    holds(rawBody: Buffer, value: string | undefined): boolean;
    readonly problem: Problem;
  };
  /** Resolves when everything in the body is committed. */
  takeIn(body: unknown): Promise<void>;
}
