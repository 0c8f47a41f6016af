import { createHmac } from "node:crypto";
import { toMessengerEvents } from "../../src/channels/messenger/messenger-channel.ts";
import { metaWebhook } from "../../src/channels/meta/meta-webhook.ts";
import { telegramWebhook } from "../../src/channels/telegram/telegram-webhook.ts";
import { toChannelEvents as toTelegramEvents } from "../../src/channels/telegram/to-channel-events.ts";
import { toChannelEvents as toWhatsAppEvents } from "../../src/channels/whatsapp-cloud/to-channel-events.ts";
import { toChannelEvents as toXEvents } from "../../src/channels/x/to-channel-events.ts";
import { xWebhook } from "../../src/channels/x/x-webhook.ts";
import type { ChannelEvent } from "../../src/model/channel-event.ts";
import { aMessagingBody, anItem, ourAccounts } from "../builders/messaging-payload.ts";
import { aMessageUpdate } from "../builders/telegram-update.ts";
import { aMessagesChange, aWebhookBody } from "../builders/whatsapp-payload.ts";
import { aReceivedEvent } from "../builders/x-event.ts";
import { median, short } from "./statistics.ts";

const [rounds, repeats, warmUp] = [9, 2000, 3000];
// Meta puts up to a thousand updates in one body.
const [batch, batchRepeats] = [1000, 10];
const secret = "the-secret-of-a-bench";
const text = "Goedemiddag, wanneer komt het grofvuil in onze wijk? Het ligt er al een week. Café de Zon zegt: dinsdag.";

interface Road {
  readonly name: string;
  /** A body with so many messages. */
  body(count: number): unknown;
  readonly largest: number;
  readonly proof: { holds(rawBody: Buffer, value: string | undefined): boolean };
  proofOf(rawBody: Buffer): string;
  read(body: unknown): readonly ChannelEvent[];
}

const hmac = (rawBody: Buffer) => createHmac("sha256", secret).update(rawBody);
const hexSigned = (rawBody: Buffer) => `sha256=${hmac(rawBody).digest("hex")}`;
const numbered = <Made>(count: number, make: (place: number) => Made) =>
  Array.from({ length: count }, (_, i) => make(i));
const meta = metaWebhook({ appSecret: secret, verifyToken: "" });

const roads: readonly Road[] = [
  {
    name: "WhatsApp",
    body: (count) =>
      aWebhookBody(aMessagesChange(...numbered(count, (i) => ({ phone: String(31600000000 + i), text })))),
    largest: batch,
    proof: meta.proof,
    proofOf: hexSigned,
    read: toWhatsAppEvents,
  },
  {
    name: "Messenger",
    body: (count) =>
      aMessagingBody("messenger", ...numbered(count, (i) => anItem("messenger", { person: `${7e15 + i}`, text }))),
    largest: batch,
    proof: meta.proof,
    proofOf: hexSigned,
    read: (body) => toMessengerEvents(ourAccounts.messenger, body),
  },
  {
    name: "X",
    body: () => aReceivedEvent({ from: "1", to: "2", text }),
    largest: 1,
    proof: xWebhook(secret).proof,
    proofOf: (rawBody) => `sha256=${hmac(rawBody).digest("base64")}`,
    read: (body) => toXEvents(body, "2"),
  },
  {
    name: "Telegram",
    body: () => aMessageUpdate({ userId: 1, messageId: 2, updateId: 3, text }),
    largest: 1,
    proof: telegramWebhook(secret).proof,
    proofOf: () => secret,
    read: (body) => toTelegramEvents(body, "9"),
  },
];

/**
 * What a webhook costs a message before anything is stored: proving who sent it, beside one HMAC of Node's over the same
 * bytes, and reading it, beside JSON.parse alone.
 */
export function benchWebhooks(say: (line?: string) => void): void {
  say("Webhooks, microseconds a message");
  for (const road of roads) {
    for (const count of new Set([1, road.largest])) {
      const rawBody = Buffer.from(JSON.stringify(road.body(count)));
      const proof = road.proofOf(rawBody);
      if (!road.proof.holds(rawBody, proof) || road.read(JSON.parse(rawBody.toString())).length !== count)
        throw new Error(`The body of ${road.name} with ${count} messages is not taken.`);
      const [proving, bareHmac, reading, bareParse] = inTurn(count, [
        () => road.proof.holds(rawBody, proof),
        () => hmac(rawBody).digest(),
        () => road.read(JSON.parse(rawBody.toString("utf8"))),
        () => JSON.parse(rawBody.toString("utf8")),
      ]);
      const what = `${road.name}, ${count === 1 ? "one message" : `${count} in one body`}`;
      say(
        `  ${what.padEnd(28)} proof ${beside(proving, bareHmac, "one HMAC")}   reading ${beside(reading, bareParse, "JSON.parse")}`,
      );
    }
  }
  // Anybody may send as much as a webhook takes, with a signature that is wrong.
  const forged = Buffer.from("é".repeat(500_000));
  const wrong = hexSigned(Buffer.from(text));
  const [refusing = 0, bareHmac = 1] = inTurn(batch, [
    () => meta.proof.holds(forged, wrong),
    () => hmac(forged).digest(),
  ]);
  say(`  a forged body of 1 MB        proof ${beside(refusing * batch, bareHmac * batch, "one HMAC")}`);
}

function beside(own: number | undefined, peer: number | undefined, name: string): string {
  return `${short(own ?? 0).padStart(6)} us, ${short((own ?? 0) / (peer ?? 1))} x ${name}`;
}

// Each in turn in every round, so that what else the machine does hits all alike. Microseconds a message.
function inTurn(count: number, works: readonly (() => unknown)[]): readonly number[] {
  const times = count === 1 ? repeats : batchRepeats;
  for (const work of works) for (let i = 0; i < (count === 1 ? warmUp : batchRepeats); i++) work();
  const taken = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      for (let i = 0; i < times; i++) work();
      taken[index]?.push(((performance.now() - start) * 1000) / (times * count));
    }
  }
  return taken.map(median);
}
