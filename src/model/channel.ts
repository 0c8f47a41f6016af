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
