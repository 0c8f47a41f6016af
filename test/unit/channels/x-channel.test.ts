import { xChannel, xRate } from "../../../src/channels/x/x-channel.ts";
import type { OutboundId } from "../../../src/model/ids.ts";
import { freePort } from "../../harness/free-port.ts";
import { startXApi, type XApi } from "../../stand-ins/x-api/x-api.ts";

const keys = {
  consumerKey: "test-consumer-key",
  consumerSecret: "test-consumer-secret",
  accessToken: "test-access-token",
  accessTokenSecret: "test-access-token-secret",
};
const person = [{ kind: "x-user-id", value: "2000000000000000001" }] as const;

describe("the account on X", () => {
  let moment = new Date("2026-11-24T09:00:00Z");
  let x: XApi;
  beforeEach(async () => {
    moment = new Date("2026-11-24T09:00:00Z");
    x = await startXApi({ keys, userId: "1000000000000000001", now: () => moment });
  });
  afterEach(() => x.stop());

  const channel = (change: Partial<typeof keys> & { apiUrl?: string } = {}) =>
    xChannel({ apiUrl: x.url, ...keys, perRecipientMilliseconds: 0, ...change });
  const send = (text = "Hallo", from = channel(), to: readonly { kind: "x-user-id"; value: string }[] = person) =>
    from.send({
      id: "00000000-0000-4000-8000-000000000001" as OutboundId,
      to,
      text,
      origin: "bot",
      choices: [],
      purpose: "reply",
    });

  it("sends a text, which X's word that it took it makes delivered", async () => {
    const result = await send("één ( * ! ' ) & 👋");
    expect(result).toEqual({ outcome: "accepted", channelMessageId: x.texts[0]?.id, isDelivered: true });
    expect(x.texts).toEqual([expect.objectContaining({ to: person[0].value, text: "één ( * ! ' ) & 👋" })]);
  });

  it("takes fifteen in a quarter of an hour, and hears from X when the next one goes", async () => {
    for (let sent = 0; sent < 15; sent++) expect(await send()).toMatchObject({ outcome: "accepted" });
    moment = new Date(moment.getTime() + 600_000);
    expect(await send()).toMatchObject({
      outcome: "refused",
      failure: { code: "http-429", next: "outage", retryAfterSeconds: 300 },
    });
    moment = new Date(moment.getTime() + 300_000);
    expect(await send()).toMatchObject({ outcome: "accepted" });
  });

  it("says of itself what X takes, so that a day's limit is kept too", () => {
    expect(xRate.messages).toBe(15);
    expect(xRate.milliseconds).toBeGreaterThan(15 * 60_000);
    expect(Math.ceil(86_400_000 / xRate.milliseconds) * xRate.messages).toBeLessThanOrEqual(1440);
  });

  it.each(Object.keys(keys))("is refused with another %s", async (name) => {
    const result = await send("Hallo", channel({ [name]: "another-one" }));
    expect(result).toMatchObject({ outcome: "refused", failure: { code: "http-401", next: "alarm" } });
    expect(x.texts).toEqual([]);
  });

  it("gives up what X refuses of this text or this person", async () => {
    expect(await send("")).toMatchObject({ outcome: "refused", failure: { next: "give-up", code: "http-400" } });
    x.refuseFor(person[0].value);
    expect(await send()).toMatchObject({ outcome: "refused", failure: { next: "give-up", code: "http-403" } });
    const nobody = { outcome: "refused", failure: { next: "give-up", code: "no-address" } };
    const before = x.calls.length;
    expect(await send("Hallo", channel(), [])).toMatchObject(nobody);
    expect(await send("Hallo", channel(), [{ kind: "x-user-id", value: "1/../../users" }])).toMatchObject(nobody);
    expect(x.calls).toHaveLength(before);
  });

  it("does not know what became of a text when X fails, or answers what we cannot read", async () => {
    x.failNext({ status: 503, content: { title: "Service Unavailable" } }, { status: 201, content: { data: {} } });
    expect(await send()).toMatchObject({ outcome: "unknown", failure: { next: "retry" } });
    expect(await send()).toMatchObject({ outcome: "unknown" });
    const away = channel({ apiUrl: `http://127.0.0.1:${await freePort()}` });
    expect(await send("Hallo", away)).toMatchObject({ outcome: "refused", failure: { next: "outage" } });
  });

  it("blocks and unblocks on X itself, ten times in a quarter of an hour", async () => {
    const set = channel().setPlatformBlock;
    expect(await set?.("block", person)).toEqual({ outcome: "done" });
    expect([...x.blocked]).toEqual([person[0].value]);
    expect(await set?.("unblock", person)).toEqual({ outcome: "done" });
    expect([...x.blocked]).toEqual([]);
    expect(await set?.("block", [{ kind: "phone", value: "31600000001" }])).toMatchObject({ outcome: "refused" });
    x.failNext({ status: 200, content: { data: { blocked: false } } });
    expect(await set?.("block", person)).toMatchObject({ outcome: "unconfirmed" });
    for (let asked = 2; asked < 10; asked++) await set?.("block", person);
    expect(await set?.("block", person)).toMatchObject({ outcome: "refused", failure: { code: "http-429" } });
  });

  it("sends nothing once it is closed", async () => {
    const closed = channel();
    await closed.close();
    expect(await send("Hallo", closed)).toMatchObject({ failure: { code: "unreachable" } });
    expect(x.calls).toEqual([]);
  });
});
