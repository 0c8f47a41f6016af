import { createHmac } from "node:crypto";
import type { ChannelName } from "../../src/model/channel.ts";
import type { Alias } from "../../src/model/resident.ts";
import { aMessagingBody, aMid, anItem } from "../builders/messaging-payload.ts";
import { aMessageUpdate } from "../builders/telegram-update.ts";
import { aMessagesChange, aWebhookBody } from "../builders/whatsapp-payload.ts";
import { aReceivedEvent } from "../builders/x-event.ts";
import { aClock } from "../harness/clock.ts";
import { type Instance, whatsAppSettings } from "../harness/start-instance.ts";
import { startWithPlatforms } from "../harness/start-with-platforms.ts";

interface Road {
  readonly channel: Exclude<ChannelName, "webchat">;
  readonly header: string;
  proof(rawBody: string): string;
  person(number: number): Alias;
  /** One body in which a person says these texts; Telegram and X send one message a body. */
  body(person: string, texts: readonly string[], at: Date): Record<string, unknown>;
  readonly mostInOne: number;
}

const hmac = (secret: string, rawBody: string) => createHmac("sha256", secret).update(rawBody);
const metaProof = (rawBody: string) => `sha256=${hmac(whatsAppSettings.META_APP_SECRET, rawBody).digest("hex")}`;
const onPages = (network: "messenger" | "instagram"): Road => ({
  channel: network,
  header: "x-hub-signature-256",
  proof: metaProof,
  person: (number) => ({
    kind: network === "messenger" ? "page-scoped-id" : "instagram-scoped-id",
    value: String(700_000_000_000_000 + number),
  }),
  body: (person, texts, at) =>
    aMessagingBody(network, ...texts.map((text) => anItem(network, { person, text, mid: aMid(), at }))),
  mostInOne: 1000,
});
let telegramUpdate = 1;

