import { aWamid, aWebhookBody } from "../builders/whatsapp-payload.ts";
import { anAgent } from "../harness/api-client.ts";
import { aPhone, writeAndSettle } from "../harness/resident.ts";
import { type Instance, startInstance } from "../harness/start-instance.ts";

describe("a colleague answers from the WhatsApp Business app", () => {
  let instance: Instance;
  beforeAll(async () => {
    instance = await startInstance();
  });
  afterAll(() => instance.stop());

  const now = () => Math.floor(Date.now() / 1000);
  const tell = (to: string, id: string, text: string) =>
    instance.graph.webhooks.deliver(
      aWebhookBody({
        field: "smb_message_echoes",
        value: {
          message_echoes: [
            { id, from: "31600000000", to, timestamp: String(now()), type: "text", text: { body: text } },
          ],
        },
      }),
    );

  it("the answer stands in the conversation, what was promised is kept, and the bot is silent", async () => {
    const agent = await anAgent(instance.url, instance.running);
    const phone = aPhone();
    const { conversationId } = await writeAndSettle(instance, { phone, text: "Wanneer is de balie open?" });
    const before = instance.graph.accepted.length;
    const id = aWamid(phone);
    await tell(phone, id, "Tot vijf uur.");
    await tell(phone, id, "Tot vijf uur.");
    const { timeline } = await agent.conversation(conversationId);
    expect(timeline.filter(({ from }) => from === "agent")).toMatchObject([
      { text: "Tot vijf uur.", state: "delivered", agentName: null },
    ]);
    expect(timeline.filter((item) => item.from === "record" && item.type === "answered-elsewhere")).toHaveLength(1);
    const [work] = await instance.running.wiring.store.cases.openOf(conversationId);
    expect(work?.answeredAt).not.toBeNull();

    const next = await writeAndSettle(instance, { phone, text: "En is de milieustraat zaterdag open?" });
    expect(next.conversationId).toBe(conversationId);
    expect(instance.graph.accepted).toHaveLength(before);
  });

  it("nothing happens for somebody who never wrote to us", async () => {
    await tell(aPhone(), aWamid(), "Goedemiddag");
    expect((await fetch(`${instance.url}/health/ready`)).status).toBe(200);
  });
});
