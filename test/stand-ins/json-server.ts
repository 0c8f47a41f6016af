import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export interface JsonRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** `null` when it is no JSON. */
  readonly body: unknown;
}

export interface JsonAnswer {
  readonly status: number;
  /** What is answered as JSON; bytes as they are. */
  readonly content: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A call as it came in, whatever became of it; status 0 when it got no answer. */
export interface JsonCall extends JsonRequest {
  readonly status: number;
}

/** A server for stand-ins that talk JSON. `null` as an answer is hanging up without one. Every call is kept. */
export async function startJsonServer(answerTo: (request: JsonRequest) => JsonAnswer | null) {
  const calls: JsonCall[] = [];
  const server = createServer((incoming, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
      const { method = "", url: path = "", headers } = incoming;
      const request = { method, path, headers, body: parsed(Buffer.concat(chunks).toString("utf8")) };
      const answer = answerTo(request);
      calls.push({ ...request, status: answer?.status ?? 0 });
      if (answer === null) incoming.socket.destroy();
      else if (Buffer.isBuffer(answer.content)) response.writeHead(answer.status, answer.headers).end(answer.content);
      else
        response
          .writeHead(answer.status, { "content-type": "application/json", ...answer.headers })
          .end(JSON.stringify(answer.content));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls: calls as readonly JsonCall[],
    async stop(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}
