import { existsSync } from "node:fs";
import { ConfigError } from "./config-error.ts";
import { type Environment, environmentSchema, type SettingName } from "./environment-schema.ts";
import { explainFileError } from "./explain-file-error.ts";
import { explainIssue } from "./explain-issue.ts";
import {
  type ChannelSettings,
  channelSettings,
  type InstagramSettings,
  type MessengerSettings,
  type MetaSettings,
  type Settings,
  type TelegramSettings,
  type WhatsAppCloudSettings,
  type WhatsAppWebSettings,
  type XSettings,
} from "./settings.ts";

/** Reads the settings of this process, a `.env` file beside it included. The only reader of `process.env`. */
export function readSettings(): Settings {
  try {
    if (existsSync(".env")) process.loadEnvFile(".env");
  } catch (error) {
    throw new ConfigError(`.env: ${explainFileError(error)}`);
  }
  return settingsFrom(process.env);
}

/** Checks and groups settings. Throws a ConfigError that names the setting, its value and what it should be. */
export function settingsFrom(variables: Readonly<Record<string, string | undefined>>): Settings {
  const filled = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const parsed = environmentSchema.safeParse(filled);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0]);
    throw new ConfigError(
      `${name}${shown(name, filled[name])}: ${issue ? explainIssue(issue) : "is not right"}. See .env.example.`,
    );
  }
  const environment = parsed.data;
  if (environment.REDIS_URL && !environment.DATABASE_URL) {
    throw new ConfigError(
      "REDIS_URL is set without DATABASE_URL: the embedded database runs its own queue. Set DATABASE_URL, or leave REDIS_URL empty.",
    );
  }
  if (environment.DATABASE_URL && !environment.MASTER_KEY) {
    throw new ConfigError(
      "DATABASE_URL is set without MASTER_KEY: processes that share a database must share a key. Make one with: openssl rand -base64 32",
    );
  }
  return {
    dataDir: environment.DATA_DIR,
    databaseUrl: environment.DATABASE_URL ?? null,
    redisUrls: environment.REDIS_URL ?? null,
    host: environment.HOST ?? (environment.DATABASE_URL ? null : "127.0.0.1"),
    port: environment.PORT,
    publicUrl: environment.PUBLIC_URL ?? `http://localhost:${environment.PORT}`,
    // We speak no TLS ourselves: an https address says that a proxy does.
    proxyHops: environment.PROXY_HOPS ?? (environment.PUBLIC_URL?.startsWith("https:") ? 1 : 0),
    logLevel: environment.LOG_LEVEL,
    masterKey: environment.MASTER_KEY ? Buffer.from(environment.MASTER_KEY, "base64") : null,
    municipality: environment.MUNICIPALITY,
    webchatOrigins: environment.WEBCHAT_ORIGINS,
    metricsToken: environment.METRICS_TOKEN ?? null,
    whatsappCloud: whatsappCloud(environment),
    messenger: messenger(environment),
    instagram: instagram(environment),
    telegram: telegram(environment),
    x: x(environment),
    whatsappWeb: whatsappWeb(environment),
  };
}

// Values help to see what is wrong; those of secrets, and addresses that may hold a password, are never shown.
function shown(name: string, value: string | undefined): string {
  return value === undefined || /SECRET|TOKEN|KEY|URL/.test(name) ? "" : ` is "${value}"`;
}

function whatsappCloud(environment: Environment): WhatsAppCloudSettings | null {
  const filled = filledIn(environment, channelSettings.whatsappCloud);
  if (filled === null) return null;
  const { WHATSAPP_REOPENING_TEMPLATE: name, WHATSAPP_REOPENING_LANGUAGE: language } = environment;
  return {
    ...meta(environment, filled, filled.WHATSAPP_ACCESS_TOKEN),
    phoneNumberId: filled.WHATSAPP_PHONE_NUMBER_ID,
    reopening: name === undefined ? null : { name, language },
  };
}

function messenger(environment: Environment): MessengerSettings | null {
  const filled = filledIn(environment, channelSettings.messenger);
  if (filled === null) return null;
  return {
    ...meta(environment, filled, filled.MESSENGER_PAGE_TOKEN),
    appId: filled.META_APP_ID,
    inboxAppId: environment.META_INBOX_APP_ID,
    pageId: filled.MESSENGER_PAGE_ID,
    canBlock: environment.MESSENGER_PLATFORM_BLOCK === "on",
  };
}

