import type { Response } from "express";

// Proxies close a silent connection, commonly after a minute.
const heartbeatMilliseconds = 25_000;
// Events are some hundred bytes; whoever leaves this much unread has gone, or reads too slowly to be told more.
const mostUnreadBytes = 64 * 1024;

/** An open stream, for whoever feeds it. */
export interface EventStream {
  send(event: unknown): void;
  /** Asks now whether the reader may still read; the stream ends when not. */
  recheck(): void;
}

export interface StreamParts {
  /** Begins to feed the stream; the answer stops that, and is called once, when the stream has ended. */
  readonly start: (stream: EventStream) => () => void;
  /** Whether the reader may still read; asked again with every heartbeat. Without it everybody may. */
  readonly mayRead?: () => Promise<boolean>;
}

/** Keeps a response open as a stream of server-sent events. A browser whose stream ends opens another by itself. */
export function eventStream(response: Response, { start, mayRead }: StreamParts): void {
  response.writeHead(200, {
    "content-type": "text/event-stream",
    "cache-control": "no-store",
    connection: "keep-alive",
    "x-accel-buffering": "no",
  });
  const write = (text: string) => {
    if (response.writableEnded || response.destroyed) return;
    if (response.writableLength > mostUnreadBytes) response.destroy();
    else response.write(text);
  };
  const recheck = () => {
    if (!mayRead) return;
    mayRead().then(
      (may) => void (may || response.end()),
      () => void response.end(),
    );
  };
  write("retry: 2000\n\n");
  const stop = start({ send: (event) => write(`data: ${JSON.stringify(event)}\n\n`), recheck });
  const heartbeat = setInterval(() => {
    write(":\n\n");
    recheck();
  }, heartbeatMilliseconds);
  response.on("close", () => {
    clearInterval(heartbeat);
    stop();
  });
}
