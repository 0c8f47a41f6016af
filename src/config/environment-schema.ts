import { z } from "zod";

const portWords = "must be a whole number from 1 to 65535, or 0 for any port that is free";
const port = z.coerce.number({ error: portWords }).int(portWords).min(0, portWords).max(65_535, portWords);
const shortestSecret = 8;
const secret = z.string().min(shortestSecret, `must have at least ${shortestSecret} characters`);

const originWords =
  "must be origins with commas in between, such as https://www.example.nl: https, no path, no wildcard (http for localhost only)";

// As the browser writes it, for that is what a policy compares. Whatever is no bare origin stays as it is, and fails.
const origin = z
  .string()
  .transform((value) => {
    const url = URL.canParse(value) ? new URL(value) : null;
    return url !== null && url.href === `${url.origin}/` ? url.origin : value;
  })
  .pipe(
    z.string().regex(/^https:\/\/[a-z0-9.-]+(?::\d+)?$|^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?$/, originWords),
  );

const graphId = (of: string) => z.string().regex(/^\d+$/, `must be the ${of} id of Meta, digits only`);

/**
 * Every setting of the environment: secrets and places only, everything else is in `config/`. `npm run docs` writes
 * the README's table and `.env.example` from this list.
 */
export const environmentSchema = z.object({
  DATA_DIR: z.string().min(1).default("data").describe("Folder for the embedded database and the master key."),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe("PostgreSQL instead of the embedded database, such as postgres://user:password@host/name."),
  REDIS_URL: z
    .string()
    .transform((value) => value.split(",").map((address) => address.trim()))
    .pipe(z.array(z.url({ protocol: /^rediss?$/ })))
    .optional()
    .describe(
      "Redis for the queue, such as redis://host:6379; nodes of a Cluster with commas in between; only together with DATABASE_URL. Without it the queue runs on the database.",
    ),
  HOST: z
    .string()
    .optional()
    .describe(
      "Address to listen on. Without a value 127.0.0.1, this machine only, with the embedded database; every address with DATABASE_URL.",
    ),
  PORT: port.default(3000).describe("Port of the web server."),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Address at which residents and agents reach the server. Without a value http://localhost:PORT."),
  PROXY_HOPS: z.coerce
    .number()
    .int()
    .min(0)
    .max(10)
    .optional()
    .describe(
      "How many reverse proxies stand in front; the client's address is taken from them. Without a value 1 when PUBLIC_URL is https, else 0.",
    ),
  LOG_LEVEL: z
    .enum(["error", "warn", "info", "debug"])
    .default("info")
    .describe("How much is logged: error, warn, info or debug."),
  MASTER_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/, "must be 32 random bytes in base64: openssl rand -base64 32")
    .optional()
    .describe(
      "Master key, 32 bytes in base64 (openssl rand -base64 32). Without a value one is made in DATA_DIR; required with DATABASE_URL.",
    ),
  MUNICIPALITY: z
    .string()
    .regex(/^[a-z0-9-]+$/, "must be the name of a file in config/municipalities")
    .default("duiven")
    .describe("Name of the file in config/municipalities."),
  WEBCHAT_ORIGINS: z
    .string()
    .transform((value) => value.split(",").map((part) => part.trim()))
    .pipe(z.array(origin))
    .default([])
    .describe(
      "Sites that may show the chat page inside their own, such as https://www.example.nl; with commas in between. Without a value none.",
    ),
  METRICS_TOKEN: secret
    .optional()
    .describe("Who shows it as a bearer token may read /metrics. Without a value only this machine may."),
  META_APP_SECRET: secret.optional().describe("App secret of the Meta app; webhooks are signed with it."),
  META_VERIFY_TOKEN: secret
    .optional()
    .describe("A word of your own of at least 8 characters, with which Meta checks the webhook."),
  META_GRAPH_URL: z
    .url({ protocol: /^https?$/ })
    .default("https://graph.facebook.com")
    .describe("Address of the Graph API."),
  META_GRAPH_VERSION: z
    .string()
    .regex(/^v\d+\.\d+$/, "must look like v25.0")
    .default("v25.0")
    .describe("Version of the Graph API."),
  META_APP_ID: graphId("app")
    .optional()
    .describe("Id of the Meta app: tells our own messages on Messenger and Instagram from those of others."),
  META_INBOX_APP_ID: graphId("app")
    .default("263902037430900")
    .describe("Meta's id of the inbox in which people answer for a Page; an answer from there is a person's."),
  WHATSAPP_PHONE_NUMBER_ID: z
    .string()
    .regex(/^\d+$/, "must be the phone number id of Meta, digits only")
    .optional()
    .describe("Meta's id of the WhatsApp number (not the number itself)."),
  WHATSAPP_ACCESS_TOKEN: secret.optional().describe("Access token for the WhatsApp number."),
  WHATSAPP_REOPENING_TEMPLATE: z
    .string()
    .regex(/^[a-z0-9_]{1,512}$/, "must be a template's name at Meta: small letters, digits and _")
    .optional()
    .describe(
      "Name of the template, approved at Meta with the words of templates/reopening.md, with which agents ask a resident to write again after 24 hours. Without it they call or mail.",
    ),
  WHATSAPP_REOPENING_LANGUAGE: z
    .string()
    .regex(/^[a-z]{2,3}(_[A-Z]{2})?$/, "must be a language of Meta, such as nl")
    .default("nl")
    .describe("Language of that template at Meta."),
  MESSENGER_PAGE_ID: graphId("Page").optional().describe("Id of the Facebook Page that residents write to."),
  MESSENGER_PAGE_TOKEN: secret.optional().describe("Access token for that Page."),
  MESSENGER_PLATFORM_BLOCK: z
    .enum(["on", "off"])
    .default("off")
    .describe(
      "on: whoever is blocked here is blocked at Messenger too. Not proven on a live Page; our own block works always.",
    ),
  INSTAGRAM_ACCOUNT_ID: graphId("Instagram account")
    .optional()
    .describe("Id of the professional Instagram account that residents write to."),
  INSTAGRAM_PAGE_ID: graphId("Page")
    .optional()
    .describe(
      "Id of the Page that is linked with the account: we send and block through it. Without it the account's own id is used.",
    ),
  INSTAGRAM_PLATFORM_BLOCK: z
    .enum(["on", "off"])
    .default("off")
    .describe(
      "on: whoever is blocked here is blocked at Instagram too, and no longer sees the account's posts. Needs INSTAGRAM_PAGE_ID.",
    ),
  INSTAGRAM_ACCESS_TOKEN: secret.optional().describe("Access token for that Page, or for the account without one."),
  TELEGRAM_API_URL: z
    .url({ protocol: /^https?$/ })
    .default("https://api.telegram.org")
    .describe("Address of the Bot API."),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{20,}$/, "must be the bot's token as BotFather gives it: digits, a colon and letters")
    .optional()
    .describe("Token of the bot, from BotFather."),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, "must be 16 to 256 letters, digits, _ or -: openssl rand -hex 32")
    .optional()
    .describe(
      "A word of your own (openssl rand -hex 32), given to Telegram with setWebhook; it comes along with every update.",
    ),
  X_API_URL: z
    .url({ protocol: /^https?$/ })
    .default("https://api.x.com")
    .describe("Address of the X API."),
  X_CONSUMER_KEY: secret.optional().describe("API key of the app in X's developer console."),
  X_CONSUMER_SECRET: secret.optional().describe("API key secret of the app; webhooks are signed with it."),
  X_ACCESS_TOKEN: secret.optional().describe("Access token of the municipality's account for this app (OAuth 1.0a)."),
  X_ACCESS_TOKEN_SECRET: secret.optional().describe("Secret of that access token."),
  X_USER_ID: z
    .string()
    .regex(/^\d{1,20}$/, "must be the account's id on X, digits only")
    .optional()
    .describe("X's id of the account (not the name with @)."),
  WHATSAPP_WEB_DATA_DIR: z
    .string()
    .min(1)
    .optional()
    .describe(
      "Folder for a session of WhatsApp Web, for trying out: WhatsApp does not allow unofficial clients. Not together with the settings of the Cloud API.",
    ),
  WHATSAPP_WEB_PAIRING_NUMBER: z
    .string()
    .regex(/^[1-9]\d{7,14}$/, "must be the number with its country code, digits only, such as 31612345678")
    .optional()
    .describe("Number of the telephone to link by a code rather than by a QR."),
  CHROMIUM_PATH: z
    .string()
    .optional()
    .describe("Chromium that WhatsApp Web runs in. Without a value /usr/bin/chromium."),
});
export type Environment = z.infer<typeof environmentSchema>;
export type SettingName = keyof Environment;
