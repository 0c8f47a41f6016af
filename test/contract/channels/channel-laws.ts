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
  { at, parse, written, ownMessage, resident, unauthorized = {} }: ChannelUnderTest,
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
