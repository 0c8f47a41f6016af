import { z } from "zod";

const port = z.coerce.number().int().min(0).max(65_535);
const secret = z.string().min(8, "is too short to be a secret");

/**
 * Every setting of the environment: secrets and places only, everything else is in `config/`. The README's table
 * and `.env.example` are held against this list by a test.
 */
export const environmentSchema = z.object({
  DATA_DIR: z.string().min(1).default("data").describe("Map voor de ingebouwde database en de sleutel."),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe(
      "PostgreSQL in plaats van de ingebouwde database, bijvoorbeeld postgres://gebruiker:wachtwoord@host/naam.",
    ),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/ })
    .optional()
    .describe(
      "Redis voor de wachtrij, bijvoorbeeld redis://host:6379. Zonder Redis draait de wachtrij op de database.",
    ),
  PORT: port.default(3000).describe("Poort van de webserver."),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Adres waarop inwoners en medewerkers de server bereiken. Zonder waarde http://localhost:PORT."),
  LOG_LEVEL: z
    .enum(["error", "warn", "info", "debug"])
    .default("info")
    .describe("Hoeveel er in het logboek komt: error, warn, info of debug."),
  MASTER_KEY: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/, "must be 32 random bytes in base64: openssl rand -base64 32")
    .optional()
    .describe(
      "Hoofdsleutel, 32 bytes in base64 (openssl rand -base64 32). Zonder waarde wordt er een gemaakt in DATA_DIR; met DATABASE_URL is hij verplicht.",
    ),
  MUNICIPALITY: z
    .string()
    .regex(/^[a-z0-9-]+$/, "must be the name of a file in config/municipalities")
    .default("duiven")
    .describe("Naam van het bestand in config/municipalities."),
  META_APP_SECRET: secret.optional().describe("App secret van de Meta-app; hiermee zijn webhooks ondertekend."),
  META_VERIFY_TOKEN: secret.optional().describe("Zelfgekozen woord waarmee Meta de webhook controleert."),
  META_GRAPH_URL: z
    .url({ protocol: /^https?$/ })
    .default("https://graph.facebook.com")
    .describe("Adres van de Graph API."),
  META_GRAPH_VERSION: z
    .string()
    .regex(/^v\d+\.\d+$/, "must look like v25.0")
    .default("v25.0")
    .describe("Versie van de Graph API."),
  WHATSAPP_PHONE_NUMBER_ID: z
    .string()
    .regex(/^\d+$/, "must be the phone number id of Meta, digits only")
    .optional()
    .describe("Id van het WhatsApp-nummer bij Meta (niet het nummer zelf)."),
  WHATSAPP_ACCESS_TOKEN: secret.optional().describe("Toegangstoken voor het WhatsApp-nummer."),
});
export type Environment = z.infer<typeof environmentSchema>;
export type SettingName = keyof Environment;

/** The settings that belong together: a channel is on when all of them are there, and off when none is. */
export const channelSettings = {
  "whatsapp-cloud": ["META_APP_SECRET", "META_VERIFY_TOKEN", "WHATSAPP_PHONE_NUMBER_ID", "WHATSAPP_ACCESS_TOKEN"],
} as const satisfies Record<string, readonly SettingName[]>;

export interface WhatsAppCloudSettings {
  readonly appSecret: string;
  readonly verifyToken: string;
  readonly graphUrl: string;
  readonly graphVersion: string;
  readonly phoneNumberId: string;
  readonly accessToken: string;
}

export interface Settings {
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly redisUrl: string | null;
  readonly port: number;
  readonly publicUrl: string;
  readonly logLevel: Environment["LOG_LEVEL"];
  readonly masterKey: Buffer | null;
  readonly municipality: string;
  readonly whatsappCloud: WhatsAppCloudSettings | null;
}
