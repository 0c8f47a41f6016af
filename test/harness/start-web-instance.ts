import type { channelsOf } from "../../src/app/open-channels.ts";
import type { LinkedChannel } from "../../src/channels/channel.ts";
import { webchatChannel } from "../../src/channels/webchat/webchat-channel.ts";
import type { SupervisorTimes } from "../../src/channels/whatsapp-web/supervisor.ts";
import { whatsAppWebChannel } from "../../src/channels/whatsapp-web/whatsapp-web-channel.ts";
import { type Instance, type InstanceOptions, startInstance, whatsAppSettings } from "./start-instance.ts";

/** Times in which a test sees a supervisor at work. */
export const quickTimes: SupervisorTimes = {
  look: 200,
  open: 20_000,
  start: 15_000,
  code: 60_000,
  unheard: 1_000,
  offline: 5_000,
  planned: 3_600_000,
  firstPause: 300,
  longestPause: 1_000,
  steady: 600_000,
};

const withoutCloud = Object.fromEntries(Object.keys(whatsAppSettings).map((name) => [name, ""]));

/** A whole Berichtwacht that reaches WhatsApp through a browser, which is told where to find the page. */
export async function startWebInstance(
  sessions: string,
  browserArgs: readonly string[],
  options: InstanceOptions = {},
): Promise<Instance & { readonly channel: LinkedChannel }> {
  let channel: LinkedChannel | undefined;
  const open: typeof channelsOf = async ({ whatsappWeb }, perRecipientMilliseconds, log) => {
    if (whatsappWeb === null) throw new Error("WhatsApp Web is off.");
    channel = whatsAppWebChannel({ ...whatsappWeb, perRecipientMilliseconds, log, browserArgs, times: quickTimes });
    return { webchat: webchatChannel(), whatsapp: channel };
  };
  const instance = await startInstance({
    ...options,
    channelsOf: open,
    settings: { ...withoutCloud, WHATSAPP_WEB_DATA_DIR: sessions, ...options.settings },
  });
  if (!channel) throw new Error("Nothing opened the channel.");
  return { ...instance, channel };
}
