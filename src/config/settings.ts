import type { Environment, SettingName } from "./environment-schema.ts";

/** The settings of one way in: it is on when all of them are there, and off when none of its own is. */
export interface ChannelSettings<Name extends SettingName = SettingName> {
  readonly title: string;
  /** Those that others use too. */
  readonly shared: readonly Name[];
  readonly own: readonly Name[];
}

const metaApp = ["META_APP_SECRET", "META_VERIFY_TOKEN"] as const;

/** The settings that belong together, by the channel or carrier that they switch on. */
export const channelSettings = {
  whatsappCloud: {
    title: "WhatsApp",
    shared: metaApp,
    own: ["WHATSAPP_PHONE_NUMBER_ID", "WHATSAPP_ACCESS_TOKEN"],
  },
  messenger: {
    title: "Messenger",
    shared: [...metaApp, "META_APP_ID"],
    own: ["MESSENGER_PAGE_ID", "MESSENGER_PAGE_TOKEN"],
  },
  instagram: {
    title: "Instagram",
    shared: [...metaApp, "META_APP_ID"],
    own: ["INSTAGRAM_ACCOUNT_ID", "INSTAGRAM_ACCESS_TOKEN"],
  },
  telegram: {
    title: "Telegram",
    shared: [],
    own: ["TELEGRAM_BOT_TOKEN", "TELEGRAM_WEBHOOK_SECRET"],
  },
  x: {
    title: "X",
    shared: [],
    own: ["X_CONSUMER_KEY", "X_CONSUMER_SECRET", "X_ACCESS_TOKEN", "X_ACCESS_TOKEN_SECRET", "X_USER_ID"],
  },
  whatsappWeb: { title: "WhatsApp Web", shared: [], own: ["WHATSAPP_WEB_DATA_DIR"] },
} as const satisfies Record<string, ChannelSettings>;

export interface MetaSettings {
  readonly appSecret: string;
  readonly verifyToken: string;
  readonly graphUrl: string;
  readonly graphVersion: string;
  readonly accessToken: string;
}

export interface WhatsAppCloudSettings extends MetaSettings {
  readonly phoneNumberId: string;
  /** The template with which a resident is asked to write again; `null` without one. */
  readonly reopening: { readonly name: string; readonly language: string } | null;
}

/** What Messenger and Instagram both need besides. */
interface MessagingSettings extends MetaSettings {
  readonly appId: string;
  readonly inboxAppId: string;
}

export interface MessengerSettings extends MessagingSettings {
  readonly pageId: string;
  readonly canBlock: boolean;
}

export interface InstagramSettings extends MessagingSettings {
  readonly accountId: string;
  readonly pageId: string | null;
  readonly canBlock: boolean;
}

export interface TelegramSettings {
  readonly apiUrl: string;
  readonly botToken: string;
  readonly webhookSecret: string;
}

export interface XSettings {
  readonly apiUrl: string;
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly accessToken: string;
  readonly accessTokenSecret: string;
  /** X's id of our own account. */
  readonly userId: string;
}

export interface WhatsAppWebSettings {
  readonly dataDir: string;
  /** Number to link by code rather than by QR; digits only. */
  readonly pairingNumber: string | null;
  readonly chromiumPath: string;
}

export interface Settings {
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  /** One address for a server, several for nodes of a Cluster. */
  readonly redisUrls: readonly string[] | null;
  /** The address to listen on; `null` for every address of this machine. */
  readonly host: string | null;
  readonly port: number;
  readonly publicUrl: string;
  readonly proxyHops: number;
  readonly logLevel: Environment["LOG_LEVEL"];
  readonly masterKey: Buffer | null;
  readonly municipality: string;
  /** Origins of the sites that may show the chat page in a frame. */
  readonly webchatOrigins: readonly string[];
  readonly metricsToken: string | null;
  /** WhatsApp has one carrier at a time: at most one of these two is there. */
  readonly whatsappCloud: WhatsAppCloudSettings | null;
  readonly messenger: MessengerSettings | null;
  readonly instagram: InstagramSettings | null;
  readonly telegram: TelegramSettings | null;
  readonly x: XSettings | null;
  readonly whatsappWeb: WhatsAppWebSettings | null;
}
