import { createInquiryLinks } from "../api/back-office/inquiry-links.ts";
import type { ApiParts } from "../api/ports.ts";
import { createServer } from "../api/server.ts";
import { createOpenCase } from "../casework/open-case.ts";
import { createRemindPromises } from "../casework/remind-promises.ts";
import { createWatchInquiries } from "../casework/watch-inquiries.ts";
import { createWatchPromise } from "../casework/watch-promise.ts";
import { createChatSessions } from "../channels/webchat/session.ts";
import { type Configuration, home } from "../config/configuration.ts";
import type { Settings } from "../config/settings.ts";
import { createConfirmClosings } from "../delivery/confirm-closings.ts";
import { createDeliverMessage } from "../delivery/deliver-message.ts";
import { createRecordArrivals } from "../delivery/record-arrivals.ts";
import { createRecordStatus } from "../delivery/record-status.ts";
import { createSetPlatformBlock } from "../delivery/set-platform-block.ts";
import { createChangeIdentity } from "../intake/change-identity.ts";
import { createHandleEvents } from "../intake/handle-events.ts";
import { createModerateMessage } from "../intake/moderate-message.ts";
import { createNoteAnsweredElsewhere } from "../intake/note-answered-elsewhere.ts";
import { createReceiveMessage, createReceiveMessages } from "../intake/receive-messages.ts";
import type { Urgency } from "../model/case.ts";
import type { ChannelName } from "../model/channel.ts";
import type { JobHandlers } from "../model/job.ts";
import { nameMask, redact } from "../model/mask.ts";
import { termOf } from "../policy/own-term.ts";
import { createJobQueue } from "../queues/job-queue.ts";
import { inTime } from "../queues/time-limit.ts";
import type { Database } from "../store/database.ts";
import { claimMasterKey, createStore } from "../store/store.ts";
import type { Closers } from "./closers.ts";
import { createEnqueueAll } from "./enqueue-all.ts";
import { openLexicon } from "./lexicon-desk.ts";
import { createLiveHub } from "./live-hub.ts";
import { createLogEvents } from "./log-events.ts";
import type { Logger } from "./logger.ts";
import { createMetrics } from "./metrics.ts";
import { openAccounts } from "./open-accounts.ts";
import { hourKeysOf, openBackend, openDatabase, openVault } from "./open-backends.ts";
import { answerWindowsOf, assertReleased, channelsOf, linkedOf, webhooksOf } from "./open-channels.ts";
import { openMedia } from "./open-media.ts";
import { createSweep } from "./sweep.ts";
import { createTemplateDesk } from "./template-desk.ts";
import { createWebchatDesk } from "./webchat-desk.ts";
import { caseworkOf } from "./wire-casework.ts";

export type Wiring = Awaited<ReturnType<typeof wire>>;

const letGoMilliseconds = 3_000;
// A database that hangs is as good as away.
const answerMilliseconds = 2_000;

// As many as a platform allows in a quarter of an hour, and more than there will be.
const blocksAtOnce = 100;
const mayBlockOnPlatform = { never: "none", "on-review": "upheld", immediately: "all" } as const;

/**
 * One Berichtwacht, put together by hand: every part is made here, once, and handed what it needs. What it opens it
 * adds to `closers`, also when it then throws.
 */
