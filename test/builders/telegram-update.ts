/** What a resident does in a private chat with the bot, as Telegram would tell it; of our own making, in documented shapes. */
export interface TelegramWrite {
  readonly userId: number;
  readonly name?: string;
  readonly messageId: number;
  readonly updateId: number;
  readonly at?: Date;
  readonly text?: string;
  /** What the message holds instead of a text. */
  readonly message?: Record<string, unknown>;
}

const seconds = (at: Date | undefined) => Math.floor((at ?? new Date()).getTime() / 1000);

const personOf = ({ userId, name }: Pick<TelegramWrite, "userId" | "name">) => ({
  id: userId,
  first_name: name ?? "Testbewoner",
});

/** A message in a private chat, without the update around it. */
export function aTelegramMessage(write: Omit<TelegramWrite, "updateId">): Record<string, unknown> {
  return {
    message_id: write.messageId,
    from: { ...personOf(write), is_bot: false, language_code: "nl" },
    chat: { ...personOf(write), type: "private" },
    date: seconds(write.at),
    ...(write.message ?? { text: write.text ?? "Wanneer is de balie open?" }),
  };
}

/** The update of a new message. */
export function aMessageUpdate(write: TelegramWrite): Record<string, unknown> {
  return { update_id: write.updateId, message: aTelegramMessage(write) };
}

/** The update of a message whose words, or caption, were changed. */
export function anEditUpdate(write: TelegramWrite): Record<string, unknown> {
  const message = aTelegramMessage(write);
  return { update_id: write.updateId, edited_message: { ...message, edit_date: seconds(write.at) } };
}

/** The update of a reaction to a message; without an emoji it was taken back. */
export function aReactionUpdate(write: TelegramWrite, emoji: string | null): Record<string, unknown> {
  return {
    update_id: write.updateId,
    message_reaction: {
      chat: { ...personOf(write), type: "private" },
      message_id: write.messageId,
      user: { ...personOf(write), is_bot: false },
      date: seconds(write.at),
      old_reaction: emoji === null ? [{ type: "emoji", emoji: "👍" }] : [],
      new_reaction: emoji === null ? [] : [{ type: "emoji", emoji }],
    },
  };
}
