/** The networks on which residents can reach the municipality. WhatsApp is one channel with two possible carriers. */
export const channelNames = ["whatsapp", "messenger", "instagram", "x", "telegram", "webchat"] as const;
export type ChannelName = (typeof channelNames)[number];

/** Longest text one message may hold, in UTF-16 units, as each platform documents it. */
export const textLimits: Readonly<Record<ChannelName, number>> = {
  whatsapp: 4096,
  messenger: 2000,
  instagram: 1000,
  x: 10_000,
  telegram: 4096,
  webchat: 4096,
};

/**
 * Longest answer of a person, in the same units: on networks with short messages it goes in parts. What the bot says
 * stays within one message.
 */
export const answerLimits: Readonly<Record<ChannelName, number>> = { ...textLimits, messenger: 4096, instagram: 4096 };

// As much as a reply with an explanation beside it needs.
const roomyFrom = 2000;

/** Whether a channel has room for more in a reply than what it must say. */
export function hasRoom(channel: ChannelName): boolean {
  return textLimits[channel] >= roomyFrom;
}