function instagram(environment: Environment): InstagramSettings | null {
  const filled = filledIn(environment, channelSettings.instagram);
  if (filled === null) return null;
  const canBlock = environment.INSTAGRAM_PLATFORM_BLOCK === "on";
  if (canBlock && environment.INSTAGRAM_PAGE_ID === undefined) {
    throw new ConfigError(
      "INSTAGRAM_PLATFORM_BLOCK is on without INSTAGRAM_PAGE_ID: Instagram blocks through the linked Page. Set INSTAGRAM_PAGE_ID, or leave the block off.",
    );
  }
  return {
    ...meta(environment, filled, filled.INSTAGRAM_ACCESS_TOKEN),
    appId: filled.META_APP_ID,
    inboxAppId: environment.META_INBOX_APP_ID,
    accountId: filled.INSTAGRAM_ACCOUNT_ID,
    pageId: environment.INSTAGRAM_PAGE_ID ?? null,
    canBlock,
  };
}

type MetaApp = Readonly<Record<"META_APP_SECRET" | "META_VERIFY_TOKEN", string>>;

function meta(environment: Environment, app: MetaApp, accessToken: string): MetaSettings {
  return {
    appSecret: app.META_APP_SECRET,
    verifyToken: app.META_VERIFY_TOKEN,
    graphUrl: environment.META_GRAPH_URL,
    graphVersion: environment.META_GRAPH_VERSION,
    accessToken,
  };
}

function telegram(environment: Environment): TelegramSettings | null {
  const filled = filledIn(environment, channelSettings.telegram);
  if (filled === null) return null;
  return {
    apiUrl: environment.TELEGRAM_API_URL,
    botToken: filled.TELEGRAM_BOT_TOKEN,
    webhookSecret: filled.TELEGRAM_WEBHOOK_SECRET,
  };
}

function x(environment: Environment): XSettings | null {
  const filled = filledIn(environment, channelSettings.x);
  if (filled === null) return null;
  return {
    apiUrl: environment.X_API_URL,
    consumerKey: filled.X_CONSUMER_KEY,
    consumerSecret: filled.X_CONSUMER_SECRET,
    accessToken: filled.X_ACCESS_TOKEN,
    accessTokenSecret: filled.X_ACCESS_TOKEN_SECRET,
    userId: filled.X_USER_ID,
  };
}

const usualChromium = "/usr/bin/chromium";

function whatsappWeb(environment: Environment): WhatsAppWebSettings | null {
  const { WHATSAPP_WEB_DATA_DIR: dataDir, WHATSAPP_WEB_PAIRING_NUMBER: pairingNumber = null } = environment;
  if (dataDir === undefined) {
    if (pairingNumber === null) return null;
    throw new ConfigError("WHATSAPP_WEB_PAIRING_NUMBER is set without WHATSAPP_WEB_DATA_DIR: set both, or neither.");
  }
  if (channelSettings.whatsappCloud.own.some((name) => environment[name] !== undefined)) {
    throw new ConfigError(
      "WHATSAPP_WEB_DATA_DIR is set together with the settings of the WhatsApp Cloud API: WhatsApp has one carrier at a time. Leave one of them empty.",
    );
  }
  const chromiumPath = environment.CHROMIUM_PATH ?? usualChromium;
  if (!existsSync(chromiumPath)) {
    throw new ConfigError(
      `CHROMIUM_PATH is "${chromiumPath}", and there is no such file: WhatsApp Web runs in Chromium. Install it, or say where it is.`,
    );
  }
  return { dataDir, pairingNumber, chromiumPath };
}

/** The settings of a channel; `null` when it is off. Throws a ConfigError when it is half set up. */
function filledIn<Name extends SettingName>(
  environment: Environment,
  channel: ChannelSettings<Name>,
): Readonly<Record<Name, string>> | null {
  const { title, shared, own } = channel;
  const wanted = [...shared, ...own];
  const missing = wanted.filter((name) => environment[name] === undefined);
  if (missing.length === 0)
    return Object.fromEntries(wanted.map((name) => [name, String(environment[name])])) as Record<Name, string>;
  const isWanted = own.some((name) => environment[name] !== undefined);
  if (!isWanted && !isForNothing(environment, channel)) return null;
  throw new ConfigError(
    `${title} is half set up: ${missing.join(", ")} missing. Set all of ${wanted.join(", ")}, or none.`,
  );
}

// A setting that channels share, and none of them is there to use it: the first of them was meant.
function isForNothing(environment: Environment, channel: ChannelSettings): boolean {
  const isSet = (name: SettingName) => environment[name] !== undefined;
  const users = Object.values<ChannelSettings>(channelSettings).filter(({ shared }) =>
    shared.some((name) => channel.shared.includes(name)),
  );
  return channel.shared.some(isSet) && users[0] === channel && !users.some(({ own }) => own.some(isSet));
}
