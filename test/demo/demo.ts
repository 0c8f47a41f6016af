import { existsSync, readdirSync, readFileSync } from "node:fs";
import { aClock } from "../harness/clock.ts";
import { startInstance } from "../harness/start-instance.ts";
import { demoConversations } from "./conversations.ts";
import { checkTurn, playTurn, printTurn } from "./play.ts";

// Genuine public payloads, where they lie beside the project; they are not part of it.
const fixtures = new URL("../../../shared/fixtures/channels/whatsapp-cloud/", import.meta.url);

const clock = aClock();
const instance = await startInstance({ now: clock.now });
const say = (line: string) => process.stdout.write(`${line}\n`);
const problems: string[] = [];

say("Berichtwacht, een voorbeeld. Alles hieronder gaat echt over HTTP: ondertekende webhooks naar binnen, en");
say("antwoorden naar een nagemaakte WhatsApp. De pauze tussen twee berichten aan één persoon is ingekort.");

for (const conversation of demoConversations) {
  clock.set(new Date(conversation.at));
  say(
    `\n=== ${conversation.title} (${clock.now().toLocaleString("nl-NL", { timeZone: "Europe/Amsterdam", dateStyle: "full", timeStyle: "short" })}) ===`,
  );
  for (const turn of conversation.turns) {
    const outcome = await playTurn(instance, conversation, turn, clock.now());
    printTurn(turn, outcome, say);
    problems.push(...checkTurn(conversation, turn, outcome));
    clock.set(new Date(clock.now().getTime() + 2 * 60_000));
  }
}

clock.set(new Date());
if (existsSync(fixtures)) {
  const files = readdirSync(fixtures).filter((file) => file.endsWith(".json"));
  for (const file of files) {
    const body = readFileSync(new URL(file, fixtures), "utf8");
    const status = await instance.graph.webhooks.post(body, instance.graph.webhooks.sign(body));
    if (status !== 200) problems.push(`${file}: answered with ${status}`);
  }
  await instance.settled();
  say(`\n${files.length} echte voorbeeldberichten van WhatsApp verwerkt.`);
} else {
  say("\nDe echte voorbeeldberichten van WhatsApp staan niet naast dit project en zijn overgeslagen.");
}

const forbidden = instance.graph.calls.filter(({ body }) => /"status":"read"|typing/.test(JSON.stringify(body)));
if (forbidden.length > 0) problems.push("a read or typing call was made");
await instance.stop();

for (const problem of problems) say(`FOUT: ${problem}`);
say(
  problems.length === 0 ? "\nAlles ging zoals het hoort." : `\n${problems.length} dingen gingen niet zoals het hoort.`,
);
process.exit(problems.length === 0 ? 0 : 1);