export async function wire(
  settings: Settings,
  configuration: Configuration,
  logger: Logger,
  now: () => Date,
  closers: Closers,
  open: typeof channelsOf = channelsOf,
) {
  const { policy, municipality } = configuration;
  const { rules, departments } = policy;
  const metrics = createMetrics();
  const log = createLogEvents(logger, metrics);

  const channels = await open(settings, rules.delivery.perRecipientSeconds * 1000, log);
  const linked = linkedOf(channels);
  if (settings.whatsappWeb) log.unofficialClient();
  const answerWindows = answerWindowsOf(channels);
  const inUse = Object.keys(channels) as ChannelName[];
  assertReleased(inUse, configuration, now());
  // What files say is checked before anything is opened.
  const templates = createTemplateDesk(configuration.templates, municipality, inUse);
  const vault = openVault(settings);

  const database = await openDatabase(settings, log.connectionFailed);
  closers.add(() => letGo(database));
  await claimMasterKey(database, vault);
  const store = createStore(database, vault, hourKeysOf(settings), log.unopened);
  await templates.refresh(store);
  closers.add(() => Promise.all(Object.values(channels).map((channel) => channel.close())).then(() => undefined));
  const backend = await openBackend(settings, database, log.connectionFailed);
  const queue = await createJobQueue(backend, (error) => log.connectionFailed("queue", error), now);
  closers.add(() => queue.close());
  const enqueueAll = createEnqueueAll(queue, log);

  const live = createLiveHub();
  const refreshTemplates = () =>
    void templates.refresh(store).catch((error) => log.connectionFailed("database", error));
  await store.onChange((change) => {
    if (change.kind === "templates") refreshTemplates();
    live.publish(change);
  }, refreshTemplates);

  const detect = openLexicon(configuration, log, closers);
  const receiveMessages = createReceiveMessages({
    store,
    detect,
    redact,
    enqueueAll,
    log,
    now,
    newConversationAfterHours: rules.conversation.newAfterHours,
    handsOverMedia: (channel) => channels[channel]?.fetchMedia !== undefined,
  });
  const inspectMedia = openMedia(rules.media, channels, { store, detect, log, now }, closers);
  const moderateMessage = createModerateMessage({
    store,
    policy,
    replies: templates.replies,
    enqueueAll,
    log,
    nameMask,
    now,
    awaitMediaSeconds: rules.media.waitSeconds,
  });
  const delivery = { store, enqueueAll, log, now, attempts: rules.delivery.attempts };
  const deliverMessage = createDeliverMessage({
    ...delivery,
    carriers: channels,
    reconcileAfterSeconds: rules.delivery.reconcileAfterSeconds,
  });
  const recordStatus = createRecordStatus(delivery);
  const handleEvents = createHandleEvents({
    receiveMessages,
    recordStatus,
    changeIdentity: createChangeIdentity(store, now),
    recordArrivals: createRecordArrivals({ store, log }),
    noteAnsweredElsewhere: createNoteAnsweredElsewhere({ store, detect, redact, now }),
    log,
  });

  const personalDataIn = (text: string) => detect(text).findings.filter((finding) => finding.kind === "personal-data");
  const casework = {
    store,
    texts: templates.replies,
    enqueueAll,
    mask: (text: string) => redact(text, personalDataIn(text)),
    personalDataIn,
    nameMask,
    policyVersion: policy.version,
    now,
  };
  const termFor = (urgency: Urgency, at: Date) => termOf(urgency, at, policy);
  const openCase = createOpenCase({ ...casework, termFor });
  const watchPromise = createWatchPromise(casework);
  const setPlatformBlock = createSetPlatformBlock({ ...delivery, carriers: channels });
  const sweep = createSweep({
    store,
    enqueue: (job) => queue.enqueue(job),
    rules,
    log,
    metrics,
    now,
    vacuum: database.vacuum,
    watchInquiries: createWatchInquiries(casework),
    dueBlocks: () => store.platformBlocks.due(now(), mayBlockOnPlatform[rules.platformBlock], blocksAtOnce),
    remindPromises: createRemindPromises(casework, rules.desk.remindMinutes),
    confirmClosings: createConfirmClosings({
      store,
      log,
      now,
      closingConfirmMinutes: rules.ladder.closingConfirmMinutes,
    }),
  });

  const accounts = openAccounts(database, vault, settings.publicUrl);

  const handlers: JobHandlers = {
    "moderate-message": async ({ messageId }) => void (await moderateMessage(messageId)),
    "inspect-media": async ({ messageId }) => {
      const again = await inspectMedia(messageId);
      if (again !== null) return { again };
      await moderateMessage(messageId);
      return undefined;
    },
    "deliver-message": async ({ outboundId }) => {
      const again = await deliverMessage(outboundId);
      return again === null ? undefined : { again };
    },
    "open-case": async ({ caseId }) => void (await openCase(caseId)),
    "set-platform-block": async ({ outboundId }) => {
      const again = await setPlatformBlock(outboundId);
      return again === null ? undefined : { again };
    },
    "watch-promise": async ({ caseId }) => void (await watchPromise(caseId)),
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
    ...caseworkOf(casework, policy, answerWindows),
    answerWindows,
    behaviours: configuration.lexicon.abuse.behaviours,
    processors: configuration.processors.processors,
    inquiryLinks: createInquiryLinks(vault.secretFor("inquiry-link")),
    departmentName: (id) => departments.all.find((known) => known.id === id)?.name ?? id,
    webchat: createWebchatDesk({
      sessions: createChatSessions(vault.secretFor("webchat")),
      store,
      receiveMessage: createReceiveMessage(receiveMessages),
      recordStatus,
      newConversationAfterHours: rules.conversation.newAfterHours,
      now,
    }),
    webhooks: webhooksOf(settings, handleEvents, now),
    linkState: (name) => linked.find((channel) => channel.name === name)?.linkState() ?? null,
    onChange: live.listen,
    publicUrl: settings.publicUrl,
    proxyHops: settings.proxyHops,
    chatPage: { origins: settings.webchatOrigins, theme: configuration.theme },
    pages: `${home}/dist/console`,
    isReady: async () => {
      const both = Promise.all([inTime(store.isReady(), answerMilliseconds), queue.isReady()]);
      return both.then((ready) => ready.every(Boolean)).catch(() => false);
    },
    metrics: metrics.read,
    metricsToken: settings.metricsToken,
  };

  // As webhooks do for the others.
  const openLinks = () => {
    for (const { name, open } of linked) open((events) => handleEvents(name, events));
  };

  return { server: createServer(api), accounts, store, queue, handlers, sweep, log, openLinks };
}

// The embedded database has to finish what it writes; a server that is away is not waited for.
function letGo(database: Database): Promise<void> {
  if (database.pglite !== null) return database.close();
  return inTime(database.close(), letGoMilliseconds).catch(() => undefined);
}
