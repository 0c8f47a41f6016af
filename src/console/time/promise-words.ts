import { answerWindowTexts, momentTexts, promiseTexts } from "../messages.ts";
import { clockTime, dayWords, momentWords } from "./moment.ts";

const minuteMilliseconds = 60_000;
const dayMinutes = 24 * 60;

export interface PromiseWords {
  readonly isLate: boolean;
  /** "Antwoord beloofd: vandaag voor 17.00 uur", or "Afhandelen: ..." when the resident was not told. */
  readonly promised: string;
  /** "nog 2 uur en 5 minuten", or "25 minuten te laat" */
  readonly left: string;
}

/** By when a case should be answered, and how long that is from now. */
export function promiseWords(promisedAt: string, isPromised: boolean, now: Date): PromiseWords {
  const difference = new Date(promisedAt).getTime() - now.getTime();
  const isLate = difference < 0;
  const duration = durationWords(Math.floor(Math.abs(difference) / minuteMilliseconds));
  return {
    isLate,
    promised: (isPromised ? promiseTexts.promised : promiseTexts.ownTerm)(
      momentTexts.before(dayWords(promisedAt, now), clockTime(promisedAt)),
    ),
    left: isLate ? promiseTexts.late(duration) : promiseTexts.left(duration),
  };
}

// Time enough to write an answer, or to call.
const soonMinutes = 120;

/** Until when an answer still goes out, and from two hours before how long that is from now. */
export function answerTimeWords(until: string, now: Date): { state: "open" | "soon-over" | "over"; words: string } {
  const minutes = Math.floor((new Date(until).getTime() - now.getTime()) / minuteMilliseconds);
  if (minutes < 0) return { state: "over", words: "" };
  const moment = momentWords(until, now);
  if (minutes >= soonMinutes) return { state: "open", words: answerWindowTexts.until(moment) };
  return { state: "soon-over", words: answerWindowTexts.left(durationWords(minutes), moment) };
}

function durationWords(minutes: number): string {
  if (minutes < 1) return promiseTexts.lessThanMinute;
  if (minutes < 60) return promiseTexts.minutes(minutes);
  const hours = Math.floor(minutes / 60);
  if (minutes < dayMinutes) return together(promiseTexts.hours(hours), minutes % 60, promiseTexts.minutes);
  return together(promiseTexts.days(Math.floor(hours / 24)), hours % 24, promiseTexts.hours);
}

function together(large: string, rest: number, small: (count: number) => string): string {
  return rest === 0 ? large : large + promiseTexts.and + small(rest);
}
