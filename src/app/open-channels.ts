import type { Webhook } from "../api/webhooks/webhook.ts";
import type { Channel } from "../channels/channel.ts";
import { instagramChannel, toInstagramEvents } from "../channels/instagram/instagram-channel.ts";
import { messengerChannel, toMessengerEvents } from "../channels/messenger/messenger-channel.ts";
import { metaWebhook } from "../channels/meta/meta-webhook.ts";
import { webchatChannel } from "../channels/webchat/webchat-channel.ts";
import { toChannelEvents as toWhatsAppEvents } from "../channels/whatsapp-cloud/to-channel-events.ts";
import { whatsAppCloudChannel } from "../channels/whatsapp-cloud/whatsapp-cloud-channel.ts";
import { ConfigError } from "../config/config-error.ts";
import type { Configuration } from "../config/configuration.ts";
import type { Settings } from "../config/settings.ts";
import type { createHandleEvents } from "../intake/handle-events.ts";
import type { AnswerWindows } from "../model/answer-window.ts";
import type { ChannelName } from "../model/channel.ts";
import type { ChannelEvent } from "../model/channel-event.ts";
import { modeOn } from "../policy/policy-rules.ts";
import { whyNotLive } from "../policy/processors.ts";

/** The channels whose settings are complete. */
export function channelsOf(
  settings: Settings,
  perRecipientMilliseconds: number,
): Partial<Record<ChannelName, Channel>> {
  return {
    webchat: webchatChannel(),
    ...(settings.whatsappCloud
      ? { whatsapp: whatsAppCloudChannel({ ...settings.whatsappCloud, perRecipientMilliseconds }) }
      : {}),
    ...(settings.messenger ? { messenger: messengerChannel({ ...settings.messenger, perRecipientMilliseconds }) } : {}),
    ...(settings.instagram ? { instagram: instagramChannel({ ...settings.instagram, perRecipientMilliseconds }) } : {}),
  };
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
): readonly Webhook[] {
  const webhook = (
    channel: ChannelName,
    road: Pick<Webhook, "ownership" | "proof">,
    toChannelEvents: (body: unknown) => readonly ChannelEvent[],
  ): Webhook => ({ channel, ...road, takeIn: (body) => handleEvents(channel, toChannelEvents(body)) });
  const { whatsappCloud, messenger, instagram } = settings;
  const page = messenger && { ...messenger, accountId: messenger.pageId };
  return [
    ...(whatsappCloud ? [webhook("whatsapp", metaWebhook(whatsappCloud), toWhatsAppEvents)] : []),
    ...(page ? [webhook("messenger", metaWebhook(page), (body) => toMessengerEvents(page, body))] : []),
    ...(instagram ? [webhook("instagram", metaWebhook(instagram), (body) => toInstagramEvents(instagram, body))] : []),
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
