import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ConfigError } from "../config/config-error.ts";

/** A web server that holds its port from the first moment and says that it is not ready until it has an answer. */
export interface Front {
  readonly port: number;
  answerWith(handler: RequestListener): void;
  /** Takes no new request, lets those in hand finish within a time, and resolves when every connection is gone. */
  close(): Promise<void>;
}

const finishMilliseconds = 5_000;
const lookAgainMilliseconds = 50;

const notReady: RequestListener = (_request, response) => {
  response.writeHead(503, { "retry-after": "5", connection: "close" }).end();
};

/** Opens a port, on one address or, with `null`, on all. Throws a ConfigError when that cannot be done. */
export function openFront(host: string | null, port: number): Promise<Front> {
  return new Promise((resolve, reject) => {
    let handler = notReady;
    const open = new Set<ServerResponse>();
    const server = createServer((request, response) => {
      open.add(response);
      response.once("close", () => open.delete(response));
      handler(request, response);
    });
    server.once("error", (error: { code?: string }) => {
      if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
        const why = `HOST is "${host}", and this machine has no such address. Leave it empty, or correct it.`;
        return reject(new ConfigError(why));
      }
      const why =
        error.code === "EADDRINUSE" ? "another program already uses it" : `it cannot be opened (${error.code})`;
      reject(new ConfigError(`PORT is ${port}, and ${why}. Stop that program, or set PORT to another number.`));
    });
    server.listen({ port, ...(host === null ? {} : { host }) }, () =>
      resolve({
        port: (server.address() as AddressInfo).port,
        answerWith(ready) {
          handler = ready;
        },
        close() {
          handler = notReady;
          return close(server, open);
        },
      }),
    );
  });
}

function close(server: Server, open: ReadonlySet<ServerResponse>): Promise<void> {
  return new Promise((resolve) => {
    // A connection that is kept alive becomes idle only after its last answer.
    const idle = setInterval(() => server.closeIdleConnections(), lookAgainMilliseconds);
    const limit = setTimeout(() => server.closeAllConnections(), finishMilliseconds);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(limit);
      resolve();
    });
    for (const response of open) if (isStream(response)) response.end();
  });
}

// Live streams never end by themselves; the pages that read them come back for the next process.
function isStream(response: ServerResponse): boolean {
  return String(response.getHeader("content-type") ?? "").startsWith("text/event-stream");
}
