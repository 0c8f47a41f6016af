import { createCalendar } from "../../../src/policy/calendar.ts";
import { openingHoursSchema } from "../../../src/policy/opening-hours.ts";

const nineToFive = [{ from: "09:00", until: "17:00" }];
const week = {
  monday: nineToFive,
  tuesday: nineToFive,
  wednesday: nineToFive,
  thursday: nineToFive,
  friday: nineToFive,
  saturday: [],
  sunday: [],
};
const hours = openingHoursSchema.parse({
  timeZone: "Europe/Amsterdam",
  morningEndsAt: "12:00",
  sameDayMinutesBeforeClosing: 30,
  week,
  holidays: { country: "NL", open: [], closed: ["Bevrijdingsdag"] },
  closures: [{ date: "2026-11-30", reason: "studiedag" }],
});
const calendar = createCalendar(hours);
const words = (at: string) => calendar.promiseFor(new Date(at)).words;

describe("opening hours", () => {
  it.each([
    ["2026-11-24T09:00:00+01:00", true],
    ["2026-11-24T16:59:59+01:00", true],
    ["2026-11-24T17:00:00+01:00", false],
    ["2026-11-24T08:59:00+01:00", false],
    ["2026-11-28T12:00:00+01:00", false],
    ["2026-04-27T12:00:00+02:00", false],
    ["2026-05-05T12:00:00+02:00", false],
    ["2026-11-30T12:00:00+01:00", false],
    ["2026-07-01T09:30:00+02:00", true],
  ])("%s: open is %s", (at, open) => {
    expect(calendar.isOpen(new Date(at), "whatsapp")).toBe(open);
  });
});

describe("a channel with hours of its own", () => {
  const evening = [{ from: "12:00", until: "21:00" }];
  const week = { ...hours.week, monday: evening, tuesday: evening };
  const calendar = createCalendar({ ...hours, channels: { webchat: week } });

  it.each([
    ["2026-11-24T20:00:00+01:00", "webchat", true],
    ["2026-11-24T20:00:00+01:00", "whatsapp", false],
    ["2026-11-24T10:00:00+01:00", "webchat", false],
    ["2026-11-24T10:00:00+01:00", "whatsapp", true],
  ] as const)("%s on %s: open is %s", (at, channel, open) => {
    expect(calendar.isOpen(new Date(at), channel)).toBe(open);
  });

  it("promises in the municipality's own working days all the same", () => {
    expect(calendar.promiseFor(new Date("2026-11-24T20:00:00+01:00")).words).toBe("morgenochtend voor 12.00 uur");
  });
});

describe("the promise", () => {
  it.each([
    ["in the morning", "2026-11-24T10:00:00+01:00", "vandaag voor 17.00 uur"],
    ["before opening", "2026-11-24T07:00:00+01:00", "vandaag voor 17.00 uur"],
    ["just in time", "2026-11-24T16:30:00+01:00", "vandaag voor 17.00 uur"],
    ["shortly before closing", "2026-11-24T16:45:00+01:00", "morgenochtend voor 12.00 uur"],
    ["in the evening", "2026-11-24T20:00:00+01:00", "morgenochtend voor 12.00 uur"],
    ["on Friday evening, with Monday closed", "2026-11-27T20:00:00+01:00", "dinsdagochtend voor 12.00 uur"],
    ["on Saturday", "2026-12-05T12:00:00+01:00", "maandagochtend voor 12.00 uur"],
    ["on Sunday", "2026-12-06T12:00:00+01:00", "morgenochtend voor 12.00 uur"],
    ["on Christmas Eve, late", "2026-12-24T18:00:00+01:00", "maandagochtend voor 12.00 uur"],
    ["before Good Friday to Easter Monday", "2026-04-03T18:00:00+02:00", "dinsdagochtend voor 12.00 uur"],
    ["on the eve of King's Day", "2026-04-26T18:00:00+02:00", "dinsdagochtend voor 12.00 uur"],
  ])("%s: %s", (_case, at, expected) => {
    expect(words(at)).toBe(expected);
  });

  it("gives the moment in the time of the municipality, summer and winter", () => {
    expect(calendar.promiseFor(new Date("2026-07-01T10:00:00Z")).at.toISOString()).toBe("2026-07-01T15:00:00.000Z");
    expect(calendar.promiseFor(new Date("2026-12-01T10:00:00Z")).at.toISOString()).toBe("2026-12-01T16:00:00.000Z");
  });

  it("names the date when the day is a week or more ahead", () => {
    const closures = Array.from({ length: 12 }, (_, day) => ({
      date: `2026-12-${String(day + 1).padStart(2, "0")}`,
      reason: "verbouwing",
    }));
    expect(createCalendar({ ...hours, closures }).promiseFor(new Date("2026-12-01T10:00:00Z")).words).toBe(
      "maandagochtend 14 december voor 12.00 uur",
    );
  });

  it("promises the afternoon of a day that has no morning", () => {
    const afternoons = createCalendar({ ...hours, week: { ...week, wednesday: [{ from: "13:00", until: "16:00" }] } });
    expect(afternoons.promiseFor(new Date("2026-11-24T20:00:00+01:00")).words).toBe("morgen voor 16.00 uur");
  });

  it("refuses a week without hours", () => {
    const none = Object.fromEntries(Object.keys(week).map((day) => [day, []])) as unknown as typeof week;
    expect(() => createCalendar({ ...hours, week: none })).toThrow("no answer could ever be promised");
  });
});

