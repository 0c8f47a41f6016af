import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { whatsAppCloudChannel } from "../../../src/channels/whatsapp-cloud/whatsapp-cloud-channel.ts";
import { graphOptions, whatsAppSettings } from "../../harness/start-instance.ts";
import { type GraphApi, startGraphApi } from "../../stand-ins/graph-api/graph-api.ts";

const limits = { largestBytes: 1000 };
const fetchFrom = async (
  graphUrl: string,
  mediaId: string,
  accessToken: string = whatsAppSettings.WHATSAPP_ACCESS_TOKEN,
) =>
  whatsAppCloudChannel({
    graphUrl,
    graphVersion: "v25.0",
    phoneNumberId: whatsAppSettings.WHATSAPP_PHONE_NUMBER_ID,
    accessToken,
    perRecipientMilliseconds: 0,
    reopening: null,
  }).fetchMedia?.(mediaId, limits);

describe("fetching media over WhatsApp", () => {
  let graph: GraphApi;
  let moment = Date.parse("2026-11-24T10:00:00+01:00");
  beforeEach(async () => {
    graph = await startGraphApi({ ...graphOptions(9), now: () => new Date(moment) });
  });
  afterEach(() => graph.stop());
  const picture = Buffer.from("a picture");

  it("hands over the bytes", async () => {
    const id = graph.media.upload(picture, "image/jpeg");
    expect(await fetchFrom(graph.url, id)).toEqual({ outcome: "fetched", bytes: picture });
  });

  it.each([
    ["an id that Meta does not know", "12345", { problem: "gone", next: "give-up" }],
    ["an id that leads elsewhere", "../1/messages", { problem: "gone", next: "give-up" }],
  ])("gives up %s", async (_name, id, failure) => {
    expect(await fetchFrom(graph.url, id)).toMatchObject({ outcome: "failed", ...failure });
  });

  it("asks again when the account is refused: the media may outlast that", async () => {
    const id = graph.media.upload(picture, "image/jpeg");
    const refused = await fetchFrom(graph.url, id, "an old token");
    expect(refused).toMatchObject({ code: "190", problem: "refused", next: "retry" });
  });

  it("asks again when nobody answers", async () => {
    const id = graph.media.upload(picture, "image/jpeg");
    await graph.pause();
    expect(await fetchFrom(graph.url, id)).toMatchObject({ problem: "unreachable", next: "retry" });
    await graph.resume();
  });

  it("stands in for addresses that are good for five minutes and want the token", async () => {
    const id = graph.media.upload(picture, "image/jpeg");
    const headers = { authorization: `Bearer ${whatsAppSettings.WHATSAPP_ACCESS_TOKEN}` };
    const described = await fetch(`${graph.url}/v25.0/${id}`, { headers });
    const { url } = (await described.json()) as { url: string };
    expect((await fetch(url)).status).toBe(401);
    expect((await fetch(url, { headers })).status).toBe(200);
    moment += 5 * 60_000 + 1;
    expect((await fetch(url, { headers })).status).toBe(404);
  });
});

describe("an address that an answer names", () => {
  async function withServer<Result>(answer: RequestListener, work: (url: string) => Promise<Result>): Promise<Result> {
    const server = createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }
  const pointingTo = (url: string) =>
    withServer(
      (_request, response) => response.end(JSON.stringify({ url })),
      (graphUrl) => fetchFrom(graphUrl, "12345"),
    );

  it.each([
    "http://lookaside.fbsbx.com/picture",
    "https://fbsbx.com.example/picture",
    "https://evilfbsbx.com/picture",
    "https://user:fbsbx.com@example.org/picture",
    "file:///etc/passwd",
    "not an address",
  ])("is not asked when it is %s", async (url) => {
    expect(await pointingTo(url)).toMatchObject({ code: "foreign-address", problem: "refused", next: "give-up" });
  });

  it("is not followed elsewhere", async () => {
    const asked: string[] = [];
    await withServer(
      (request, response) => {
        asked.push(String(request.url));
        response.end("a picture");
      },
      (elsewhere) =>
        withServer(
          (request, response) => {
            const own = `http://${request.headers.host}`;
            if (request.url?.startsWith("/v25.0/")) response.end(JSON.stringify({ url: `${own}/picture` }));
            else response.writeHead(302, { location: `${elsewhere}/picture` }).end();
          },
          async (graphUrl) => {
            expect(await fetchFrom(graphUrl, "12345")).toMatchObject({ code: "http-302", next: "retry" });
          },
        ),
    );
    expect(asked).toEqual([]);
  });
});
