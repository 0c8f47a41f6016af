import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { telegramChannel } from "../../../src/channels/telegram/telegram-channel.ts";
import type { OutboundId } from "../../../src/model/ids.ts";
import { freePort } from "../../harness/free-port.ts";

const botToken = "700000001:test-token-of-a-bot-that-is-none";
const channelAt = (apiUrl: string) => telegramChannel({ apiUrl, botToken, perRecipientMilliseconds: 0 });
const message = {
  id: "00000000-0000-4000-8000-000000000001" as OutboundId,
  to: [{ kind: "telegram-user-id", value: "4000000001" }],
  text: "Hallo",
  origin: "bot",
  choices: [],
  purpose: "reply",
} as const;

async function answeredWith(answer: RequestListener) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await channelAt(`http://127.0.0.1:${port}/`).send(message);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
const json = (status: number, content: unknown) => () =>
  answeredWith((_request, response) => response.writeHead(status).end(JSON.stringify(content)));

describe("a message to Telegram", () => {
  it("is delivered when Telegram took it", async () => {
    expect(await json(200, { ok: true, result: { message_id: 12 } })()).toEqual({
      outcome: "accepted",
      channelMessageId: "700000001/4000000001/12",
      isDelivered: true,
    });
  });

  it("offers its answers as keys, and takes them away with the next", async () => {
    const asked: { reply_markup: unknown }[] = [];
    const server = createServer((request, response) => {
      request.setEncoding("utf8");
      request.on("data", (body: string) => void asked.push(JSON.parse(body)));
      request.on("end", () => response.end(JSON.stringify({ ok: true, result: { message_id: 12 } })));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const channel = channelAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const choices = [
      { words: "BEL", about: "bel mij" },
      { words: "MAIL", about: "mail mij" },
    ];
    await channel.send({ ...message, choices });
    await channel.send(message);
    expect(asked.map(({ reply_markup: markup }) => markup)).toEqual([
      { keyboard: [[{ text: "BEL" }], [{ text: "MAIL" }]], one_time_keyboard: true, resize_keyboard: true },
      { remove_keyboard: true },
    ]);
    await channel.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it.each([
    [400, { description: "Bad Request: chat not found" }, "refused", { next: "give-up", code: "http-400" }],
    [401, { description: "Unauthorized" }, "refused", { next: "alarm", code: "http-401" }],
    [403, { description: "Forbidden: bot was blocked by the user" }, "refused", { next: "give-up", code: "http-403" }],
    [
      429,
      { description: "Too Many Requests: retry after 7", parameters: { retry_after: 7 } },
      "refused",
      { next: "retry", code: "http-429", retryAfterSeconds: 7 },
    ],
    [500, { description: "Internal Server Error" }, "unknown", { next: "retry", code: "http-500" }],
  ])("with the answer %s %j is %s", async (status, said, outcome, failure) => {
    const result = await json(status, { ok: false, error_code: status, ...said })();
    expect(result).toMatchObject({ outcome, failure });
  });

  it("may have arrived when the answer breaks off, or cannot be read", async () => {
    const outage = { outcome: "unknown", failure: { code: "unreachable", next: "outage" } };
    expect(await answeredWith((request) => request.socket.destroy())).toMatchObject(outage);
    expect(await answeredWith((_request, response) => response.writeHead(502).end("<html>"))).toMatchObject(outage);
  });

  it("never left when nobody listens", async () => {
    const result = await channelAt(`http://127.0.0.1:${await freePort()}`).send(message);
    expect(result).toMatchObject({ outcome: "refused", failure: { code: "unreachable", next: "outage" } });
  });

  it("is broken off when the channel closes, and none is sent after that", async () => {
    const server = createServer(() => undefined);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const channel = channelAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const under = channel.send(message);
    await new Promise((resolve) => server.once("connection", resolve));
    await channel.close();
    expect(await under).toMatchObject({ failure: { code: "unreachable" } });
    expect(await channel.send(message)).toMatchObject({ failure: { code: "unreachable" } });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});
