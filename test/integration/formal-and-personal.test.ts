import { aPhone, writeAndSettle } from "../harness/resident.ts";
import { type Instance, startInstance } from "../harness/start-instance.ts";

describe("an objection with a bsn in it", () => {
  let instance: Instance;
  beforeAll(async () => {
    instance = await startInstance();
  });
  afterAll(() => instance.stop());

  it("is shown the written road first, and told in the same reply that personal data does not belong here", async () => {
    const phone = aPhone();
    const { decided, conversationId } = await writeAndSettle(instance, {
      phone,
      text: "Ik maak bezwaar tegen de beschikking, mijn bsn is 123456782",
    });
    expect(decided.rule).toBe("formal-request");
    const replies = instance.graph.accepted.filter(({ recipient }) => recipient === phone);
    expect(replies).toHaveLength(1);
    const text = replies[0]?.text ?? "";
    const order = ["https://www.duiven.nl/bezwaar", "nog niet als ingediend", "geen veilige plek voor persoonlijke"];
    expect(order.map((words) => text.indexOf(words))).toEqual(
      order.map((words) => text.indexOf(words)).sort((a, b) => a - b),
    );
    for (const words of order) expect(text).toContain(words);
    const { store } = instance.running.wiring;
    const [message] = await store.messages.ofConversation(conversationId);
    expect(message?.redactedText).toBe("Ik maak bezwaar tegen de beschikking, mijn bsn is [BSN]");
  });
});
