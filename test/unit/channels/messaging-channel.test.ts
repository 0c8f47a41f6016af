import type { Channel } from "../../../src/channels/channel.ts";
import { instagramChannel } from "../../../src/channels/instagram/instagram-channel.ts";
import { messengerChannel } from "../../../src/channels/messenger/messenger-channel.ts";
import { createMessagingErrors, knownCodes } from "../../../src/channels/meta/messaging/errors.ts";
import type { Choice } from "../../../src/model/choice.ts";
import type { OutboundId } from "../../../src/model/ids.ts";
import type { OutboundOrigin } from "../../../src/model/message.ts";
import { type Network, ourAccounts } from "../../builders/messaging-payload.ts";
import { type MetaPages, pageNodes, startMetaPages } from "../../stand-ins/meta-pages/meta-pages.ts";
import { publishedRules } from "../../stand-ins/meta-pages/page-rules.ts";

const networks = ["messenger", "instagram"] as const;
const person = "700000000000001";
const id = "11111111-1111-4111-8111-111111111111" as OutboundId;
const aliasKinds = { messenger: "page-scoped-id", instagram: "instagram-scoped-id" } as const;

describe.each(networks)("sending on %s", (network) => {
  let moment = new Date("2026-11-24T09:00:00Z").getTime();
  let pages: MetaPages;
  let channel: Channel;
  beforeEach(async () => {
    pages = await startMetaPages({ appSecret: "secret", now: () => new Date(moment) });
    channel = channelAt(network, pages.url);
    await pages.write(network, { person });
  });
  afterEach(async () => {
    await channel.close();
    await pages.stop();
  });
  const send = (text = "Hallo", origin: OutboundOrigin = "bot", choices: readonly Choice[] = []) =>
    channel.send({
      id,
      to: [{ kind: aliasKinds[network], value: person }],
      text,
      origin,
      purpose: "reply",
      choices,
    });
  const bodies = () => pages.calls.map(({ body }) => body as Record<string, unknown>);

  it("answers through the account's own address, and says what Meta calls it", async () => {
    const result = await send("Hallo, wereld");
    expect(result).toEqual({ outcome: "accepted", channelMessageId: pages.accepted[0]?.mid });
    expect(pages.calls).toEqual([
      {
        method: "POST",
        path: `/v25.0/${pageNodes[network].nodeId}/messages`,
        status: 200,
        body: {
          recipient: { id: person },
          messaging_type: "RESPONSE",
          message: { text: "Hallo, wereld", ...(network === "messenger" ? { metadata: id } : {}) },
        },
      },
    ]);
  });

  it("lets a person answer for seven days, and the bot for one", async () => {
    moment += publishedRules.windowMilliseconds + 1000;
    const closed = { outcome: "refused", failure: { next: "give-up", advice: expect.stringContaining("seven days") } };
    expect(await send("Hallo", "bot")).toMatchObject(closed);
    expect(bodies().map(({ messaging_type: type, tag }) => [type, tag])).toEqual([["RESPONSE", undefined]]);
    expect(await send("Hallo", "agent")).toMatchObject({ outcome: "accepted" });
    expect(
      bodies()
        .slice(1)
        .map(({ messaging_type: type, tag }) => [type, tag]),
    ).toEqual([
      ["RESPONSE", undefined],
      ["MESSAGE_TAG", "HUMAN_AGENT"],
    ]);
    moment += publishedRules.humanAgentMilliseconds;
    expect(await send("Hallo", "agent")).toMatchObject(closed);
  });

  it("tags nothing for another refusal, and nothing that went well", async () => {
    pages.failNext({
      kind: "refuse",
      refusal: { status: 403, code: 10, message: "Application does not have permission" },
    });
    expect(await send("Hallo", "agent")).toMatchObject({ outcome: "refused", failure: { code: "10", next: "alarm" } });
    expect(await send("Hallo", "agent")).toMatchObject({ outcome: "accepted" });
    expect(JSON.stringify(bodies())).not.toContain("HUMAN_AGENT");
  });

  it("knows a closed window by its words too", async () => {
    const refusal = { status: 400, code: 10, message: "This message is sent outside of allowed window. Learn more" };
    pages.failNext({ kind: "refuse", refusal });
    expect(await send("Hallo", "agent")).toMatchObject({ outcome: "accepted" });
    expect(pages.accepted.at(-1)?.tag).toBe("HUMAN_AGENT");
  });

  describe("a text that is longer than one message", () => {
    const paragraph = (letter: string) => `${letter.repeat(network === "messenger" ? 1500 : 700)}.`;
    const long = ["a", "b", "c"].map(paragraph).join("\n\n");

    it("goes in parts, in order, and counts as sent with the last", async () => {
      const result = await send(long, "agent");
      expect(pages.accepted.map(({ text }) => text)).toEqual(["a", "b", "c"].map(paragraph));
      expect(result).toEqual({ outcome: "accepted", channelMessageId: pages.accepted.at(-1)?.mid });
      // Meta's echo says "all of it" only with the last.
      const metadata = pages.accepted.map((part) => part.metadata);
      expect(metadata).toEqual(network === "messenger" ? [`${id}/1`, `${id}/2`, id] : [null, null, null]);
    });

    it("has the answers that it offers under its last part", async () => {
      await send(long, "bot", [{ words: "BEL", about: "bel mij" }]);
      const tappable = pages.accepted.map((part) => part.tappable);
      expect(tappable).toEqual([[], [], [{ title: "BEL", payload: "BEL" }]]);
    });

    it("is tagged throughout once its window is closed", async () => {
      moment += publishedRules.windowMilliseconds + 1000;
      await send(long, "agent");
      expect(pages.calls.map(({ status }) => status >= 400)).toEqual([true, false, false, false]);
      expect(new Set(pages.accepted.map(({ tag }) => tag))).toEqual(new Set(["HUMAN_AGENT"]));
    });

    it("is refused as a whole when nothing of it was taken", async () => {
      pages.failNext({ kind: "refuse", refusal: { status: 400, code: 613, message: "Slow down" } });
      expect(await send(long, "agent")).toMatchObject({ outcome: "refused", failure: { code: "613", next: "retry" } });
      expect(pages.accepted).toEqual([]);
    });

    it.each([
      ["refused for the moment", { kind: "refuse", refusal: { status: 500, code: 2, message: "Try again" } }],
      ["refused for the account", { kind: "refuse", refusal: { status: 401, code: 190, message: "Token" } }],
      ["never answered", { kind: "hang-up-after-accepting" }],
    ] as const)("is given up when a later part is %s, so that nothing is sent twice", async (_case, failure) => {
      pages.failNext(null, failure);
      expect(await send(long, "agent")).toMatchObject({
        outcome: "refused",
        failure: { code: "partly-sent", next: "give-up", advice: expect.stringContaining("first 1") },
      });
      expect(pages.calls).toHaveLength(2);
    });

    it("is given up too when it is unclear whether its first part arrived", async () => {
      pages.failNext({ kind: "hang-up-after-accepting" });
      expect(await send(long, "agent")).toMatchObject({ outcome: "refused", failure: { code: "partly-sent" } });
      expect(pages.calls).toHaveLength(1);
    });
  });

  it("offers as many answers as may stand under a message, none too long, and else none", async () => {
    const offered = (count: number, words: string) => Array.from({ length: count }, () => ({ words, about: "iets" }));
    for (const choices of [offered(13, "a".repeat(20)), offered(14, "BEL"), offered(1, "a".repeat(21)), []])
      expect(await send("Hallo", "bot", choices)).toMatchObject({ outcome: "accepted" });
    expect(pages.accepted.map(({ tappable }) => tappable.length)).toEqual([13, 0, 0, 0]);
  });

  it("leaves open what became of a single message that got no answer", async () => {
    pages.failNext({ kind: "hang-up-after-accepting" });
    expect(await send()).toMatchObject({ outcome: "unknown", failure: { code: "unreachable", next: "outage" } });
    await pages.stop();
    expect(await send()).toMatchObject({ outcome: "refused", failure: { code: "unreachable", next: "outage" } });
  });

  it("stays within the network's limit whatever the letters", async () => {
    for (const text of ["é".repeat(999), "€".repeat(1000), "😀".repeat(999)])
      expect(await send(text)).toMatchObject({ outcome: "accepted" });
    expect(pages.calls.every(({ status }) => status === 200)).toBe(true);
  });

  it("writes to nobody whom it knows by another network's id only", async () => {
    const result = await channel.send({
      id,
      to: [{ kind: "phone", value: "31600000001" }],
      text: "Hallo",
      origin: "bot",
      purpose: "reply",
      choices: [],
    });
    expect(result).toMatchObject({ outcome: "refused", failure: { code: "no-address", next: "give-up" } });
    expect(pages.calls).toEqual([]);
  });

  it("says no more after it was closed", async () => {
    await channel.close();
    expect(await send()).toMatchObject({ failure: { code: "unreachable" } });
    expect(pages.accepted).toEqual([]);
  });
});

