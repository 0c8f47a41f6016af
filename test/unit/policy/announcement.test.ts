import { openAnnouncement, standingAnnouncements } from "../../../src/model/announcement.ts";
import type { RecordedEvent } from "../../../src/model/event.ts";
import type { OutboundId } from "../../../src/model/ids.ts";
import { aBlock, aReversal, aWarning, workday } from "../../builders/policy.ts";

const later = (days: number) => new Date(workday.getTime() + days * 86_400_000);
const closing = "closing" as OutboundId;
const [announced, started] = aBlock(later(1), later(180)) as [RecordedEvent, RecordedEvent];
const lifted: RecordedEvent = {
  event: { type: "block-lifted", actor: { by: "bot" }, reason: "onterecht" },
  at: later(2),
  simulated: false,
};
const warning = aWarning(workday);

describe("an announced block", () => {
  it("stands until it is lifted, and is open until it begins", () => {
    expect(openAnnouncement([...warning, announced], closing)).toBe(announced.event);
    expect(openAnnouncement([...warning, announced, started], closing)).toBeNull();
    expect(standingAnnouncements([...warning, announced, started])).toEqual([announced.event]);
    expect(standingAnnouncements([...warning, announced, started, lifted])).toEqual([]);
    expect(openAnnouncement([...warning, announced, lifted], closing)).toBeNull();
    expect(openAnnouncement([...warning, announced], "another" as OutboundId)).toBeNull();
  });

  it.each([
    ["before", [aReversal(later(1)), announced]],
    ["after", [announced, aReversal(later(1))]],
  ])("does not stand when its warning was taken back %s it", (_when, events) => {
    expect(standingAnnouncements([...warning, ...events])).toEqual([]);
    expect(openAnnouncement([...warning, ...events], closing)).toBeNull();
  });

  it("is not touched by another warning that was taken back, or by a trial", () => {
    const trial = { ...announced, simulated: true };
    expect(standingAnnouncements([...warning, announced, aReversal(later(1), "another")])).toEqual([announced.event]);
    expect(standingAnnouncements([...warning, trial])).toEqual([]);
  });
});
