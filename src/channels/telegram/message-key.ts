/**
 * The id of a message for us. Telegram numbers the messages of every bot on its own, so that with the bot's id the
 * messages of a new bot are never taken for those of the one before it.
 */
export function messageKey(botId: string, chatId: number | string, messageId: number | string): string {
  return `${botId}/${chatId}/${messageId}`;
}

/** The bot's own id: what stands before the colon of its token. */
export function botIdOf(token: string): string {
  return token.split(":")[0] ?? "";
}
