import type { ConversationId, ResidentId } from "../../src/model/ids.ts";
import { aMessageUpdate } from "../builders/telegram-update.ts";
import { eventually } from "../harness/eventually.ts";
import { type Instance, startInstance } from "../harness/start-instance.ts";
import { startTelegramApi, type TelegramApi } from "../stand-ins/telegram-api/telegram-api.ts";

const botToken = "700000001:test-token-of-a-bot-that-is-none";
const webhookSecret = "test-secret-of-the-webhook";
const question = "Wanneer is de balie open?";
const insult = "jij bent een klootzak";
let nextUser = 4_000_000_001;

describe("the road over Telegram", () => {
  let telegram: TelegramApi;
  let instance: Instance;
  beforeAll(async () => {
    telegram = await startTelegramApi({ botToken, rules: { chatMilliseconds: 40, perSecond: 1000 } });
    instance = await startInstance({
      settings: {
        TELEGRAM_API_URL: telegram.url,
        TELEGRAM_BOT_TOKEN: botToken,
        TELEGRAM_WEBHOOK_SECRET: webhookSecret,
      },
    });
    // As the manual says.
    const set = await fetch(`${telegram.url}/bot${botToken}/setWebhook`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        url: `${instance.url}/webhooks/telegram`,
        secret_token: webhookSecret,
        allowed_updates: ["message", "edited_message", "message_reaction", "callback_query"],
      }),
    });
    expect(set.status).toBe(200);
  });
  afterAll(async () => {
    await telegram.stop();
    await instance.stop();
  });

  const store = () => instance.running.wiring.store;
  const textsTo = (userId: number) => telegram.texts.filter(({ chatId }) => chatId === userId).map(({ text }) => text);
  const residentOf = (userId: number) =>
    store().residents.findByAlias({ kind: "telegram-user-id", value: String(userId) });
  async function conversationOf(userId: number): Promise<ConversationId> {
    const residentId = await residentOf(userId);
    const conversation = residentId && (await store().conversations.latestOf(residentId, "telegram"));
    if (!conversation) throw new Error("The resident has no conversation.");
    return conversation.id;
  }
  const eventsOf = async (userId: number) =>
    (await store().events.ofConversation(await conversationOf(userId))).map(({ event }) => event.type);
  const messagesOf = async (userId: number) =>
    store().messages.ofResident((await residentOf(userId)) as ResidentId, "telegram", 50);

  it("answers a question, and counts the answer as delivered because Telegram took it", async () => {
    const userId = nextUser++;
    await telegram.write({ userId, name: "Anna", text: question });
    await instance.settled();
    expect(textsTo(userId)).toEqual([expect.stringMatching(/^Beste Anna,[\s\S]*reageert/)]);
    const [reply] = await store().outbound.ofConversation(await conversationOf(userId));
    expect(reply).toMatchObject({ state: "delivered", attempts: 1, deliveredAt: expect.any(Date) });
    const taken = telegram.texts.find(({ chatId }) => chatId === userId);
    const key = `700000001/${userId}/${taken?.messageId}`;
    expect((await store().outbound.findByChannelMessageId("telegram", key))?.id).toBe(reply?.id);
    const [work] = await store().cases.openOf(await conversationOf(userId));
    expect(work).toMatchObject({ reason: "question", status: "open" });
  });

  it("warns for an insult, and the warning counts: a second insult closes the conversation", async () => {
    const userId = nextUser++;
    await telegram.write({ userId, text: insult });
    await instance.settled();
    expect(await eventsOf(userId)).toContain("warning-delivered");
    await telegram.write({ userId, text: insult });
    await instance.settled();
    expect(textsTo(userId)).toHaveLength(2);
    expect(await eventsOf(userId)).toEqual(expect.arrayContaining(["closing-announced", "block-started"]));
    await telegram.write({ userId, text: question });
    await instance.settled();
    expect(textsTo(userId)).toHaveLength(2);
  });

  it("judges new words again, and takes the same update once", async () => {
    const userId = nextUser++;
    const { messageId, updateId } = await telegram.write({ userId, text: question });
    await Promise.all([1, 2, 3].map(() => telegram.write({ userId, messageId, updateId, text: question })));
    const edit = { userId, messageId, updateId: updateId + 1000, text: insult, at: new Date() };
    await telegram.edit(edit);
    await telegram.edit(edit);
    await telegram.react({ userId, messageId }, "👍");
    await instance.settled();
    expect((await messagesOf(userId)).map(({ contentKind }) => contentKind)).toEqual(["text", "edit", "reaction"]);
    expect(textsTo(userId)).toHaveLength(2);
    expect(await eventsOf(userId)).toContain("warning-delivered");
  });

  it("takes nothing without the secret, and nothing of groups", async () => {
    const userId = nextUser++;
    const body = JSON.stringify(aMessageUpdate({ userId, messageId: 1, updateId: 1, text: question }));
    expect(await telegram.webhook().post(body, "test-secret-of-another-bot")).toBe(401);
    expect(await telegram.webhook().post(body, null)).toBe(401);
    expect((await fetch(`${instance.url}/webhooks/telegram`)).status).toBe(404);
    const group = { id: -100, type: "supergroup", title: "Buurt" };
    await telegram.write({ userId, message: { chat: group, text: question } });
    await telegram.write({ userId, text: "/start" });
    await instance.settled();
    expect(await residentOf(userId)).toBeNull();
  });

  it("tells a person when the resident has blocked the bot, and waits as long as Telegram asks", async () => {
    const gone = nextUser++;
    telegram.block(gone);
    await telegram.write({ userId: gone, text: question });
    await instance.settled();
    const [failed] = await store().outbound.ofConversation(await conversationOf(gone));
    expect(failed).toMatchObject({ state: "failed", attempts: 1, failureCode: "http-403" });
    const reasons = (await store().cases.openOf(await conversationOf(gone))).map(({ reason }) => reason);
    expect(reasons).toContain("delivery-failed");

    const userId = nextUser++;
    telegram.failNext({ code: 429, description: "Too Many Requests: retry after 1" });
    await telegram.write({ userId, text: question });
    await instance.settled();
    const [late] = await store().outbound.ofConversation(await conversationOf(userId));
    expect(late).toMatchObject({ state: "delivered", attempts: 2, failureCode: "http-429" });
  });

  it("stops the channel when the token is refused, and loses nothing", async () => {
    const userId = nextUser++;
    telegram.failNext({ code: 401, description: "Unauthorized" });
    await telegram.write({ userId, text: question });
    await eventually("the pause", () => store().channelPauses.find("telegram"));
    await instance.settled(40_000);
    expect(textsTo(userId)).toHaveLength(1);
    expect(await store().channelPauses.find("telegram")).toBeNull();
  }, 60_000);

  it("calls nothing that marks as read or shows typing, and asks for no preview of links", () => {
    const paths = new Set(telegram.calls.map(({ path }) => path.replace(/^\/bot[^/]+/, "")));
    expect(paths).toEqual(new Set(["/setWebhook", "/sendMessage"]));
    for (const { path, body } of telegram.calls) {
      if (!path.endsWith("/sendMessage")) continue;
      expect(body).toEqual({
        chat_id: expect.any(String),
        text: expect.any(String),
        link_preview_options: { is_disabled: true },
        reply_markup: { remove_keyboard: true },
      });
    }
  });
});
