import type { ChatHistory } from "../../api/contract/webchat.ts";
import { ask } from "./chat-request.ts";
import { createGrowingPause } from "./growing-pause.ts";
import { knownToken } from "./session-token.ts";

/** Fetches the conversation, again and again until it is there; asked for while it fetches, it does so once more. */
export function createHistory(onHistory: (history: ChatHistory) => void, onReach: (isReached: boolean) => void) {
  const pause = createGrowingPause();
  let running: Promise<void> | null = null;
  let isAskedAgain = false;

  async function run(): Promise<void> {
    do {
      isAskedAgain = false;
      const outcome = await ask("GET", "/messages", knownToken());
      onReach(outcome.kind !== "unreachable");
      if (outcome.kind === "done") {
        pause.reset();
        onHistory(outcome.body as ChatHistory);
      } else {
        await pause.wait();
        isAskedAgain = true;
      }
    } while (isAskedAgain);
  }

  return {
    /** Resolves when a conversation fetched after this call has been handed over. */
    refresh(): Promise<void> {
      isAskedAgain = true;
      running ??= run().finally(() => {
        running = null;
      });
      return running;
    },
    hurry: pause.hurry,
  };
}
