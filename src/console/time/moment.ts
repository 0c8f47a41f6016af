import { momentTexts } from "../messages.ts";

// Promises are made in the municipality's time, wherever the reader is.
const timeZone = "Europe/Amsterdam";
const dayMilliseconds = 86_400_000;

const clock = new Intl.DateTimeFormat("nl-NL", { timeZone, hour: "2-digit", minute: "2-digit" });
const key = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
const day = new Intl.DateTimeFormat("nl-NL", { timeZone, weekday: "long", day: "numeric", month: "long" });
const fullDay = new Intl.DateTimeFormat("nl-NL", { timeZone, day: "numeric", month: "long", year: "numeric" });

/** The time of day as Dutch texts write it: "14.03". */
export function clockTime(at: string): string {
  return clock.format(new Date(at)).replace(":", ".");
}

/** The calendar day, for telling whether two moments fall on the same one. */
export function dayKey(at: string | Date): string {
  return key.format(new Date(at));
}

/** The day in words: "vandaag", "gisteren", "maandag 3 maart"; with the year when it is another one. */
export function dayWords(at: string, now: Date): string {
  const wanted = dayKey(at);
  if (wanted === dayKey(now)) return momentTexts.today;
  if (wanted === dayKey(new Date(now.getTime() - dayMilliseconds))) return momentTexts.yesterday;
  if (wanted === dayKey(new Date(now.getTime() + dayMilliseconds))) return momentTexts.tomorrow;
  return wanted.slice(0, 4) === dayKey(now).slice(0, 4) ? day.format(new Date(at)) : fullDay.format(new Date(at));
}

/** A day with its year, for terms that run for months: "19 februari 2027". */
export function dateWords(at: string): string {
  return fullDay.format(new Date(at));
}

/** Day and time in words: "vandaag 14.03 uur". */
export function momentWords(at: string, now: Date): string {
  return momentTexts.at(dayWords(at, now), clockTime(at));
}
