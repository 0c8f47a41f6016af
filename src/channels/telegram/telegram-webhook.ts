import { isSameSecret } from "../same-secret.ts";

/** What proves that an update comes from Telegram: the secret that we gave it with `setWebhook`, sent along every time. */
export function telegramWebhook(webhookSecret: string) {
  return {
    proof: {
      header: "x-telegram-bot-api-secret-token",
      holds: (_rawBody: Buffer, secret: string | undefined) => isSameSecret(secret ?? "", webhookSecret),
      problem: { code: "wrong-secret", detail: "The secret token is not the one of TELEGRAM_WEBHOOK_SECRET." },
    },
  };
}
