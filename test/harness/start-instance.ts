import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Logger } from "../../src/app/logger.ts";
import { type Role, type Running, type RunOptions, run } from "../../src/app/run.ts";
import { type Configuration, readConfiguration } from "../../src/config/configuration.ts";
import { settingsFrom } from "../../src/config/environment.ts";
import type { Theme } from "../../src/model/theme.ts";
import type { PolicyRules } from "../../src/policy/policy-rules.ts";
import { type GraphApi, type GraphApiOptions, startGraphApi } from "../stand-ins/graph-api/graph-api.ts";
import type { SendRules } from "../stand-ins/graph-api/send-rules.ts";
import { newDatabaseIn } from "./embedded-database.ts";
import { eventually } from "./eventually.ts";
import { freePort } from "./free-port.ts";

export interface InstanceOptions {
  readonly databaseUrl?: string;
  readonly redisUrl?: string;
  readonly masterKey?: string;
  readonly role?: Role;
  readonly now?: () => Date;
  readonly municipality?: string;
  readonly rules?: (rules: PolicyRules) => PolicyRules;
  readonly graphRules?: Partial<SendRules>;
  readonly logger?: Logger;
  readonly theme?: Theme;
  readonly dataDir?: string;
  readonly channelsOf?: RunOptions["channelsOf"];
  /** Settings of the environment besides those that every instance has. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface Instance {
  readonly running: Running;
  readonly graph: GraphApi;
  readonly url: string;
  readonly dataDir: string;
  /** Resolves when everything that came in is decided and everything that goes out is delivered or failed. */
  settled(withinMilliseconds?: number): Promise<void>;
  stop(): Promise<void>;
}

const nothing = () => undefined;
/** A logger that says nothing. */
export const silent: Logger = { record: nothing, error: nothing, warn: nothing, info: nothing, debug: nothing };

/** Settings under which WhatsApp is on, towards a stand-in. */
export const whatsAppSettings = {
  META_APP_SECRET: "test-app-secret",
  META_VERIFY_TOKEN: "test-verify-token",
  WHATSAPP_PHONE_NUMBER_ID: "100000000000001",
  WHATSAPP_ACCESS_TOKEN: "test-access-token",
} as const;

/** A template that the stand-in has approved; an instance that is told its name may use it. */
export const approvedTemplate = {
  name: "vraag_om_bericht",
  language: "nl",
  body: "Goedendag, we willen antwoorden op het bericht in dit gesprek. Stuur ons hier een kort bericht.",
} as const;

/** Options of a stand-in that fits those settings. */
export function graphOptions(port: number, rules: Partial<SendRules> = {}): GraphApiOptions {
  return {
    webhookUrl: `http://127.0.0.1:${port}/webhooks/whatsapp`,
    appSecret: whatsAppSettings.META_APP_SECRET,
    accessToken: whatsAppSettings.WHATSAPP_ACCESS_TOKEN,
    phoneNumberId: whatsAppSettings.WHATSAPP_PHONE_NUMBER_ID,
    rules,
    templates: [approvedTemplate],
  };
}

/** The configuration as shipped, with quick pacing unless a test asks otherwise. */
export function quickConfiguration(
  change: (rules: PolicyRules) => PolicyRules = (rules) => rules,
  municipality = "duiven",
): Configuration {
  const configuration = readConfiguration(municipality);
  const { rules } = configuration.policy;
  const quick = { ...rules, delivery: { ...rules.delivery, perRecipientSeconds: 0.05, reconcileAfterSeconds: 15 } };
  return { ...configuration, policy: { ...configuration.policy, rules: change(quick) } };
}

/** Starts a whole Berichtwacht in this process, beside a stand-in of Meta's Graph API that it talks to over HTTP. */
export async function startInstance(options: InstanceOptions = {}): Promise<Instance> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), "berichtwacht-"));
  if (options.databaseUrl === undefined) await newDatabaseIn(dataDir);
  const port = await freePort();
  const graph = await startGraphApi({
    ...graphOptions(port, { pairMilliseconds: 40, perSecond: 1000, ...options.graphRules }),
    ...(options.now ? { now: options.now } : {}),
  });
  const settings = settingsFrom({
    ...whatsAppSettings,
    DATA_DIR: dataDir,
    PORT: String(port),
    META_GRAPH_URL: graph.url,
    DATABASE_URL: options.databaseUrl,
    REDIS_URL: options.redisUrl,
    ...options.settings,
    MASTER_KEY: options.masterKey ?? (options.databaseUrl ? Buffer.alloc(32, 7).toString("base64") : undefined),
  });
  const logger = options.logger ?? silent;
  const configuration = { ...quickConfiguration(options.rules, options.municipality), theme: options.theme ?? null };
  const running = await run(settings, configuration, logger, {
    ...(options.role ? { role: options.role } : {}),
    ...(options.now ? { now: options.now } : {}),
    ...(options.channelsOf ? { channelsOf: options.channelsOf } : {}),
  });
  const { store } = running.wiring;
  const future = () => new Date(Date.now() + 366 * 86_400_000);
  return {
    running,
    graph,
    url: `http://127.0.0.1:${port}`,
    dataDir,
    async settled(withinMilliseconds) {
      const isSettled = async () => {
        const pending = await store.messages.pendingSince(future(), 1);
        const undone = await store.outbound.undoneSince(future(), 1);
        return graph.isIdle() && pending.length + undone.length === 0;
      };
      await eventually("everything decided and delivered", isSettled, withinMilliseconds);
    },
    async stop() {
      await graph.stop();
      await running.stop();
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
