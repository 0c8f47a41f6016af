import type { ChannelEvent } from "../../model/channel-event.ts";
import type { LinkState } from "../../model/link-state.ts";
import type { SendFailure } from "../../model/sending.ts";
import type { LinkedChannel } from "../channel.ts";
import { unreachableMedia } from "../fetched-media.ts";
import { fetchMedia } from "./fetch-media.ts";
import { createInbox, type Inbox } from "./inbox.ts";
import { createKnownAs } from "./known-as.ts";
import { listenTo } from "./listen.ts";
import { createQuietClient, pairingCodeMilliseconds, type WebClient } from "./quiet-client.ts";
import { idOf, rawMessage } from "./raw-message.ts";
import { sendText } from "./send-text.ts";
import { createSentMessages } from "./sent-messages.ts";
import { setBlock } from "./set-block.ts";
import { createSupervisor, type SupervisorTimes, usualTimes } from "./supervisor.ts";
import { sweepUnread } from "./sweep.ts";
import { type Happening, senderIdOf, toChannelEvents } from "./to-channel-events.ts";

export interface WhatsAppWebOptions {
  /** Folder of the linked session, ours alone. */
  readonly dataDir: string;
  readonly chromiumPath: string;
  /** Number to link by code rather than by QR; digits only. */
  readonly pairingNumber: string | null;
  readonly perRecipientMilliseconds: number;
  readonly log: WhatsAppWebLog;
  /** Further flags of the browser. */
  readonly browserArgs?: readonly string[];
  readonly times?: Partial<SupervisorTimes>;
}

/** What is logged of the link; never who writes, and never a QR or a code. */
export interface WhatsAppWebLog {
  linkChanged(state: LinkState["kind"], why: string | null, error?: unknown): void;
  /** So many chats could not be read when looking for what lies unread, or all of them (`null`). */
  sweepIncomplete(chats: number | null): void;
}

/**
 * WhatsApp through a browser in which WhatsApp Web runs, linked to a telephone. WhatsApp does not allow this and may
 * shut the account out; the Cloud API is the road for production. Nothing here marks as seen, types or shows presence.
 */
export function whatsAppWebChannel(options: WhatsAppWebOptions): LinkedChannel {
  const { dataDir, chromiumPath, pairingNumber, perRecipientMilliseconds, log, browserArgs = [] } = options;
  const codeMilliseconds = pairingNumber === null ? usualTimes.code : pairingCodeMilliseconds + usualTimes.unheard;
  const times = { ...usualTimes, code: codeMilliseconds, ...options.times };
  const sent = createSentMessages();
  const knownAs = createKnownAs(() => supervisor.online());
  let inbox: Inbox | null = null;
  let sweeping: Promise<void> = Promise.resolve();
  // Sends and downloads, which a planned restart waits for.
  let underWay = 0;

  function hear(happening: Happening): void {
    inbox?.add(eventsOf(happening));
  }

  async function eventsOf(happening: Happening): Promise<readonly ChannelEvent[]> {
    if (happening.what === "contact-changed") for (const id of [happening.previous, happening.current]) forget(id);
    const senderId = senderIdOf(happening);
    const channelMessageId = happening.what === "ack" ? ownIdOf(happening.message) : null;
    const outboundId = channelMessageId === null ? null : sent.outboundIdOf(channelMessageId);
    if (
      happening.what === "ack" &&
      channelMessageId !== null &&
      outboundId === null &&
      typeof happening.ack === "number"
    )
      sent.holdAck(channelMessageId, { message: happening.message, ack: happening.ack });
    const senderIds = senderId === null ? [] : await knownAs.idsOf(senderId);
    return toChannelEvents(happening, { now: new Date(), senderIds, outboundId });
  }

  const forget = (id: unknown) => {
    if (typeof id === "string") knownAs.forget(id);
  };

  function sweep(client: WebClient): void {
    sweeping = sweeping
      .then(() => sweepUnread(client, hear))
      .then(
        (failed) => {
          if (failed > 0) log.sweepIncomplete(failed);
        },
        () => {
          if (supervisor.online() === client) log.sweepIncomplete(null);
        },
      );
  }

  const supervisor = createSupervisor({
    sessions: dataDir,
    times,
    createClient: () => createQuietClient({ sessions: dataDir, chromiumPath, pairingNumber, browserArgs }),
    listen: (client) => listenTo(client, hear),
    onReady(client) {
      // Not seen as online while nobody is there (D54).
      client.sendPresenceUnavailable().catch(() => undefined);
      sweep(client);
    },
    isBusy: () => underWay > 0 || inbox?.isEmpty() === false,
    onState: ({ kind }, why, error) => log.linkChanged(kind, why, error),
    onAlarm: (reason) => inbox?.add(Promise.resolve([{ kind: "alarm", reason }])),
  });

  return {
    name: "whatsapp",
    perRecipientMilliseconds,
    linkState: supervisor.state,
    open(takeIn) {
      inbox = createInbox({
        takeIn,
        onRecovered: () => {
          const client = supervisor.online();
          if (client) sweep(client);
        },
        firstPause: times.firstPause,
        longestPause: times.longestPause,
      });
      supervisor.start();
    },
    async send(message) {
      const client = supervisor.online();
      if (client === null) return { outcome: "refused", failure: notLinked(supervisor.state()) };
      underWay++;
      const result = await sendText(client, message, sent).finally(() => underWay--);
      if (result.outcome === "accepted") {
        const before = sent.noteSent(result.channelMessageId, message.id);
        if (before) hear({ what: "ack", ...before });
      }
      return result;
    },
    async setPlatformBlock(wish, person) {
      const client = supervisor.online();
      if (client === null) return { outcome: "unconfirmed", failure: notLinked(supervisor.state()) };
      return setBlock(client, wish, person, knownAs);
    },
    async fetchMedia(messageId, limits) {
      const client = supervisor.online();
      if (client === null) return unreachableMedia;
      underWay++;
      return fetchMedia(client, messageId, limits).finally(() => underWay--);
    },
    async close() {
      await supervisor.close();
      await sweeping;
      await inbox?.close();
    },
  };
}

function ownIdOf(message: unknown): string | null {
  const id = rawMessage.safeParse(message).data?.id;
  return id?.fromMe === true ? idOf(id) : null;
}

function notLinked(state: LinkState): SendFailure {
  const code = "not-linked";
  switch (state.kind) {
    case "stopped":
      return { code, next: "alarm", advice: "WhatsApp Web has stopped: see the page of channels in the console." };
    case "scan-qr":
    case "pairing-code":
      return { code, next: "alarm", advice: "Link the telephone on the page of channels in the console." };
    default:
      return { code, next: "outage", advice: "WhatsApp Web is not connected; what waits is sent when it is." };
  }
}
