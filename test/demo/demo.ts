import { readConfiguration } from "../../src/config/configuration.ts";
import { aClock } from "../harness/clock.ts";
import { channelFixtures, fixturesFolder } from "../harness/fixtures.ts";
import { startInstance } from "../harness/start-instance.ts";
import { publishedRules } from "../stand-ins/graph-api/send-rules.ts";
import { playAllChannels } from "./all-channels.ts";
import { demoConversations } from "./conversations.ts";
import { checkTurn, playTurn, printTurn } from "./play.ts";

const clock = aClock();
const { delivery } = readConfiguration("duiven").policy.rules;
const instance = await startInstance({
  now: clock.now,
  graphRules: publishedRules,
  rules: (rules) => ({ ...rules, delivery }),
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const problems: string[] = [];

say("Berichtwacht, a demonstration. Everything below travels over real HTTP: signed webhooks in, and replies out");
say("to a stand-in for WhatsApp that keeps Meta's published rules. The clock is set on between two messages.");

for (const conversation of demoConversations) {
  clock.set(new Date(conversation.at));
  say(
    `\n=== ${conversation.title} (${clock.now().toLocaleString("en-GB", { timeZone: "Europe/Amsterdam", dateStyle: "full", timeStyle: "short" })}) ===`,
  );
  for (const turn of conversation.turns) {
    const outcome = await playTurn(instance, conversation, turn, clock.now());
    printTurn(turn, outcome, say);
    problems.push(...checkTurn(conversation, turn, outcome));
    clock.set(new Date(clock.now().getTime() + 2 * 60_000));
  }
}

clock.set(new Date());
const examples = channelFixtures("whatsapp-cloud");
if (examples) {
  for (const [name, { raw }] of examples) {
    const status = await instance.graph.webhooks.post(raw, instance.graph.webhooks.sign(raw));
    if (status !== 200) problems.push(`${name}: answered with ${status}`);
  }
  await instance.settled();
  say(`\n${examples.size} genuine example payloads of WhatsApp taken in.`);
} else {
  say(`\nLeft out, because there are none in ${fixturesFolder} (FIXTURES_DIR names another folder): genuine payloads.`);
}

if (process.argv.includes("--all-channels")) problems.push(...(await playAllChannels(say)));

const forbidden = instance.graph.calls.filter(({ body }) => /"status":"read"|typing/.test(JSON.stringify(body)));
if (forbidden.length > 0) problems.push("a read or typing call was made");
const offside = instance.graph.calls.filter(({ path }) => !path.endsWith("/messages"));
if (offside.length > 0) problems.push("a call was made that sends no message");
await instance.stop();

for (const problem of problems) say(`WRONG: ${problem}`);
say(
  problems.length === 0 ? "\nEverything went as it should." : `\n${problems.length} things did not go as they should.`,
);
process.exit(problems.length === 0 ? 0 : 1);
