import type { SendFailure } from "../../model/sending.ts";

type Known = Pick<SendFailure, "advice" | "next">;

const token: Known = {
  next: "alarm",
  advice: "Telegram does not know this bot: check TELEGRAM_BOT_TOKEN with BotFather, and TELEGRAM_API_URL.",
};

/** What the Bot API's error codes ask of us; they are HTTP's. Only the token's are the whole bot's trouble. */
const known: Readonly<Record<number, Known>> = {
  400: {
    next: "give-up",
    advice: "Telegram does not know this chat, or refuses this text: reach the resident another way.",
  },
  401: token,
  403: {
    next: "give-up",
    advice: "The resident has blocked the bot or has left Telegram: reach the resident another way.",
  },
  404: token,
  429: { next: "retry", advice: "Telegram asks us to slow down; the message is sent again when it says so." },
};
const theirTrouble: Known = { next: "retry", advice: "Telegram could not take the message; it is sent again later." };
const refusal: Known = { next: "give-up", advice: "Telegram refused the message: see the code in the Bot API." };

// Nobody waits longer, whatever a platform asks.
const longestWaitSeconds = 86_400;

/** Whose fault an error of the Bot API is and what to do; `retryAfter` in seconds where Telegram says it. */
export function failureOf(errorCode: number, retryAfter?: number): SendFailure {
  const { advice, next } = known[errorCode] ?? (errorCode >= 500 ? theirTrouble : refusal);
  const wait = retryAfter === undefined || !(retryAfter > 0) ? null : Math.min(retryAfter, longestWaitSeconds);
  return { code: `http-${errorCode}`, advice, next, ...(wait === null ? {} : { retryAfterSeconds: wait }) };
}