it("knows when a day begins and ends where the municipality is, also when the clock changes", () => {
  const bounds = (date: string) => {
    const { from, until } = calendar.boundsOf(date);
    return [from.toISOString(), until.toISOString()];
  };
  expect(bounds("2026-11-24")).toEqual(["2026-11-23T23:00:00.000Z", "2026-11-24T23:00:00.000Z"]);
  expect(bounds("2026-10-25")).toEqual(["2026-10-24T22:00:00.000Z", "2026-10-25T23:00:00.000Z"]);
});

describe("a term in working days", () => {
  const term = (workingDays: number, at: string) => calendar.termIn(workingDays, new Date(at));

  it.each([
    [1, "2026-11-24T10:00:00+01:00", "uiterlijk woensdag 25 november", "2026-11-25T16:00:00.000Z"],
    // After closing the day itself still does not count.
    [1, "2026-11-24T23:30:00+01:00", "uiterlijk woensdag 25 november", "2026-11-25T16:00:00.000Z"],
    // Over a weekend and a day of study.
    [1, "2026-11-27T10:00:00+01:00", "uiterlijk dinsdag 1 december", "2026-12-01T16:00:00.000Z"],
    [2, "2026-12-24T10:00:00+01:00", "uiterlijk dinsdag 29 december", "2026-12-29T16:00:00.000Z"],
    [5, "2026-12-28T10:00:00+01:00", "uiterlijk dinsdag 5 januari", "2027-01-05T16:00:00.000Z"],
    // The clocks go forward on the Sunday.
    [1, "2026-03-27T10:00:00+01:00", "uiterlijk maandag 30 maart", "2026-03-30T15:00:00.000Z"],
  ])("%s from %s", (workingDays, at, words, until) => {
    expect(term(workingDays, at)).toMatchObject({ words, at: new Date(until) });
  });

  it("is told in English too", () => {
    expect(term(2, "2026-11-24T10:00:00+01:00").english).toBe("by Thursday 26 November at the latest");
  });
});

describe("moments to call", () => {
  const moments = (count: number, at: string) => calendar.callMoments(count, new Date(at)).map(({ words }) => words);

  it.each([
    ["2026-11-24T10:00:00+01:00", ["morgenochtend tussen 9.00 en 12.00 uur", "morgenmiddag tussen 12.00 en 17.00 uur"]],
    // What is promised for tomorrow morning is not offered once more.
    [
      "2026-11-24T16:45:00+01:00",
      ["morgenmiddag tussen 12.00 en 17.00 uur", "donderdagochtend tussen 9.00 en 12.00 uur"],
    ],
    // A weekend and a day of study lie in between.
    [
      "2026-11-27T18:00:00+01:00",
      ["dinsdagmiddag tussen 12.00 en 17.00 uur", "woensdagochtend tussen 9.00 en 12.00 uur"],
    ],
  ])("after %s", (at, expected) => {
    expect(moments(2, at)).toEqual(expected);
  });

  it("are parts of opening hours, each behind the one before, however many", () => {
    const found = calendar.callMoments(9, new Date("2026-12-23T20:00:00+01:00"));
    expect(found).toHaveLength(9);
    for (const [index, { until }] of found.entries()) {
      expect(calendar.isOpen(new Date(until.getTime() - 60_000), "whatsapp")).toBe(true);
      expect(until.getTime()).toBeGreaterThan(found[index - 1]?.until.getTime() ?? 0);
    }
  });
});
