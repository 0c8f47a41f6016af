import { readConfiguration } from "../../src/config/configuration.ts";
import type { ChannelName } from "../../src/model/channel.ts";
import { aChatPage, anAgent } from "../harness/api-client.ts";
import { aClock } from "../harness/clock.ts";
import { eventually } from "../harness/eventually.ts";
import { startWithPlatforms } from "../harness/start-with-platforms.ts";

interface Meeting {
  readonly channel: ChannelName;
  readonly says: string;
  readonly write: (text: string) => Promise<unknown>;
  /** What reached the resident. */
  readonly reads: () => Promise<readonly string[]> | readonly string[];
}

/**
 * One resident with a question on every network, and one desk on which they lie: each is acknowledged where it was
 * asked, taken by an agent, and answered there. Prints what happens; what did not go as it should comes back.
 */
export async function playAllChannels(say: (line: string) => void): Promise<readonly string[]> {
  const problems: string[] = [];
  const clock = aClock(new Date("2026-11-24T10:00:00+01:00"));
  const { delivery } = readConfiguration("duiven").policy.rules;
  const system = await startWithPlatforms({ now: clock.now, rules: (rules) => ({ ...rules, delivery }) });
  const { instance } = system;
  const { pages, telegram, x } = system.platforms;

  const [phone, userId, xId] = ["31600000001", 4_000_000_001, "2000000000000000001"] as const;
  const people = { messenger: "700000000000001", instagram: "700000000000002" } as const;
  const page = await aChatPage(instance.url);
  const onPages = (network: "messenger" | "instagram"): Pick<Meeting, "channel" | "write" | "reads"> => ({
    channel: network,
    write: (text) => pages.write(network, { person: people[network], text }),
    reads: () => pages.accepted.filter(({ recipient }) => recipient === people[network]).map(({ text }) => text),
  });
  const meetings: readonly Meeting[] = [
    {
      channel: "whatsapp",
      says: "Goedemorgen, tot hoe laat is de milieustraat open?",
      write: (text) => instance.graph.write({ phone, text }),
      reads: () => instance.graph.accepted.filter(({ recipient }) => recipient === phone).map(({ text }) => text),
    },
    { ...onPages("messenger"), says: "De lantaarnpaal voor het station doet het niet meer" },
    { ...onPages("instagram"), says: "Is er zaterdag markt op het plein?" },
    {
      channel: "telegram",
      says: "Ik wil graag iemand spreken over het speeltuintje",
      write: (text) => telegram.write({ userId, name: "Testbewoner", text }),
      reads: () => telegram.texts.filter(({ chatId }) => chatId === userId).map(({ text }) => text),
    },
    {
      channel: "x",
      says: "Wanneer wordt de stoep in het centrum gemaakt?",
      write: (text) => x.write({ from: xId, name: "Testbewoner", text }),
      reads: () => x.texts.filter(({ to }) => to === xId).map(({ text }) => text),
    },
    {
      channel: "webchat",
      says: "Hoe laat gaat het zwembad dicht?",
      write: (text) => page.write(text),
      reads: async () => (await page.entries()).filter(({ from }) => from !== "resident").map(({ text }) => text),
    },
  ];

  say("\n=== One resident on every channel, one queue ===");
  for (const { channel, says, write, reads } of meetings) {
    await write(says);
    const [first = ""] = await eventually(`an answer on ${channel}`, async () => {
      const heard = await reads();
      return heard.length > 0 ? heard : null;
    });
    say(`\n  ${channel.padEnd(10)} Resident   ${says}`);
    say(`  ${"".padEnd(10)} Reply      ${first.split("\n").filter(Boolean)[1] ?? first}`);
    if (!first.includes("reageert")) problems.push(`${channel}: the question was not acknowledged`);
  }

  const agent = await anAgent(instance.url, instance.running);
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

  const calls = JSON.stringify([instance.graph.calls, pages.calls, telegram.calls, x.calls]);
  if (/mark_seen|typing|sendChatAction|"status":"read"/.test(calls)) problems.push("somebody was shown that we read");
  await system.stop();
  return problems;
}
