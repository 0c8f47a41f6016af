import { DateTime } from "luxon";
import type { ChannelName } from "../model/channel.ts";
import type { ReplyLanguage } from "../model/language.ts";
import { holidaysOf } from "./holidays.ts";
import type { OpeningHours } from "./opening-hours.ts";

/** A moment the municipality promises to have answered by, with the words a resident reads. */
export interface ResponsePromise {
  readonly at: Date;
  /** Such as "vandaag voor 17.00 uur" or "maandagochtend voor 12.00 uur". */
  readonly words: string;
  /** The same in English, such as "today before 17:00". */
  readonly english: string;
}

/** A part of a working day in which the KCC can call somebody. */
export interface CallMoment {
  readonly part: "morning" | "afternoon";
  /** It is on the day after the moment it was asked for. */
  readonly isTomorrow: boolean;
  readonly until: Date;
  /** Such as "morgenochtend tussen 9.00 en 12.00 uur". */
  readonly words: string;
  readonly english: string;
}

export interface Calendar {
  /** Where the municipality is: "Europe/Amsterdam". */
  readonly timeZone: string;
  /** Whether people answer on a channel at this moment. */
  isOpen(at: Date, channel: ChannelName): boolean;
  /** When people last stopped answering before this moment: while closed, the beginning of that absence. */
  lastClosedAt(at: Date, channel: ChannelName): Date;
  /** The same working day, at the latest the next working morning (D53). */
  promiseFor(at: Date): ResponsePromise;
  /** The end of the working day that comes this many working days after the day of a moment. */
  termIn(workingDays: number, at: Date): ResponsePromise;
  /** The next parts of working days, that many, which begin no earlier than what would be promised at a moment (D42). */
  callMoments(count: number, at: Date): readonly CallMoment[];
  /** The day it is where the municipality is: "2026-11-24". */
  dateOf(at: Date): string;
  /** When a day, such as "2026-11-24", begins and ends where the municipality is. */
  boundsOf(date: string): { readonly from: Date; readonly until: Date };
  /** A date as residents read it: "3 mei 2026". */
  dayInWords(at: Date, language?: ReplyLanguage): string;
}

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
// No municipality closes for longer; a week without any opening hours is refused when it is read.
const longestClosureDays = 60;

