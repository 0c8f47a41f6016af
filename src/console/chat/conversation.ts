import type { ChatEntry, ChatHistory } from "../../api/contract/webchat.ts";
import { createHistory } from "./history.ts";
import { createLiveStream } from "./live-stream.ts";
import { type Outgoing, outbox } from "./outbox.ts";
import { createSender } from "./sender.ts";

export interface ConversationState {
  readonly municipality: string | null;
  /** What the server has; `null` until it has been fetched once. */
  readonly entries: readonly ChatEntry[] | null;
  /** The answers to the bot's last question, as long as it is open. */
  readonly choices: ChatHistory["choices"];
  /** The channel is switched off, and what that means. */
  readonly off: ChatHistory["off"];
  /** What somebody reads who tries to send a file. */
  readonly noFiles: string | null;
  readonly outgoing: readonly Outgoing[];
  readonly isReached: boolean;
}

export interface Conversation {
  readonly state: () => ConversationState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins fetching, following and sending what was left behind. */
  start(): void;
  send(text: string): void;
  /** Tries at once what is waiting for its next try. */
  retry(): void;
  /** Takes back a message that the server does not want. */
  takeBack(id: string): void;
}

/** The resident's conversation as this page knows it: what the server has, and what is still on its way there. */
export function createConversation(): Conversation {
  let current: ConversationState = {
    municipality: null,
    entries: null,
    choices: [],
    off: null,
    noFiles: null,
    outgoing: outbox.all(),
    isReached: true,
  };
  const listeners = new Set<() => void>();
  const set = (change: Partial<ConversationState>) => {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  };
  const onReach = (isReached: boolean) => {
    if (isReached !== current.isReached) set({ isReached });
  };
  const showOutbox = () => set({ outgoing: outbox.all() });

  const history = createHistory(({ entries, ...history }) => {
    outbox.remove(new Set(entries.flatMap(({ clientMessageId }) => clientMessageId ?? [])));
    set({ ...history, entries, outgoing: outbox.all() });
  }, onReach);
  const live = createLiveStream({
    onOpen: () => {
      onReach(true);
      history.hurry();
      sender.hurry();
      void history.refresh();
    },
    onChanged: () => void history.refresh(),
    onLost: () => onReach(false),
  });
  const sender = createSender({
    onChange: showOutbox,
    onTaken: async () => {
      live.hurry();
      void live.follow();
      await history.refresh();
    },
    onReach,
  });

  return {
    state: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      outbox.onOtherTab(showOutbox);
      void history.refresh();
      void live.follow();
      void sender.flush();
    },
    send(text) {
      outbox.add(text);
      showOutbox();
      sender.hurry();
      void sender.flush();
    },
    retry() {
      for (const { id, state } of outbox.all()) if (state === "waiting") outbox.mark(id, "sending");
      showOutbox();
      history.hurry();
      sender.hurry();
      live.hurry();
      void sender.flush();
    },
    takeBack(id) {
      outbox.remove(new Set([id]));
      showOutbox();
    },
  };
}
