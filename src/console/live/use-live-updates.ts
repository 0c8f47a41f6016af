import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { liveEventSchema } from "../../api/contract/live.ts";

const firstPauseMilliseconds = 1000;
const longestPauseMilliseconds = 30_000;
const refreshWithoutLiveMilliseconds = 30_000;

/**
 * Refreshes what the page shows when the server says that it changed; without that connection, every half minute.
 * Tells whether the connection is there.
 */
export function useLiveUpdates(): boolean {
  const client = useQueryClient();
  const [isLive, setLive] = useState(true);

  useEffect(() => {
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pause = firstPauseMilliseconds;

    const open = () => {
      source = new EventSource("/api/v1/live");
      source.onopen = () => {
        pause = firstPauseMilliseconds;
        setLive(true);
        // Whatever happened while nobody listened.
        void client.invalidateQueries();
      };
      source.onmessage = ({ data }) => {
        for (const queryKey of staleKeys(String(data))) void client.invalidateQueries({ queryKey });
      };
      source.onerror = () => {
        setLive(false);
        // The browser tries again by itself after a lost connection, but not after an answer it did not expect.
        if (source?.readyState !== EventSource.CLOSED) return;
        timer = setTimeout(open, pause);
        pause = Math.min(pause * 2, longestPauseMilliseconds);
      };
    };

    open();
    return () => {
      clearTimeout(timer);
      source?.close();
    };
  }, [client]);

  useEffect(() => {
    if (isLive) return;
    const timer = setInterval(() => void client.invalidateQueries(), refreshWithoutLiveMilliseconds);
    return () => clearInterval(timer);
  }, [client, isLive]);

  return isLive;
}

function staleKeys(message: string): readonly (readonly string[])[] {
  const event = liveEventSchema.safeParse(JSON.parse(message));
  if (!event.success) return [[]];
  switch (event.data.kind) {
    case "case":
    case "conversation":
      return [
        ["cases"],
        ["conversations"],
        ["conversation", event.data.conversationId],
        ["composer", event.data.conversationId],
        ["next-step"],
      ];
    case "templates":
      return [["templates"], ["composer"]];
    case "channels":
      return [["channels"]];
  }
}
