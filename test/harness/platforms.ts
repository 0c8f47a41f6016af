import { pageSettings, startMetaPages } from "../stand-ins/meta-pages/meta-pages.ts";
import { startTelegramApi } from "../stand-ins/telegram-api/telegram-api.ts";
import { startXApi } from "../stand-ins/x-api/x-api.ts";
import { startGraphGateway } from "./graph-gateway.ts";
import { type Instance, whatsAppSettings } from "./start-instance.ts";

const telegramSettings = {
  TELEGRAM_BOT_TOKEN: "700000001:test-token-of-a-bot-that-is-none",
  TELEGRAM_WEBHOOK_SECRET: "test-secret-of-the-webhook",
} as const;
const xSettings = {
  X_CONSUMER_KEY: "test-consumer-key",
  X_CONSUMER_SECRET: "test-consumer-secret",
  X_ACCESS_TOKEN: "test-access-token",
  X_ACCESS_TOKEN_SECRET: "test-access-token-secret",
  X_USER_ID: "1000000000000000001",
} as const;

/** Stand-ins for every platform besides WhatsApp, and the settings under which one system has all of them at once. */
export type Platforms = Awaited<ReturnType<typeof startPlatforms>>;

/** Starts them; `connect` them to the system once that listens. */
export async function startPlatforms(now: () => Date) {
  const pages = await startMetaPages({ appSecret: whatsAppSettings.META_APP_SECRET, now });
  const telegram = await startTelegramApi({
    botToken: telegramSettings.TELEGRAM_BOT_TOKEN,
    rules: { chatMilliseconds: 40, perSecond: 1000 },
  });
  const x = await startXApi({
    keys: {
      consumerKey: xSettings.X_CONSUMER_KEY,
      consumerSecret: xSettings.X_CONSUMER_SECRET,
      accessToken: xSettings.X_ACCESS_TOKEN,
      accessTokenSecret: xSettings.X_ACCESS_TOKEN_SECRET,
    },
    userId: xSettings.X_USER_ID,
    now,
  });
  const gateway = await startGraphGateway(whatsAppSettings.WHATSAPP_PHONE_NUMBER_ID, pages.url);
  return {
    pages,
    telegram,
    x,
    settings: {
      ...pageSettings(gateway.url),
      ...telegramSettings,
      TELEGRAM_API_URL: telegram.url,
      ...xSettings,
      X_API_URL: x.url,
    },
    /** Tells every platform where its webhook is, as an operator would. Throws when one of them does not agree. */
    async connect({ url, graph }: Instance): Promise<void> {
      gateway.sendWhatsAppTo(graph.url);
      pages.deliverTo(url);
      const set = await fetch(`${telegram.url}/bot${telegramSettings.TELEGRAM_BOT_TOKEN}/setWebhook`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          url: `${url}/webhooks/telegram`,
          secret_token: telegramSettings.TELEGRAM_WEBHOOK_SECRET,
        }),
      });
      if (!set.ok) throw new Error(`Telegram refuses the webhook: ${set.status}.`);
      if (!(await x.register(`${url}/webhooks/x`))) throw new Error("X's question was not answered well.");
    },
    isIdle: () => pages.isIdle() && telegram.isIdle() && x.isIdle(),
    async stop() {
      await Promise.all([pages.stop(), telegram.stop(), x.stop(), gateway.stop()]);
    },
  };
}
