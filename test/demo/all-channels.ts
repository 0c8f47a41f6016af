import { readConfiguration } from "../../src/config/configuration.ts";
import type { ChannelName } from "../../src/model/channel.ts";
import type { Alias } from "../../src/model/resident.ts";
import { aChatPage, anAgent } from "../harness/api-client.ts";
import { aClock } from "../harness/clock.ts";
import { eventually } from "../harness/eventually.ts";
import { freePort } from "../harness/free-port.ts";
import { graphOptions, startInstance, whatsAppSettings } from "../harness/start-instance.ts";
import { startGraphApi } from "../stand-ins/graph-api/graph-api.ts";
import { pageSettings, startMetaPages } from "../stand-ins/meta-pages/meta-pages.ts";
import { startTelegramApi } from "../stand-ins/telegram-api/telegram-api.ts";
import { startXApi } from "../stand-ins/x-api/x-api.ts";
import { startGraphGateway } from "./graph-gateway.ts";

interface Meeting {
  readonly channel: ChannelName;
  readonly says: string;
  /** How the resident is known there. */
  readonly alias: Alias;
  readonly write: () => Promise<unknown>;
  /** What reached the resident. */
  readonly reads: () => Promise<readonly string[]> | readonly string[];
}

const telegramSettings = {
  TELEGRAM_BOT_TOKEN: "700000001:demo-token-of-a-bot-that-is-none",
  TELEGRAM_WEBHOOK_SECRET: "demo-secret-of-the-webhook",
};
const xSettings = {
  X_CONSUMER_KEY: "demo-consumer-key",
  X_CONSUMER_SECRET: "demo-consumer-secret",
  X_ACCESS_TOKEN: "demo-access-token",
  X_ACCESS_TOKEN_SECRET: "demo-access-token-secret",
  X_USER_ID: "1000000000000000001",
};

/**
 * One resident with a question on every network, and one desk on which they lie: each is acknowledged where it was
 * asked, taken by an agent, and answered there. Prints what happens; what did not go as it should comes back.
 */