/** Makes a calendar of opening hours. Throws when the week has no opening hours at all. */
export function createCalendar(hours: OpeningHours): Calendar {
  if (Object.values(hours.week).every((periods) => periods.length === 0)) {
    throw new Error("Opening hours: no day of the week has any, so no answer could ever be promised.");
  }
  const closures = new Set(hours.closures.map(({ date }) => date));
  const holidaysByYear = new Map<number, ReadonlySet<string>>();

  const local = (at: Date) => DateTime.fromJSDate(at, { zone: hours.timeZone }).setLocale("nl");

  const weekOf = (channel: ChannelName) => hours.channels?.[channel] ?? hours.week;

  function periodsOn(day: DateTime, week = hours.week): readonly { from: DateTime; until: DateTime }[] {
    const holidays = holidaysByYear.get(day.year) ?? holidaysOf(day.year, hours.holidays);
    holidaysByYear.set(day.year, holidays);
    const date = day.toISODate() ?? "";
    if (closures.has(date) || holidays.has(date)) return [];
    const name = weekdays[day.weekday - 1] ?? "sunday";
    return week[name].map(({ from, until }) => ({ from: at(day, from), until: at(day, until) }));
  }

  function nextWorkingDay(after: DateTime): DateTime {
    for (let offset = 1; offset <= longestClosureDays; offset++) {
      const day = after.plus({ days: offset }).startOf("day");
      if (periodsOn(day).length > 0) return day;
    }
    throw new Error(`Opening hours: closed for ${longestClosureDays} days in a row from ${after.toISODate()}.`);
  }

  function partsOf(day: DateTime): readonly { part: CallMoment["part"]; from: DateTime; until: DateTime }[] {
    const periods = periodsOn(day);
    const [opening, closing] = [periods[0]?.from, periods.at(-1)?.until];
    if (opening === undefined || closing === undefined) return [];
    const noon = at(day, hours.morningEndsAt);
    return [
      { part: "morning" as const, from: opening, until: DateTime.min(closing, noon) },
      { part: "afternoon" as const, from: DateTime.max(opening, noon), until: closing },
    ].filter(({ from, until }) => from < until);
  }

  const calendar: Calendar = {
    timeZone: hours.timeZone,
    isOpen(moment, channel) {
      const now = local(moment);
      return periodsOn(now, weekOf(channel)).some(({ from, until }) => now >= from && now < until);
    },
    lastClosedAt(moment, channel) {
      const now = local(moment);
      for (let back = 0; back <= longestClosureDays; back++) {
        const last = periodsOn(now.minus({ days: back }), weekOf(channel)).findLast(({ until }) => until <= now);
        if (last) return last.until.toJSDate();
      }
      return now.minus({ days: longestClosureDays }).toJSDate();
    },
    promiseFor(moment) {
      const now = local(moment);
      const closing = periodsOn(now).at(-1)?.until;
      if (closing && now <= closing.minus({ minutes: hours.sameDayMinutesBeforeClosing })) {
        return {
          at: closing.toJSDate(),
          words: `vandaag voor ${clock(closing)} uur`,
          english: `today before ${closing.toFormat("HH:mm")}`,
        };
      }
      const day = nextWorkingDay(now);
      const morningEnd = at(day, hours.morningEndsAt);
      const [first, ...others] = periodsOn(day);
      const hasMorning = first !== undefined && first.from < morningEnd;
      const by = hasMorning ? morningEnd : ((others.at(-1) ?? first)?.until ?? morningEnd);
      return {
        at: by.toJSDate(),
        words: `${dayName(now, day, hasMorning ? "morning" : null)} voor ${clock(by)} uur`,
        english: `${englishDayName(now, day, hasMorning ? "morning" : null)} before ${by.toFormat("HH:mm")}`,
      };
    },
    termIn(workingDays, moment) {
      const now = local(moment);
      let day: DateTime = now;
      for (let count = 0; count < workingDays; count++) day = nextWorkingDay(day);
      const by = periodsOn(day).at(-1)?.until ?? day.endOf("day");
      return {
        at: by.toJSDate(),
        words: `uiterlijk ${dated(day)}`,
        english: `by ${dated(day.setLocale("en"))} at the latest`,
      };
    },
    callMoments(count, moment) {
      const now = local(moment);
      const notBefore = calendar.promiseFor(moment).at;
      const moments: CallMoment[] = [];
      for (let day: DateTime = now; moments.length < count; day = nextWorkingDay(day)) {
        for (const { part, from, until } of partsOf(day)) {
          if (from.toJSDate() < notBefore || moments.length === count) continue;
          const [name, english] = [dayName(now, day, part), englishDayName(now, day, part)];
          moments.push({
            part,
            isTomorrow: daysBetween(now, day) === 1,
            until: until.toJSDate(),
            words: `${name} tussen ${clock(from)} en ${clock(until)} uur`,
            english: `${english} between ${from.toFormat("HH:mm")} and ${until.toFormat("HH:mm")}`,
          });
        }
      }
      return moments;
    },
    dateOf: (moment) => local(moment).toISODate() ?? "",
    boundsOf(date) {
      const from = DateTime.fromISO(date, { zone: hours.timeZone }).startOf("day");
      return { from: from.toJSDate(), until: from.plus({ days: 1 }).toJSDate() };
    },
    dayInWords: (moment, language = "nl") => local(moment).setLocale(language).toFormat("d LLLL yyyy"),
  };
  return calendar;
}

function at(day: DateTime, time: string): DateTime {
  const [hour, minute] = time.split(":").map(Number);
  return day.set({ hour: hour ?? 0, minute: minute ?? 0, second: 0, millisecond: 0 });
}

function clock(moment: DateTime): string {
  return moment.toFormat("H.mm");
}

type NamedPart = CallMoment["part"] | null;

// "morgenochtend", "maandagmiddag"; a week or more ahead a weekday alone would mislead, so the date goes along.
function dayName(now: DateTime, day: DateTime, named: NamedPart): string {
  const days = daysBetween(now, day);
  const part = named === null ? "" : named === "morning" ? "ochtend" : "middag";
  if (days === 1) return `morgen${part}`;
  const weekday = `${day.toFormat("cccc")}${part}`;
  return days < 7 ? weekday : `${weekday} ${day.toFormat("d LLLL")}`;
}

// "donderdag 26 november": what lies days ahead is told with its date.
function dated(day: DateTime): string {
  return day.toFormat("cccc d LLLL");
}

// "tomorrow morning", "on Monday afternoon"; the date goes along where the Dutch has it.
function englishDayName(now: DateTime, day: DateTime, named: NamedPart): string {
  const days = daysBetween(now, day);
  const part = named === null ? "" : ` ${named}`;
  if (days === 1) return `tomorrow${part}`;
  const weekday = `on ${day.setLocale("en").toFormat("cccc")}${part}`;
  return days < 7 ? weekday : `${weekday} ${day.setLocale("en").toFormat("d LLLL")}`;
}

function daysBetween(now: DateTime, day: DateTime): number {
  return Math.round(day.startOf("day").diff(now.startOf("day"), "days").days);
}
