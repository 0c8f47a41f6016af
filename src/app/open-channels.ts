import type { WhatsAppWebhook } from "../api/ports.ts";
import type { Channel } from "../channels/channel.ts";
import { webchatChannel } from "../channels/webchat/webchat-channel.ts";
import { isSignedBy } from "../channels/whatsapp-cloud/signature.ts";
import { toChannelEvents } from "../channels/whatsapp-cloud/to-channel-events.ts";
import { whatsAppCloudChannel } from "../channels/whatsapp-cloud/whatsapp-cloud-channel.ts";
import { ConfigError } from "../config/config-error.ts";
import type { Configuration } from "../config/configuration.ts";
import type { Settings } from "../config/settings.ts";
import type { createHandleEvents } from "../intake/handle-events.ts";
import type { ChannelName } from "../model/channel.ts";
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
  };
}

/** What answers Meta's webhook, when WhatsApp is on. */
export function whatsAppWebhook(
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
