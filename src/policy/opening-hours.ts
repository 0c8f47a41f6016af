import { z } from "zod";
import { channelNames } from "../model/channel.ts";
import { holidayNames } from "./holidays.ts";

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "expected a time such as 09:00");
const period = z.strictObject({ from: time, until: time }).refine(({ from, until }) => from < until, {
  message: "closes before it opens",
});
const day = z.array(period);
const week = z
  .strictObject({
    monday: day,
    tuesday: day,
    wednesday: day,
    thursday: day,
    friday: day,
    saturday: day,
    sunday: day,
  })
  .refine((days) => Object.values(days).some((periods) => periods.length > 0), {
    message: "no day has opening hours, so no answer could ever be promised",
  });
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "expected a date such as 2026-12-24");

/** The shape of `config/opening-hours.yaml`. */
export const openingHoursSchema = z.strictObject({
  timeZone: z.string().refine(isTimeZone, { message: "is not a time zone such as Europe/Amsterdam" }),
  /** Until when "the morning" lasts in a promise (D53). */
  morningEndsAt: time,
  /** A question that comes in less than this many minutes before closing is promised for the next morning. */
  sameDayMinutesBeforeClosing: z.number().int().min(0).max(480),
  week,
  /** Other hours in which people answer on one channel (B10). What is promised keeps to the week above (C6). */
  channels: z.partialRecord(z.enum(channelNames), week).optional(),
  holidays: z
    .strictObject({
      country: z.enum(["NL", "BE"]),
      /** Public holidays on which the municipality is open all the same, by their Dutch name. */
      open: z.array(z.string()),
      /** Other named days on which it is closed, such as Bevrijdingsdag. */
      closed: z.array(z.string()),
    })
    .superRefine(onlyKnownHolidays),
  closures: z.array(z.strictObject({ date, reason: z.string() })),
});
export type OpeningHours = z.infer<typeof openingHoursSchema>;

// Enough years for a holiday that is not kept in each of them.
const someYears = [2024, 2025, 2026, 2027, 2028];

// A name that is misspelt would be skipped in silence, and a promise be wrong on that day.
function onlyKnownHolidays(
  { country, open, closed }: { country: "NL" | "BE"; open: readonly string[]; closed: readonly string[] },
  context: z.RefinementCtx,
): void {
  const known = holidayNames(country, someYears);
  for (const [list, names] of [
    ["open", open],
    ["closed", closed],
  ] as const) {
    for (const [index, name] of names.entries()) {
      if (known.includes(name)) continue;
      const message = `is no holiday here. Known: ${known.join(", ")}`;
      context.addIssue({ code: "custom", path: [list, index], message });
    }
  }
}

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat("nl", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