describe("the webhook", () => {
  let system: Awaited<ReturnType<typeof startWithPlatforms>>;
  let instance: Instance;
  const clock = aClock(new Date("2026-11-24T09:00:00Z"));
  beforeAll(async () => {
    // What is taken in lies there: nothing judges or answers it.
    system = await startWithPlatforms({ now: clock.now, role: "api" });
    ({ instance } = system);
  });
  afterAll(async () => {
    await system?.stop();
  });

  const roads: readonly Road[] = [
    {
      channel: "whatsapp",
      header: "x-hub-signature-256",
      proof: metaProof,
      person: (number) => ({ kind: "phone", value: String(31_600_100_000 + number) }),
      body: (phone, texts, at) => aWebhookBody(aMessagesChange(...texts.map((text) => ({ phone, text, at })))),
      mostInOne: 1000,
    },
    onPages("messenger"),
    onPages("instagram"),
    {
      channel: "telegram",
      header: "x-telegram-bot-api-secret-token",
      proof: () => "test-secret-of-the-webhook",
      person: (number) => ({ kind: "telegram-user-id", value: String(4_000_100_000 + number) }),
      body: (person, [text = ""], at) => {
        const number = telegramUpdate++;
        return aMessageUpdate({ userId: Number(person), text, at, messageId: number, updateId: number });
      },
      mostInOne: 1,
    },
    {
      channel: "x",
      header: "x-twitter-webhooks-signature",
      proof: (rawBody) => `sha256=${hmac("test-consumer-secret", rawBody).digest("base64")}`,
      person: (number) => ({ kind: "x-user-id", value: String(2_000_000_000_000_100_000n + BigInt(number)) }),
      body: (from, [text = ""], at) => aReceivedEvent({ from, to: "1000000000000000001", text, at }),
      mostInOne: 1,
    },
  ];
  let people = 0;
  const question = "Wanneer is de balie open?";

  describe.each(roads)("of $channel", ({ channel, header, proof, person, body, mostInOne }) => {
    const post = async (
      rawBody: string,
      given: string | null = proof(rawBody),
      contentType: string | null = "application/json",
    ) => {
      const response = await fetch(`${instance.url}/webhooks/${channel}`, {
        method: "POST",
        headers: {
          ...(given === null ? {} : { [header]: given }),
          ...(contentType === null ? {} : { "content-type": contentType }),
        },
        body: Buffer.from(rawBody),
      });
      return { status: response.status, said: await response.text() };
    };
    const send = (who: Alias, texts: readonly string[], at = clock.now()) =>
      post(JSON.stringify(body(who.value, texts, at)));
    const textsOf = async (who: Alias) => {
      const { residents, messages } = instance.running.wiring.store;
      const residentId = await residents.findByAlias(who);
      if (residentId === null) return null;
      return (await messages.ofResident(residentId, channel, 2000)).map(({ redactedText }) => redactedText);
    };
    const ignored = async (what: string) => {
      const metrics = await (await fetch(`${instance.url}/metrics`)).text();
      const [, count = "0"] =
        new RegExp(`events_ignored_total{channel="${channel}",what="${what}"} (\\d+)`).exec(metrics) ?? [];
      return Number(count);
    };

    it("takes nothing without the platform's proof, and says so to whoever sent it", async () => {
      const who = person(people++);
      const rawBody = JSON.stringify(body(who.value, [question], clock.now()));
      for (const given of [null, "", "sha256=00", proof(`${rawBody} `).replace(/^t/, "T")]) {
        const { status, said } = await post(rawBody, given);
        expect([status, JSON.parse(said)]).toEqual([401, expect.objectContaining({ code: expect.any(String) })]);
      }
      expect(await textsOf(who)).toBeNull();
    });

    it("takes a body that is no JSON off the platform's hands, and counts it", async () => {
      const before = await ignored("body");
      for (const rawBody of ['{"object":', "", "[", "null", "\u0000"]) expect((await post(rawBody)).status).toBe(200);
      expect(await ignored("body")).toBe(before + 5);
    });

    it("takes JSON whatever it is said to be", async () => {
      for (const contentType of [null, "text/plain", "application/octet-stream"]) {
        const who = person(people++);
        const rawBody = JSON.stringify(body(who.value, [question], clock.now()));
        expect((await post(rawBody, proof(rawBody), contentType)).status).toBe(200);
        expect(await textsOf(who)).toEqual([question]);
      }
    });

    it("takes a body of a megabyte, and refuses one of six, saying so", async () => {
      const who = person(people++);
      const padded = (megabytes: number) =>
        JSON.stringify({ ...body(who.value, [question], clock.now()), padding: "x".repeat(megabytes * 1_000_000) });
      expect((await post(padded(6))).status).toBe(413);
      expect(await textsOf(who)).toBeNull();
      expect((await post(padded(1))).status).toBe(200);
      expect(await textsOf(who)).toEqual([question]);
    });

    it("takes as many messages as the platform puts in one body, each once", async () => {
      const who = person(people++);
      const texts = Array.from({ length: mostInOne }, (_, place) => `regel ${place}`);
      const rawBody = JSON.stringify(body(who.value, texts, clock.now()));
      for (let time = 0; time < 2; time++) expect((await post(rawBody)).status).toBe(200);
      expect(await textsOf(who)).toEqual(texts);
    });

    it("takes a moment ahead of our clock, and one of last week; refuses and counts what is older than any repeat", async () => {
      const days = (count: number) => new Date(clock.now().getTime() + count * 86_400_000);
      const before = await ignored("replayed");
      for (const at of [days(400), days(-7)]) {
        const who = person(people++);
        expect((await send(who, [question], at)).status).toBe(200);
        expect(await textsOf(who)).toEqual([question]);
      }
      const who = person(people++);
      expect((await send(who, [question], days(-9))).status).toBe(200);
      expect(await textsOf(who)).toBeNull();
      expect(await ignored("replayed")).toBe(before + 1);
    });
  });
});
