import type { Network } from "../../builders/messaging-payload.ts";
import { type MetaPages, pageNodes, startMetaPages } from "../../stand-ins/meta-pages/meta-pages.ts";
import { publishedRules } from "../../stand-ins/meta-pages/page-rules.ts";

describe.each(["messenger", "instagram"] as const)("the stand-in of %s, by its published rules", (network: Network) => {
  const person = "700000000000001";
  let moment = new Date("2026-11-24T09:00:00Z").getTime();
  let pages: MetaPages;
  beforeEach(async () => {
    pages = await startMetaPages({ appSecret: "secret", now: () => new Date(moment), rules: { perSecond: 3 } });
  });
  afterEach(() => pages.stop());

  const { nodeId, token } = pageNodes[network];
  async function call(edge: string, body: object, change: { version?: string; token?: string; node?: string } = {}) {
    const path = `${change.version ?? "v25.0"}/${change.node ?? nodeId}/${edge}`;
    const answer = await fetch(`${pages.url}/${path}`, {
      method: "POST",
      headers: { authorization: `Bearer ${change.token ?? token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const { error } = (await answer.json()) as { error?: { code: number; error_subcode?: number } };
    return error ? [error.code, error.error_subcode].filter(Boolean).join("-") : "taken";
  }
  const answering = { recipient: { id: person }, messaging_type: "RESPONSE", message: { text: "Hallo" } };
  const send = (change: object = {}, to = {}) => call("messages", { ...answering, ...change }, to);
  const asPerson = { messaging_type: "MESSAGE_TAG", tag: "HUMAN_AGENT" };
  const windowClosed = network === "messenger" ? "10-2018278" : "10-2534022";

  it("knows its own token, node and versions, and nothing else", async () => {
    await pages.write(network, { person });
    expect(await send({}, { token: "another" })).toBe("190");
    expect(await send({}, { version: "v9.0" })).toBe("2500");
    expect(await send({}, { node: "1" })).toBe("100-33");
    expect(await call("something", {})).toBe("100");
    expect(await send()).toBe("taken");
  });

  it("takes an answer within a day, one of a person within seven, and neither from strangers", async () => {
    expect(await send()).toBe("100-2018001");
    await pages.write(network, { person });
    moment += publishedRules.windowMilliseconds + 1;
    expect(await send()).toBe(windowClosed);
    expect(await send(asPerson)).toBe("taken");
    moment += publishedRules.humanAgentMilliseconds;
    expect(await send(asPerson)).toBe(windowClosed);
  });

  it("takes no other tag, no tag without its type, no sign of reading or typing, and nothing too long", async () => {
    await pages.write(network, { person });
    expect(await send({ messaging_type: "MESSAGE_TAG", tag: "ACCOUNT_UPDATE" })).toBe("100");
    expect(await send({ messaging_type: "MESSAGE_TAG" })).toBe("100");
    expect(await send({ tag: "HUMAN_AGENT" })).toBe("100");
    expect(await call("messages", { recipient: { id: person }, sender_action: "typing_on" })).toBe("100");
    expect(await send({ sender_action: "mark_seen" })).toBe("100");
    const most = network === "messenger" ? 2000 : 999;
    expect(await send({ message: { text: "x".repeat(most + 1) } })).toBe("100");
    expect(await send({ message: { text: "é".repeat(600) } })).toBe(network === "messenger" ? "taken" : "100");
    expect(await send({ message: { text: "x".repeat(most) } })).toBe("taken");
  });

  it("takes so many a second", async () => {
    await pages.write(network, { person });
    expect([await send(), await send(), await send(), await send()]).toEqual(["taken", "taken", "taken", "613"]);
    moment += 1001;
    expect(await send()).toBe("taken");
  });

  it("blocks only who wrote, ten at a time, and not both ways at once", async () => {
    const moderate = (people: readonly string[], ...actions: readonly string[]) =>
      call("moderate_conversations", { user_ids: people.map((id) => ({ id })), actions });
    expect(await moderate([person], "block_user")).toBe("100");
    await pages.write(network, { person });
    expect(await moderate([person], "block_user", "unblock_user")).toBe("100");
    expect(
      await moderate(
        Array.from({ length: 11 }, () => person),
        "block_user",
      ),
    ).toBe("100");
    expect(await moderate([person], "block_user", "move_to_spam")).toBe("taken");
    expect(await send()).toBe("551-1545041");
    expect(await moderate([person], "unblock_user")).toBe("taken");
    expect(await send()).toBe("taken");
  });
});
