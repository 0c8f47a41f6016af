import { join } from "node:path";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import type { ApiParts, WhatsAppWebhook } from "../api/ports.ts";
import { createServer } from "../api/server.ts";
import { createAccounts } from "../api/session/accounts.ts";
import { createAnswer } from "../casework/answer.ts";
import { createDesk } from "../casework/desk.ts";
import { createOpenCase } from "../casework/open-case.ts";
import { createSanctions } from "../casework/sanctions.ts";
import { createWatchPromise } from "../casework/watch-promise.ts";
import type { Channel } from "../channels/channel.ts";
import { createChatSessions } from "../channels/webchat/session.ts";
import { webchatChannel } from "../channels/webchat/webchat-channel.ts";
import { isSignedBy } from "../channels/whatsapp-cloud/signature.ts";
import { toChannelEvents } from "../channels/whatsapp-cloud/to-channel-events.ts";
import { whatsAppCloudChannel } from "../channels/whatsapp-cloud/whatsapp-cloud-channel.ts";
import { type Configuration, home } from "../config/configuration.ts";
import type { Settings } from "../config/settings.ts";
import { createConfirmClosings } from "../delivery/confirm-closings.ts";
import { createDeliverMessage } from "../delivery/deliver-message.ts";
import { createRecordStatus } from "../delivery/record-status.ts";
import { createDetect } from "../detection/detect.ts";
import { createChangeIdentity } from "../intake/change-identity.ts";
import { createHandleEvents } from "../intake/handle-events.ts";
import { createModerateMessage } from "../intake/moderate-message.ts";
import { createReceiveMessage } from "../intake/receive-message.ts";
import type { ChannelName } from "../model/channel.ts";
import type { Enqueue, JobHandlers } from "../model/job.ts";
import { nameMask, redact } from "../model/mask.ts";
import { keyFolder } from "../privacy/key-folder.ts";
import { masterKeyIn } from "../privacy/master-key.ts";
import { createVault } from "../privacy/vault.ts";
import { createJobQueue } from "../queues/job-queue.ts";
import { claimMasterKey, createStore } from "../store/store.ts";
import { accounts as accountsTable, sessions, users, verifications } from "../store/tables/accounts.ts";
import { createLiveHub } from "./live-hub.ts";
import { createLogEvents } from "./log-events.ts";
import type { Logger } from "./logger.ts";
import { createMetrics } from "./metrics.ts";
import { openBackend, openDatabase } from "./open-backends.ts";
import { createSweep } from "./sweep.ts";
import { createTemplateDesk } from "./template-desk.ts";
import { createWebchatDesk } from "./webchat-desk.ts";

/** One Berichtwacht, put together by hand: every part is made here, once, and handed what it needs. */
export type Wiring = Awaited<ReturnType<typeof wire>>;

