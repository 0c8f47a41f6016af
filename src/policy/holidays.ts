import Holidays from "date-holidays";
import type { OpeningHours } from "./opening-hours.ts";

/** The names that holidays of a country have in Dutch, in any of the years given: not every one is every year. */
export function holidayNames(
  country: OpeningHours["holidays"]["country"],
  years: readonly number[],
): readonly string[] {
  const calendar = new Holidays(country, { languages: ["nl"] });
  return [...new Set(years.flatMap((year) => calendar.getHolidays(year, "nl").map(({ name }) => name)))];
}

/**
 * The days of a year, as `yyyy-mm-dd`, on which the municipality is closed for a holiday: the public holidays of
 * the country plus those the municipality names, minus those on which it is open. Source: date-holidays.
 */
export function holidaysOf(year: number, { country, open, closed }: OpeningHours["holidays"]): ReadonlySet<string> {
  const holidays = new Holidays(country, { languages: ["nl"] }).getHolidays(year, "nl");
  return new Set(
    holidays
      .filter(({ name, type }) => closed.includes(name) || (type === "public" && !open.includes(name)))
      .map(({ date }) => date.slice(0, 10)),
  );
}
