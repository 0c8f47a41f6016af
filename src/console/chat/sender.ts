import { ask, type Outcome } from "./chat-request.ts";
import { createGrowingPause } from "./growing-pause.ts";
import { type Outgoing, outbox } from "./outbox.ts";
import { forgetToken, tokenForSending } from "./session-token.ts";

export interface SenderParts {
  /** The outbox has changed. */
  readonly onChange: () => void;
  /** The server has taken a message. */
  readonly onTaken: () => Promise<void>;
  readonly onReach: (isReached: boolean) => void;
}

/**
 * Sends what is in the outbox, one by one and in order, until it is empty. A message keeps its id however often it
 * is tried, so the server takes it once.
 */
export function createSender({ onChange, onTaken, onReach }: SenderParts) {
  const pause = createGrowingPause();
  let isBusy = false;

  async function run(): Promise<void> {
    for (let message = outbox.next(); message !== null; message = outbox.next()) {
      const outcome = await deliver(message);
      onReach(outcome.kind !== "unreachable");
      if (outcome.kind === "done") {
        pause.reset();
        mark(message, "sent");
        await onTaken();
      } else if (outcome.kind === "refused" && outcome.status === 401) {
        forgetToken();
        await pause.wait();
      } else if (outcome.kind === "refused" && outcome.status !== 429) {
        mark(message, "refused", outcome.detail);
      } else {
        mark(message, "waiting", outcome.kind === "refused" ? outcome.detail : null);
        await pause.wait();
      }
    }
  }

  function mark({ id }: Outgoing, state: Outgoing["state"], problem: string | null = null): void {
    outbox.mark(id, state, problem);
    onChange();
  }

  return {
    /** Sends what waits; harmless when it is being done already. */
    async flush(): Promise<void> {
      if (isBusy) return;
      isBusy = true;
      await run().finally(() => {
        isBusy = false;
      });
    },
    /** Does not wait any longer before the next try. */
    hurry: pause.hurry,
  };
}

async function deliver({ id, text }: Outgoing): Promise<Outcome> {
  const token = await tokenForSending();
  return typeof token === "string" ? ask("POST", "/messages", token, { clientMessageId: id, text }) : token;
}