export async function wire(settings: Settings, configuration: Configuration, logger: Logger, now: () => Date) {
  const { policy, lexicon, municipality } = configuration;
  const { rules } = policy;
  const metrics = createMetrics();
  const log = createLogEvents(logger, metrics);

  const vault = createVault(settings.masterKey ?? masterKeyIn(settings.dataDir));
  const database = await openDatabase(settings, log.connectionFailed);
  await claimMasterKey(database, vault);
  const store = createStore(database, vault, hourKeysOf(settings));
  const queue = createJobQueue(await openBackend(settings, database, log.connectionFailed));
  const enqueue: Enqueue = (job, at) => queue.enqueue(job, at);

  const channels = channelsOf(settings, rules.delivery.perRecipientSeconds * 1000);
  const inUse = Object.keys(channels) as ChannelName[];
  const templates = await createTemplateDesk(store, configuration.templates, municipality, inUse);
  const live = createLiveHub();
  await store.onChange((change) => {
    if (change.kind === "templates")
      void templates.refresh().catch((error: unknown) => log.connectionFailed("database", error));
    live.publish(change);
  });

  const detect = createDetect(lexicon);
  const receiveMessage = createReceiveMessage({
    store,
    detect,
    redact,
    enqueue,
    log,
    now,
    newConversationAfterHours: rules.conversation.newAfterHours,
  });
  const moderateMessage = createModerateMessage({
    store,
    policy,
    replies: templates.replies,
    enqueue,
    log,
    nameMask,
    now,
  });
  const delivery = { store, enqueue, log, now, attempts: rules.delivery.attempts };
  const deliverMessage = createDeliverMessage({
    ...delivery,
    carriers: channels,
    reconcileAfterSeconds: rules.delivery.reconcileAfterSeconds,
  });
  const recordStatus = createRecordStatus(delivery);
  const handleEvents = createHandleEvents({
    receiveMessage,
    recordStatus,
    changeIdentity: createChangeIdentity(store, now),
    log,
  });

  const personalDataIn = (text: string) => detect(text).findings.filter((finding) => finding.kind === "personal-data");
  const casework = {
    store,
    texts: templates.replies,
    enqueue,
    mask: (text: string) => redact(text, personalDataIn(text)),
    personalDataIn,
    nameMask,
    policyVersion: policy.version,
    now,
  };
  const openCase = createOpenCase(casework);
  const watchPromise = createWatchPromise(casework);
  const sweep = createSweep({
    store,
    enqueue,
    rules,
    log,
    metrics,
    now,
    vacuum: database.vacuum,
    confirmClosings: createConfirmClosings(store, now, rules.ladder.closingConfirmMinutes),
  });

  const accounts = createAccounts({
    database: drizzleAdapter(database.queryable, {
      provider: "pg",
      schema: { user: users, session: sessions, account: accountsTable, verification: verifications },
    }),
    secret: vault.secretFor("sessions"),
    publicUrl: settings.publicUrl,
  });

  const handlers: JobHandlers = {
    "moderate-message": async ({ messageId }) => void (await moderateMessage(messageId)),
    "deliver-message": async ({ outboundId }) => {
      const again = await deliverMessage(outboundId);
      return again === null ? undefined : { again };
    },
    "open-case": async ({ caseId }) => void (await openCase(caseId)),
    "watch-promise": async ({ caseId }) => void (await watchPromise(caseId)),
    sweep: async () => void (await sweep()),
  };

  const api: ApiParts = {
    store,
    accounts,
    templates,
    channels: inUse,
    policy,
    municipality,
    nameMask,
    personalDataIn,
    now,
    log,
    desk: createDesk(casework),
    sanctions: createSanctions(casework),
    answer: createAnswer(casework),
    webchat: createWebchatDesk({
      sessions: createChatSessions(vault.secretFor("webchat")),
      store,
      receiveMessage,
      recordStatus,
      now,
    }),
    whatsapp: whatsAppWebhook(settings, handleEvents),
    onChange: live.listen,
    publicUrl: settings.publicUrl,
    proxyHops: settings.proxyHops,
    pages: `${home}/dist/console`,
    isReady: store.isReady,
    metrics: metrics.read,
    metricsToken: settings.metricsToken,
  };

  return {
    server: createServer(api),
    accounts,
    store,
    queue,
    handlers,
    log,
    async close() {
      await queue.close();
      await Promise.all(Object.values(channels).map((channel) => channel.close()));
      await database.close();
    },
  };
}

// Beside the embedded database; processes that share a database keep them in it.
function hourKeysOf({ databaseUrl, dataDir }: Settings) {
  return databaseUrl === null ? keyFolder(join(dataDir, "hour-keys")) : null;
}

function channelsOf(settings: Settings, perRecipientMilliseconds: number): Partial<Record<ChannelName, Channel>> {
  return {
    webchat: webchatChannel(),
    ...(settings.whatsappCloud
      ? { whatsapp: whatsAppCloudChannel({ ...settings.whatsappCloud, perRecipientMilliseconds }) }
      : {}),
  };
}

function whatsAppWebhook(
  { whatsappCloud }: Settings,
  handleEvents: ReturnType<typeof createHandleEvents>,
): WhatsAppWebhook | null {
  if (whatsappCloud === null) return null;
  return {
    verifyToken: whatsappCloud.verifyToken,
    isSigned: (rawBody, signature) => isSignedBy(whatsappCloud.appSecret, rawBody, signature),
    takeIn: (body) => handleEvents("whatsapp", toChannelEvents(body)),
  };
}
