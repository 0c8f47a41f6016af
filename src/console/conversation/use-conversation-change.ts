import { useMutation, useQueryClient } from "@tanstack/react-query";
import { change } from "../request.ts";

export interface ConversationChange<Step extends string> {
  /** What is done, for whoever shows that it was. */
  readonly step: Step;
  readonly path: string;
  readonly body?: unknown;
}

/**
 * Asks the server for a change in a conversation and fetches anew what it touches, also when it was refused: then
 * the page was probably behind. `onDone` is called even when the part of the page that asked has gone by then.
 */
export function useConversationChange<Step extends string>(conversationId: string, onDone: (step: Step) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body }: ConversationChange<Step>) => change("POST", path, body),
    onSuccess: (_answer, { step }) => onDone(step),
    onSettled: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: ["conversation", conversationId] }),
        client.invalidateQueries({ queryKey: ["composer", conversationId] }),
        client.invalidateQueries({ queryKey: ["next-step"] }),
        client.invalidateQueries({ queryKey: ["cases"] }),
        client.invalidateQueries({ queryKey: ["conversations"] }),
      ]);
    },
  });
}
