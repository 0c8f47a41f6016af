import type { Webhook } from "../api/webhooks/webhook.ts";
import type { Channel, LinkedChannel } from "../channels/channel.ts";
import { instagramChannel, toInstagramEvents } from "../channels/instagram/instagram-channel.ts";
import { messengerChannel, toMessengerEvents } from "../channels/messenger/messenger-channel.ts";
import { metaWebhook } from "../channels/meta/meta-webhook.ts";
import { botIdOf } from "../channels/telegram/message-key.ts";
import { telegramChannel } from "../channels/telegram/telegram-channel.ts";
import { telegramWebhook } from "../channels/telegram/telegram-webhook.ts";
import { toChannelEvents as toTelegramEvents } from "../channels/telegram/to-channel-events.ts";
import { webchatChannel } from "../channels/webchat/webchat-channel.ts";
import { toChannelEvents as toWhatsAppEvents } from "../channels/whatsapp-cloud/to-channel-events.ts";
import { whatsAppCloudChannel } from "../channels/whatsapp-cloud/whatsapp-cloud-channel.ts";
import type { WhatsAppWebLog, WhatsAppWebOptions } from "../channels/whatsapp-web/whatsapp-web-channel.ts";
import { toChannelEvents as toXEvents } from "../channels/x/to-channel-events.ts";
import { xChannel } from "../channels/x/x-channel.ts";
import { xWebhook } from "../channels/x/x-webhook.ts";
import { ConfigError } from "../config/config-error.ts";
import type { Configuration } from "../config/configuration.ts";
import type { Settings } from "../config/settings.ts";
import type { createHandleEvents } from "../intake/handle-events.ts";
import { withoutReplays } from "../intake/without-replays.ts";
import type { AnswerWindows } from "../model/answer-window.ts";
import type { ChannelName } from "../model/channel.ts";
import type { ChannelEvent } from "../model/channel-event.ts";
import { modeOn } from "../policy/policy-rules.ts";
import { whyNotLive } from "../policy/processors.ts";

export type Channels = Partial<Record<ChannelName, Channel | LinkedChannel>>;

/** The channels whose settings are complete. */
export async function channelsOf(
  settings: Settings,
  perRecipientMilliseconds: number,
  log: WhatsAppWebLog,
): Promise<Channels> {
  const { whatsappCloud, whatsappWeb } = settings;
  return {
    webchat: webchatChannel(),
    ...(whatsappCloud ? { whatsapp: whatsAppCloudChannel({ ...whatsappCloud, perRecipientMilliseconds }) } : {}),
    ...(whatsappWeb ? { whatsapp: await openWhatsAppWeb({ ...whatsappWeb, perRecipientMilliseconds, log }) } : {}),
    ...(settings.messenger ? { messenger: messengerChannel({ ...settings.messenger, perRecipientMilliseconds }) } : {}),
    ...(settings.instagram ? { instagram: instagramChannel({ ...settings.instagram, perRecipientMilliseconds }) } : {}),
    ...(settings.telegram ? { telegram: telegramChannel({ ...settings.telegram, perRecipientMilliseconds }) } : {}),
    ...(settings.x ? { x: xChannel({ ...settings.x, perRecipientMilliseconds }) } : {}),
  };
}

// Loaded when it is on: what steers a browser is most of what there is to load.
async function openWhatsAppWeb(options: WhatsAppWebOptions): Promise<LinkedChannel> {
  const { whatsAppWebChannel } = await import("../channels/whatsapp-web/whatsapp-web-channel.ts");
  return whatsAppWebChannel(options);
}

/** Those that are linked to a telephone, with how each stands. */
export function linkedOf(channels: Channels): readonly LinkedChannel[] {
  return Object.values(channels).filter((channel) => "linkState" in channel);
}

/** How long people can answer on each of them. */
export function answerWindowsOf(channels: Partial<Readonly<Record<ChannelName, Channel>>>): AnswerWindows {
  return Object.fromEntries(
    Object.values(channels).flatMap(({ name, answerWindow }) => (answerWindow ? [[name, answerWindow]] : [])),
  );
}

/** The webhooks of the channels that are on. */
export function webhooksOf(
  settings: Settings,
  handleEvents: ReturnType<typeof createHandleEvents>,
  now: () => Date,
): readonly Webhook[] {
  const webhook = (
    channel: ChannelName,
    road: Pick<Webhook, "ownership" | "proof">,
    toChannelEvents: (body: unknown) => readonly ChannelEvent[],
  ): Webhook => ({
    channel,
    ...road,
    takeIn: (body) => handleEvents(channel, withoutReplays(toChannelEvents(body), now())),
  });
  const { whatsappCloud, messenger, instagram, telegram, x } = settings;
  const page = messenger && { ...messenger, accountId: messenger.pageId };
  return [
    ...(whatsappCloud ? [webhook("whatsapp", metaWebhook(whatsappCloud), toWhatsAppEvents)] : []),
    ...(page ? [webhook("messenger", metaWebhook(page), (body) => toMessengerEvents(page, body))] : []),
    ...(instagram ? [webhook("instagram", metaWebhook(instagram), (body) => toInstagramEvents(instagram, body))] : []),
    ...(telegram
      ? [
          webhook("telegram", telegramWebhook(telegram.webhookSecret), (body) =>
            toTelegramEvents(body, botIdOf(telegram.botToken)),
          ),
        ]
      : []),
    ...(x ? [webhook("x", xWebhook(x.consumerSecret), (body) => toXEvents(body, x.userId))] : []),
  ];
}

/**
 * A channel that residents can reach without an agreement, or before it was checked, is no risk to take by mistake (D13,
 * B15): throws a ConfigError that says what is missing.
 */
export function assertReleased(
  channels: readonly ChannelName[],
  { policy, processors }: Configuration,
  now: Date,
): void {
  for (const channel of channels) {
    const reason = whyNotLive(processors, channel, modeOn(channel, policy.rules), policy.calendar.dateOf(now));
    if (reason !== null) throw new ConfigError(`config/processors.yaml: ${reason}.`);
  }
}
