import { readConfiguration } from "../../src/config/configuration.ts";
import { eventually } from "../harness/eventually.ts";
import { aPhone } from "../harness/resident.ts";
import { type Instance, startInstance } from "../harness/start-instance.ts";
import { publishedRules } from "../stand-ins/graph-api/send-rules.ts";

// The shape of Meta's rule in small, with so much between its pause and ours that a slow machine does not matter.
const pairMilliseconds = 1000;
const perRecipientSeconds = 2.5;

describe("the pace of sending", () => {
  let instance: Instance;
  beforeAll(async () => {
    instance = await startInstance({
      graphRules: { ...publishedRules, pairMilliseconds },
      rules: (rules) => ({ ...rules, delivery: { ...rules.delivery, perRecipientSeconds } }),
    });
  });
  afterAll(() => instance.stop());

  it("keeps two replies to one person so far apart that Meta refuses none", async () => {
    const phone = aPhone();
    await instance.graph.write(
      { phone, text: "Wanneer is de balie open?" },
      { phone, text: "Mijn bsn is 123456782" },
      { phone, text: "jij bent een klootzak" },
    );
    await instance.settled();
    const moments = instance.graph.accepted.filter(({ recipient }) => recipient === phone).map(({ at }) => at);
    expect(moments).toHaveLength(3);
    expect(instance.graph.calls.map(({ status }) => status)).toEqual([200, 200, 200]);
    for (const [index, at] of moments.slice(1).entries())
      expect(at - (moments[index] ?? 0)).toBeGreaterThan(pairMilliseconds);
  });

  it("is shipped within Meta's rules: replies and what they answer count together", () => {
    const { delivery } = readConfiguration("duiven").policy.rules;
    expect(delivery.perRecipientSeconds * 1000).toBeGreaterThanOrEqual(publishedRules.pairMilliseconds);
    expect(delivery.messagesPerSecond * 2).toBeLessThanOrEqual(publishedRules.perSecond);
  });
});

it("a token that Meta does not know stops the channel, and nothing is lost", async () => {
  const instance = await startInstance({ settings: { WHATSAPP_ACCESS_TOKEN: "no-token-of-this-number" } });
  try {
    const phone = aPhone();
    await instance.graph.write({ phone, text: "Wanneer is de balie open?" });
    const { outbound } = instance.running.wiring.store;
    const future = new Date(Date.now() + 366 * 86_400_000);
    await eventually("a refusal", async () => {
      const [waiting] = await outbound.undoneSince(future, 1);
      return waiting && (await outbound.find(waiting.id))?.failureCode === "190";
    });
    expect(instance.graph.calls.at(-1)?.status).toBe(401);
    expect(instance.graph.accepted).toEqual([]);
  } finally {
    await instance.stop();
  }
});
