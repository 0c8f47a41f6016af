import { z } from "zod";

const portWords = "must be a whole number from 1 to 65535, or 0 for any port that is free";
const port = z.coerce.number({ error: portWords }).int(portWords).min(0, portWords).max(65_535, portWords);
const shortestSecret = 8;
const secret = z.string().min(shortestSecret, `must have at least ${shortestSecret} characters`);

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
  WHATSAPP_PHONE_NUMBER_ID: z
    .string()
    .regex(/^\d+$/, "must be the phone number id of Meta, digits only")
    .optional()
    .describe("Meta's id of the WhatsApp number (not the number itself)."),
  WHATSAPP_ACCESS_TOKEN: secret.optional().describe("Access token for the WhatsApp number."),
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
  whatsappWeb: { title: "WhatsApp Web", shared: [], own: ["WHATSAPP_WEB_DATA_DIR"] },
} as const satisfies Record<string, ChannelSettings>;

export interface WhatsAppCloudSettings {
  readonly appSecret: string;
  readonly verifyToken: string;
  readonly graphUrl: string;
  readonly graphVersion: string;
  readonly phoneNumberId: string;
  readonly accessToken: string;
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
  readonly metricsToken: string | null;
  /** WhatsApp has one carrier at a time: at most one of these two is there. */
  readonly whatsappCloud: WhatsAppCloudSettings | null;
  readonly whatsappWeb: WhatsAppWebSettings | null;
}