export async function playAllChannels(say: (line: string) => void): Promise<readonly string[]> {
  const problems: string[] = [];
  const clock = aClock(new Date("2026-11-24T10:00:00+01:00"));
  const { delivery } = readConfiguration("duiven").policy.rules;
  const whatsappPort = await freePort();
  const whatsapp = await startGraphApi({ ...graphOptions(whatsappPort), now: clock.now });
  const pages = await startMetaPages({ appSecret: whatsAppSettings.META_APP_SECRET, now: clock.now });
  const telegram = await startTelegramApi({ botToken: telegramSettings.TELEGRAM_BOT_TOKEN });
  const x = await startXApi({
    keys: {
      consumerKey: xSettings.X_CONSUMER_KEY,
      consumerSecret: xSettings.X_CONSUMER_SECRET,
      accessToken: xSettings.X_ACCESS_TOKEN,
      accessTokenSecret: xSettings.X_ACCESS_TOKEN_SECRET,
    },
    userId: xSettings.X_USER_ID,
    now: clock.now,
  });
  const graph = await startGraphGateway(whatsAppSettings.WHATSAPP_PHONE_NUMBER_ID, whatsapp.url, pages.url);
  const instance = await startInstance({
    now: clock.now,
    rules: (rules) => ({ ...rules, delivery }),
    settings: {
      ...pageSettings(graph.url),
      ...telegramSettings,
      TELEGRAM_API_URL: telegram.url,
      ...xSettings,
      X_API_URL: x.url,
      PORT: String(whatsappPort),
    },
  });
  const url = `http://127.0.0.1:${whatsappPort}`;
  pages.deliverTo(url);
  await fetch(`${telegram.url}/bot${telegramSettings.TELEGRAM_BOT_TOKEN}/setWebhook`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ url: `${url}/webhooks/telegram`, secret_token: telegramSettings.TELEGRAM_WEBHOOK_SECRET }),
  });
  if (!(await x.register(`${url}/webhooks/x`))) problems.push("X was not answered well when it asked for the webhook");

  const [phone, pageId, instagramId, userId, xId] = [
    "31600000001",
    "700000000000001",
    "700000000000002",
    4_000_000_001,
    "2000000000000000001",
  ] as const;
  const page = await aChatPage(url);
  const meetings: readonly Meeting[] = [
    {
      channel: "whatsapp",
      says: "Goedemorgen, tot hoe laat is de milieustraat open?",
      alias: { kind: "phone", value: phone },
      write: () => whatsapp.write({ phone, text: meetings[0]?.says ?? "" }),
      reads: () => whatsapp.accepted.filter(({ recipient }) => recipient === phone).map(({ text }) => text),
    },
    ...(["messenger", "instagram"] as const).map((network, place): Meeting => {
      const person = network === "messenger" ? pageId : instagramId;
      const says =
        network === "messenger"
          ? "De lantaarnpaal voor het station doet het niet meer"
          : "Is er zaterdag markt op het plein?";
      return {
        channel: network,
        says,
        alias: { kind: place === 0 ? "page-scoped-id" : "instagram-scoped-id", value: person },
        write: () => pages.write(network, { person, text: says }),
        reads: () => pages.accepted.filter(({ recipient }) => recipient === person).map(({ text }) => text),
      };
    }),
    {
      channel: "telegram",
      says: "Ik wil graag iemand spreken over het speeltuintje",
      alias: { kind: "telegram-user-id", value: String(userId) },
      write: () => telegram.write({ userId, name: "Testbewoner", text: meetings[3]?.says ?? "" }),
      reads: () => telegram.texts.filter(({ chatId }) => chatId === userId).map(({ text }) => text),
    },
    {
      channel: "x",
      says: "Wanneer wordt de stoep in het centrum gemaakt?",
      alias: { kind: "x-user-id", value: xId },
      write: () => x.write({ from: xId, name: "Testbewoner", text: meetings[4]?.says ?? "" }),
      reads: () => x.texts.filter(({ to }) => to === xId).map(({ text }) => text),
    },
    {
      channel: "webchat",
      says: "Hoe laat gaat het zwembad dicht?",
      alias: page.alias,
      write: () => page.write(meetings[5]?.says ?? ""),
      reads: async () => (await page.entries()).filter(({ from }) => from !== "resident").map(({ text }) => text),
    },
  ];

  say("\n=== One resident on every channel, one queue ===");
  for (const meeting of meetings) {
    await meeting.write();
    const [first] = await eventually(`an answer on ${meeting.channel}`, async () => {
      const heard = await meeting.reads();
      return heard.length > 0 ? heard : null;
    });
    say(`\n  ${meeting.channel.padEnd(10)} Resident   ${meeting.says}`);
    say(`  ${"".padEnd(10)} Reply      ${(first ?? "").split("\n").filter(Boolean)[1] ?? first}`);
    if (!first?.includes("reageert")) problems.push(`${meeting.channel}: the question was not acknowledged`);
  }

  const agent = await anAgent(url, instance.running);
  const desk = await agent.cases();
  say("\n  On the desk, for every agent:");
  for (const { number, channel, reason } of desk)
    say(`    ${String(number).padStart(3)}  ${channel.padEnd(10)} ${reason}`);
  for (const { channel } of meetings)
    if (!desk.some((work) => work.channel === channel)) problems.push(`${channel}: nothing on the desk`);

  // Behind the platforms' least time between two messages to one person.
  clock.set(new Date(clock.now().getTime() + 60_000));
  for (const { channel, reads } of meetings) {
    const work = desk.find((found) => found.channel === channel);
    if (!work) continue;
    const words = `We zoeken het voor u uit en bellen u vandaag. (${channel})`;
    await agent.send("POST", `/cases/${work.id}/claim`);
    const sent = await agent.send("POST", `/cases/${work.id}/replies`, { text: words });
    if (sent.status >= 300) problems.push(`${channel}: the agent's answer was refused with ${sent.status}`);
    await eventually(`the agent's answer on ${channel}`, async () =>
      (await reads()).some((text) => text.includes(words)),
    );
    say(`  ${channel.padEnd(10)} Agent      ${words}`);
  }

  const calls = JSON.stringify([whatsapp.calls, pages.calls, telegram.calls, x.calls].map((made) => [...made]));
  if (/mark_seen|typing|sendChatAction|"status":"read"/.test(calls)) problems.push("somebody was shown that we read");
  await instance.stop();
  await Promise.all([whatsapp.stop(), pages.stop(), telegram.stop(), x.stop(), graph.stop()]);
  return problems;
}