describe.each(networks)("the block list of %s", (network) => {
  let pages: MetaPages;
  beforeEach(async () => {
    pages = await startMetaPages({ appSecret: "secret" });
  });
  afterEach(() => pages.stop());
  const aliases = [{ kind: aliasKinds[network], value: person }];

  it("takes somebody on it and off it", async () => {
    const channel = channelAt(network, pages.url);
    await pages.write(network, { person });
    expect(await channel.setPlatformBlock?.("block", aliases)).toEqual({ outcome: "done" });
    expect(pages.blocked(network)).toEqual(new Set([person]));
    expect(pages.calls).toMatchObject([
      {
        path: `/v25.0/${pageNodes[network].nodeId}/moderate_conversations`,
        body: { user_ids: [{ id: person }], actions: ["block_user"] },
      },
    ]);
    const sent = await channel.send({ id, to: aliases, text: "Hallo", origin: "bot", purpose: "reply", choices: [] });
    expect(sent).toMatchObject({ outcome: "refused", failure: { code: "551", next: "give-up" } });
    expect(await channel.setPlatformBlock?.("unblock", aliases)).toEqual({ outcome: "done" });
    expect(pages.blocked(network)).toEqual(new Set());
  });

  it("says no when Meta does, and when there is nobody to block", async () => {
    const channel = channelAt(network, pages.url);
    expect(await channel.setPlatformBlock?.("block", aliases)).toMatchObject({
      outcome: "refused",
      failure: { code: "100" },
    });
    expect(await channel.setPlatformBlock?.("block", [])).toMatchObject({ failure: { code: "no-address" } });
    await pages.stop();
    expect(await channel.setPlatformBlock?.("block", aliases)).toMatchObject({ outcome: "unconfirmed" });
  });

  it("is not there without its setting", () => {
    expect(channelAt(network, pages.url, { canBlock: false }).setPlatformBlock).toBeUndefined();
  });
});

