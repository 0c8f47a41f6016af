import type { Request, Response } from "express";

// Proxies close a silent connection, commonly after a minute.
const heartbeatMilliseconds = 25_000;

/** Keeps a response open as a stream of server-sent events. `start` gets the sender and gives back how to stop. */
export function eventStream(
  request: Request,
  response: Response,
  start: (send: (event: unknown) => void) => () => void,
): void {
  response.writeHead(200, {
    "content-type": "text/event-stream",
    "cache-control": "no-store",
    connection: "keep-alive",
    "x-accel-buffering": "no",
  });
  response.write("retry: 2000\n\n");
  const stop = start((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  const heartbeat = setInterval(() => response.write(":\n\n"), heartbeatMilliseconds);
  request.on("close", () => {
    clearInterval(heartbeat);
    stop();
  });
}
