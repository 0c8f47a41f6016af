import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type ApprovedTemplate,
  whatsAppCloudChannel,
} from "../../../src/channels/whatsapp-cloud/whatsapp-cloud-channel.ts";
import type { OutboundId } from "../../../src/model/ids.ts";
import type { OutgoingText } from "../../../src/model/sending.ts";
import { type GraphApi, startGraphApi } from "../../stand-ins/graph-api/graph-api.ts";

const channelAt = (graphUrl: string, reopening: ApprovedTemplate | null = null) =>
  whatsAppCloudChannel({
    graphUrl,
    graphVersion: "v25.0",
    phoneNumberId: "1",
    accessToken: "token",
    perRecipientMilliseconds: 0,
    reopening,
  });
const message: OutgoingText = {
  id: "00000000-0000-4000-8000-000000000001" as OutboundId,
  to: [{ kind: "phone", value: "31600000001" }],
  text: "Hallo",
  origin: "bot",
  purpose: "reply",
  choices: [],
};
const send = (graphUrl: string) => channelAt(graphUrl).send(message);

async function withServer<Result>(answer: RequestListener, work: (port: number) => Promise<Result>): Promise<Result> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await work((server.address() as AddressInfo).port);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

describe("a call that never got an answer", () => {
  const realFetch = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = realFetch;
  });
  const failWith = (cause: unknown) => {
    globalThis.fetch = () => Promise.reject(new TypeError("fetch failed", { cause }));
    return send("https://graph.test");
  };
  const outage = { code: "unreachable", next: "outage" };

  it.each([
    { code: "ECONNREFUSED" },
    { code: "ENOTFOUND" },
    { code: "EHOSTUNREACH" },
    { code: "EHOSTDOWN" },
    { code: "ENETUNREACH" },
    { code: "EPERM", syscall: "connect" },
    { code: "ETIMEDOUT", syscall: "connect" },
    {
      code: "ETIMEDOUT",
      errors: [
        { code: "ETIMEDOUT", syscall: "connect" },
        { code: "ENETUNREACH", syscall: "connect" },
      ],
    },
    { code: "UND_ERR_CONNECT_TIMEOUT" },
    { code: "CERT_HAS_EXPIRED" },
    { code: "DEPTH_ZERO_SELF_SIGNED_CERT" },
    { code: "SELF_SIGNED_CERT_IN_CHAIN" },
    { code: "UNABLE_TO_GET_ISSUER_CERT_LOCALLY" },
    { code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" },
    { code: "ERR_TLS_CERT_ALTNAME_INVALID" },
  ])("did not reach Meta: %j", async (cause) => {
    expect(await failWith(cause)).toMatchObject({ outcome: "refused", failure: outage });
  });

  it.each([
    { code: "ECONNRESET" },
    { code: "ETIMEDOUT", syscall: "read" },
    { code: "UND_ERR_SOCKET" },
    { code: "UND_ERR_HEADERS_TIMEOUT" },
    undefined,
  ])("may have reached Meta: %j", async (cause) => {
    expect(await failWith(cause)).toMatchObject({ outcome: "unknown", failure: outage });
  });

  it("did not reach Meta when the other side speaks no TLS", async () => {
    const result = await withServer(
      (_request, response) => response.end(),
      (port) => send(`https://127.0.0.1:${port}`),
    );
    expect(result).toMatchObject({ outcome: "refused", failure: outage });
  });
});

describe("an answer without a code of Meta's", () => {
  it.each([
    [401, "refused", "alarm"],
    [403, "refused", "alarm"],
    [404, "refused", "give-up"],
    [502, "unknown", "retry"],
  ])("with status %s is %s: %s", async (status, outcome, next) => {
    const result = await withServer(
      (_request, response) => response.writeHead(status).end("<html>"),
      (port) => send(`http://127.0.0.1:${port}`),
    );
    expect(result).toMatchObject({ outcome, failure: { code: `http-${status}`, next } });
  });
});

describe("asking somebody to write again", () => {
  let graph: GraphApi;
  beforeEach(async () => {
    graph = await startGraphApi({
      webhookUrl: "http://127.0.0.1:9",
      appSecret: "secret",
      accessToken: "token",
      phoneNumberId: "1",
      templates: [{ name, language, body: "Stuur ons een bericht." }],
      statusDelayMilliseconds: 60_000,
    });
  });
  afterEach(() => graph.stop());

  const [name, language] = ["vraag_om_bericht", "nl"];
  const channel = (reopening: { readonly name: string; readonly language: string } | null) =>
    channelAt(graph.url, reopening);
  const reopening: OutgoingText = { ...message, origin: "agent", purpose: "reopening" };

  it("goes as the approved template, whenever they last wrote", async () => {
    expect(await channel({ name, language }).send({ ...reopening, purpose: "reply" })).toMatchObject({
      outcome: "refused",
      failure: { code: "131047", next: "give-up" },
    });
    const sent = await channel({ name, language }).send(reopening);
    expect(sent).toEqual({ outcome: "accepted", channelMessageId: graph.accepted[0]?.id });
    expect(graph.calls.at(-1)?.body).toEqual({
      messaging_product: "whatsapp",
      recipient_type: "individual",
      to: "31600000001",
      type: "template",
      template: { name, language: { policy: "deterministic", code: language } },
      biz_opaque_callback_data: message.id,
    });
  });

  it("reaches who is known by a user id alone", async () => {
    const to = [{ kind: "whatsapp-user-id", value: "NL.1234567890" }] as const;
    expect(await channel({ name, language }).send({ ...reopening, to })).toMatchObject({ outcome: "accepted" });
    expect(graph.calls.at(-1)?.body).toMatchObject({ recipient: "NL.1234567890", type: "template" });
  });

  it.each([
    ["under another name", { name: "onbekend", language }],
    ["in another language", { name, language: "en" }],
  ])("is given up, and stops nothing else, when Meta has no such template %s", async (_how, wrong) => {
    expect(await channel(wrong).send(reopening)).toMatchObject({
      outcome: "refused",
      failure: { code: "132001", next: "give-up", advice: expect.stringContaining("WHATSAPP_REOPENING_TEMPLATE") },
    });
  });

  it("never goes as free text when the template was taken away meanwhile", async () => {
    expect(await channel(null).send(reopening)).toMatchObject({
      outcome: "refused",
      failure: { code: "no-template", next: "give-up" },
    });
    expect(graph.calls).toEqual([]);
  });

  it("says that it can be done only with a template", () => {
    expect(channel({ name, language }).answerWindow).toEqual({ hours: 24, canReopen: true });
    expect(channel(null).answerWindow).toEqual({ hours: 24, canReopen: false });
  });
});