describe("codes of Messenger and Instagram", () => {
  const { failureOf } = createMessagingErrors("Messenger");
  it.each([
    ["10", 403, undefined, "10", "alarm"],
    ["10", 400, "2018278", "10-2018278", "give-up"],
    ["10", 403, "2534022", "10-2534022", "give-up"],
    ["10", 400, "12345", "10", "alarm"],
    ["100", 400, "2018001", "100-2018001", "give-up"],
    ["100", 400, "33", "100-33", "alarm"],
    ["100", 400, undefined, "100", "give-up"],
    ["190", 401, "460", "190", "alarm"],
    ["200", 403, "1545041", "200-1545041", "give-up"],
    ["200", 403, "2018028", "200-2018028", "alarm"],
    ["230", 403, undefined, "230", "alarm"],
    ["368", 403, undefined, "368", "alarm"],
    ["551", 400, "1545041", "551", "give-up"],
    ["613", 400, undefined, "613", "retry"],
    ["80006", 429, undefined, "80006", "retry"],
    ["1200", 400, undefined, "1200", "retry"],
    ["2", 500, undefined, "2", "retry"],
    ["999", 500, undefined, "999", "retry"],
    ["http-403", 403, undefined, "http-403", "alarm"],
  ])("%s with status %s and subcode %s is %s: %s", (code, status, subcode, named, next) => {
    expect(failureOf(code, status, subcode)).toMatchObject({ code: named, next });
  });

  it("are counted by name, and our own word with them", () => {
    expect(knownCodes()).toEqual(expect.arrayContaining(["10-2018278", "10-2534022", "190", "partly-sent"]));
  });
});

function channelAt(network: Network, graphUrl: string, { canBlock = true } = {}): Channel {
  const { token, nodeId } = pageNodes[network];
  const shared = { graphUrl, graphVersion: "v25.0", accessToken: token, perRecipientMilliseconds: 0 };
  if (network === "messenger") return messengerChannel({ ...shared, pageId: nodeId, canBlock });
  const { accountId } = ourAccounts.instagram;
  return instagramChannel({ ...shared, accountId, pageId: nodeId, canBlock });
}
