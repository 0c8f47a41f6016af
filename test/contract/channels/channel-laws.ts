import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import type { Channel } from "../../../src/channels/channel.ts";
import type { ChannelEvent } from "../../../src/model/channel-event.ts";
import type { OutboundId } from "../../../src/model/ids.ts";
import type { ArrivingMessage } from "../../../src/model/message.ts";
import type { Alias } from "../../../src/model/resident.ts";
import type { OutgoingText, SendResult } from "../../../src/model/sending.ts";
import { freePort } from "../../harness/free-port.ts";

export interface FileRoad {
  /** What a message says of it. */
  id(platformUrl: string): string;
  /** Where its bytes are. */
  readonly path: string;
  /** What is asked before that, and what the platform answers. */
  readonly ask?: {
    readonly path: string;
    found(platformUrl: string, size: number): unknown;
  };
}

/** A channel as its laws see it. */
export interface ChannelUnderTest {
  /** The channel, towards a platform at an address. */
  at(platformUrl: string): Channel;
  /** What a webhook body tells. */
  parse(body: unknown): readonly ChannelEvent[];
  /** The bodies in which the platform tells that a resident wrote these texts, in order. */
  written(texts: readonly string[]): readonly unknown[];
  /** A body in which the platform tells of what we said ourselves, or a bot did. */
  readonly ownMessage: unknown;
  readonly resident: readonly Alias[];
  /** How a resident's file is had, at a platform that keeps it. */
  readonly file: FileRoad;
  /** What the platform says with its 401, where it says something. */
  readonly unauthorized?: unknown;
}

const message = (to: readonly Alias[]): OutgoingText => ({
  id: "22222222-2222-4222-8222-222222222222" as OutboundId,
  to,
  text: "Goedemorgen, de balie is open.",
  origin: "bot",
  choices: [],
  purpose: "reply",
});

// What a platform would call marking as read, showing that somebody types or is there (D54).
const signsOfPresence = /read|seen|typing|presence|chat_?action|mark_/i;

/** Laws of every channel that talks HTTP with a platform, whatever that platform is. */
export function channelLaws(
  name: string,
  { at, parse, written, ownMessage, resident, file, unauthorized = {} }: ChannelUnderTest,
): void {
  const messagesIn = (bodies: readonly unknown[]): readonly ArrivingMessage[] =>
    bodies.flatMap(parse).flatMap((event) => (event.kind === "message" ? [event.message] : []));

  describe(`${name}: what comes in`, () => {
    it("is never too odd to be read: nothing throws, and nothing is invented", () => {
      const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(null, undefined, "", [], {}));
      fc.assert(fc.property(anything, (body) => messagesIn([body]).length === 0));
      // Any part of a genuine body in any other shape.
      const bent = fc
        .tuple(fc.nat(), fc.jsonValue())
        .map(([place, value]) => bend(written(["Hallo"])[0], place, value));
      fc.assert(fc.property(bent, (body) => parse(body).every(({ kind }) => typeof kind === "string")));
    });

    it("is a message with its words, its sender and an id", () => {
      expect(messagesIn(written(["Wanneer is de balie open?"]))).toMatchObject([
        { sender: resident, content: { kind: "text", text: "Wanneer is de balie open?" } },
      ]);
    });

    it("has the same id when it is told again, and another when it is another", () => {
      const bodies = written(["een", "twee"]);
      const ids = messagesIn(bodies).map(({ channelMessageId }) => channelMessageId);
      expect(messagesIn(bodies).map(({ channelMessageId }) => channelMessageId)).toEqual(ids);
      expect(new Set(ids).size).toBe(2);
    });

    it("keeps its order", () => {
      const texts = ["een", "twee", "drie", "vier"];
      const said = messagesIn(written(texts)).map(({ content }) => (content.kind === "text" ? content.text : ""));
      expect(said).toEqual(texts);
    });

    it("is no message when we said it ourselves", () => {
      expect(messagesIn([ownMessage])).toEqual([]);
    });
  });

  describe(`${name}: what goes out`, () => {
    const failureOf = (result: SendResult) => (result.outcome === "accepted" ? null : result.failure.next);

    async function answered(listener: RequestListener): Promise<{ result: SendResult; calls: readonly string[] }> {
      const calls: string[] = [];
      const server = createServer((request, response) => {
        let body = "";
        request.on("data", (chunk: Buffer) => {
          body += chunk.toString("utf8");
        });
        request.on("end", () => {
          calls.push(`${request.url} ${body}`);
          listener(request, response);
        });
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const channel = at(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      try {
        return { result: await channel.send(message(resident)), calls };
      } finally {
        await channel.close();
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    }

    it("marks nothing as read, and shows neither typing nor presence", async () => {
      const { calls } = await answered((_request, response) => response.writeHead(200).end("{}"));
      expect(calls.length).toBeGreaterThan(0);
      for (const call of calls) expect(call.replace(message(resident).text, "")).not.toMatch(signsOfPresence);
    });

    it("is not called sent on an answer that says nothing", async () => {
      for (const body of ["", "{}", "<html>", "[]", '{"ok":true}']) {
        const { result } = await answered((_request, response) => response.writeHead(200).end(body));
        expect(result.outcome).not.toBe("accepted");
      }
    });

    it("rings for people when the platform does not know us any more", async () => {
      const { result } = await answered((_request, response) =>
        response.writeHead(401, { "content-type": "application/json" }).end(JSON.stringify(unauthorized)),
      );
      expect([result.outcome, failureOf(result)]).toEqual(["refused", "alarm"]);
    });

    it("is neither sent nor lost when the platform has trouble of its own", async () => {
      const { result } = await answered((_request, response) => response.writeHead(503).end("busy"));
      expect(result.outcome).not.toBe("accepted");
      expect(failureOf(result)).not.toBe("give-up");
    });

    it("is unclear when the platform hangs up behind it", async () => {
      const { result } = await answered((request) => request.socket.destroy());
      expect(result.outcome).toBe("unknown");
    });

    it("waits for a platform that cannot be reached", async () => {
      const channel = at(`http://127.0.0.1:${await freePort()}`);
      const result = await channel.send(message(resident));
      await channel.close();
      expect([result.outcome, failureOf(result)]).toEqual(["refused", "outage"]);
    });

    it("leaves nothing running once it is closed", async () => {
      const server = createServer(() => undefined);
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const channel = at(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      try {
        const sending = channel.send(message(resident));
        await new Promise((resolve) => setTimeout(resolve, 100));
        await channel.close();
        expect((await sending).outcome).not.toBe("accepted");
        expect((await channel.send(message(resident))).outcome).not.toBe("accepted");
      } finally {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    });

    it("is refused without a way to reach the resident on this channel", async () => {
      const channel = at(`http://127.0.0.1:${await freePort()}`);
      const result = await channel.send(message([]));
      await channel.close();
      expect([result.outcome, failureOf(result)]).toEqual(["refused", "give-up"]);
    });
  });

  fileLaws(name, at, file);
}

/** Laws of fetching what a resident sent besides words. */
function fileLaws(name: string, at: ChannelUnderTest["at"], { id, path, ask }: FileRoad): void {
  const bytes = Buffer.from("a photo that is none");
  const limits = { largestBytes: 100 };

  async function fetched(
    largestBytes: number,
    serve: RequestListener,
    idOf: (platformUrl: string) => string = id,
    size = bytes.length,
  ) {
    const asked: { readonly path: string; readonly authorization: string | undefined }[] = [];
    let root = "";
    const server = createServer((request, response) => {
      const [place = ""] = (request.url ?? "").split("?");
      asked.push({ path: place, authorization: request.headers.authorization });
      if (place === ask?.path) response.writeHead(200).end(JSON.stringify(ask.found(root, size)));
      else if (place === path) serve(request, response);
      else response.writeHead(404).end("{}");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const channel = at(root);
    try {
      return { result: await channel.fetchMedia?.(idOf(root), { largestBytes }), asked };
    } finally {
      await channel.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }
  const whole: RequestListener = (_request, response) => response.writeHead(200).end(bytes);

  describe(`${name}: what residents send besides words`, () => {
    it("is handed over as it came", async () => {
      const { result } = await fetched(limits.largestBytes, whole);
      expect(result).toEqual({ outcome: "fetched", bytes });
    });

    it("is not taken when it is too large, whatever the platform says of its size", async () => {
      const tooLarge = { outcome: "failed", problem: "too-large", next: "give-up" };
      expect((await fetched(5, whole)).result).toMatchObject(tooLarge);
      const inParts: RequestListener = (_request, response) => {
        response.writeHead(200);
        response.write(bytes.subarray(0, 4), () => response.end(bytes));
      };
      expect((await fetched(5, inParts, id, 1)).result).toMatchObject(tooLarge);
    });

    it("is gone when the platform has it no more", async () => {
      const { result } = await fetched(limits.largestBytes, (_request, response) => response.writeHead(404).end());
      expect(result).toMatchObject({ outcome: "failed", problem: "gone" });
    });

    it("is asked for again when it comes in part, or the platform has trouble of its own", async () => {
      const again = { outcome: "failed", next: "retry" };
      const cutOff: RequestListener = (_request, response) => {
        response.writeHead(200, { "content-length": String(bytes.length) });
        response.write(bytes.subarray(0, 4), () => response.destroy());
      };
      expect((await fetched(limits.largestBytes, cutOff)).result).toMatchObject(again);
      const busy: RequestListener = (_request, response) => response.writeHead(503).end();
      expect((await fetched(limits.largestBytes, busy)).result).toMatchObject(again);
      const away = `http://127.0.0.1:${await freePort()}`;
      const channel = at(away);
      const result = await channel.fetchMedia?.(id(away), limits);
      await channel.close();
      expect(result).toMatchObject({ ...again, problem: "unreachable" });
    });

    it("is fetched from the platform alone, and from nowhere that an id or a redirect leads to", async () => {
      const elsewhere = createServer((_request, response) => response.writeHead(200).end(bytes));
      await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
      let visited = 0;
      elsewhere.on("request", () => visited++);
      const address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/photo.jpg`;
      await fetched(limits.largestBytes, whole, () => address);
      const redirected = await fetched(limits.largestBytes, (_request, response) =>
        response.writeHead(302, { location: address }).end(),
      );
      elsewhere.closeAllConnections();
      await new Promise((resolve) => elsewhere.close(resolve));
      expect([redirected.result?.outcome, visited]).toEqual(["failed", 0]);
    });
  });
}

/** A copy with one of its parts, counted over the whole, in another shape. */
function bend(body: unknown, place: number, value: unknown): unknown {
  const paths: (readonly (string | number)[])[] = [];
  const walk = (part: unknown, path: readonly (string | number)[]) => {
    paths.push(path);
    if (part !== null && typeof part === "object")
      for (const [key, member] of Object.entries(part)) walk(member, [...path, key]);
  };
  walk(body, []);
  const path = paths[place % paths.length] ?? [];
  if (path.length === 0) return value;
  const copy: unknown = structuredClone(body);
  let part = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) part = part[key] as Record<string | number, unknown>;
  part[path.at(-1) as string] = value;
  return copy;
}
