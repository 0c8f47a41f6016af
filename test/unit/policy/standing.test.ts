import type { RecordedEvent } from "../../../src/model/event.ts";
import type { MessageId, OutboundId } from "../../../src/model/ids.ts";
import { foldStanding } from "../../../src/policy/standing.ts";
import { aBlock, aReversal, aWarning, workday } from "../../builders/policy.ts";

const later = (days: number) => new Date(workday.getTime() + days * 86_400_000);
const state = (events: readonly RecordedEvent[], at: Date, simulated = false) =>
  foldStanding(events, at, simulated).state;

describe("standing", () => {
  it("is clean at the start", () => {
    expect(state([], workday)).toBe("clean");
  });

  it("is named after a delivered first step, warned after a delivered second", () => {
    expect(state(aWarning(workday, { step: 1 }), later(1))).toBe("named");
    expect(state(aWarning(workday), later(1))).toBe("warned");
  });

  it("does not count a warning that has not been delivered, but knows that one is under way", () => {
    const standing = foldStanding(aWarning(workday, { delivered: false }), later(1), false);
    expect(standing).toMatchObject({ state: "clean", underWay: [{ step: 2, deliveredAt: null }], warnings: [] });
  });

  it("forgets a warning whose delivery failed", () => {
    const failed: RecordedEvent = {
      event: { type: "warning-failed", outboundId: "warning" as OutboundId },
      at: later(0),
      simulated: false,
    };
    expect(foldStanding([...aWarning(workday, { delivered: false }), failed], later(1), false)).toMatchObject({
      state: "clean",
      underWay: [],
    });
  });

  it("lets a warning lapse at the end of its term, not before", () => {
    expect(state(aWarning(workday), later(89))).toBe("warned");
    expect(state(aWarning(workday), later(90))).toBe("clean");
  });

  it("forgets a warning that was reversed", () => {
    expect(state([...aWarning(workday), aReversal(later(1))], later(2))).toBe("clean");
  });

  it("lets fall what builds on a warning that was taken back, whichever was recorded first", () => {
    const [announced, started] = aBlock(later(1), later(180)) as [RecordedEvent, RecordedEvent];
    const reversed = aReversal(later(1));
    const warning = aWarning(workday);
    // Two conversations of one person: neither saw the other's event.
    expect(state([...warning, reversed, announced], later(2))).toBe("clean");
    expect(state([...warning, announced, reversed], later(2))).toBe("clean");
    for (const events of [
      [announced, reversed, started],
      [announced, started, reversed],
      [reversed, announced, started],
    ])
      expect(foldStanding([...warning, ...events], later(2), false)).toMatchObject({
        state: "clean",
        blockedUntil: null,
      });
    expect(state([...warning, announced, started, aReversal(later(1), "another")], later(2))).toBe("blocked");
    expect(state([...warning, reversed, announced, ...aWarning(later(2), { id: "new" })], later(3))).toBe("warned");
  });

  it("is closing between the announcement and the block", () => {
    const announced: RecordedEvent = {
      event: {
        type: "closing-announced",
        messageId: "m" as MessageId,
        outboundId: "closing" as OutboundId,
        ground: "warning" as OutboundId,
        behaviour: "een belediging",
        until: later(180).toISOString(),
        proposer: { by: "bot" },
        confirmer: null,
      },
      at: later(1),
      simulated: false,
    };
    const events = [...aWarning(workday), announced];
    expect(state(events, later(2))).toBe("closing");
    expect(state([...events, ...aBlock(later(1), later(180))], later(2))).toBe("blocked");
    expect(state([{ ...announced, simulated: true }], later(2), true)).toBe("blocked");
  });

  it("is clean again when a block is over, with the warnings before it forgotten", () => {
    const events = [...aWarning(workday), ...aBlock(later(1), later(11))];
    expect(state(events, later(10))).toBe("blocked");
    expect(foldStanding(events, later(11), false)).toMatchObject({ state: "clean", warnings: [], blockedUntil: null });
    expect(state([...events, ...aWarning(later(12), { step: 1, id: "new" })], later(13))).toBe("named");
  });

  it("is clean again when a block is lifted", () => {
    const lifted: RecordedEvent = {
      event: { type: "block-lifted", actor: { by: "bot" }, reason: "onterecht" },
      at: later(2),
      simulated: false,
    };
    const [announced, started] = aBlock(later(1), later(180)) as [RecordedEvent, RecordedEvent];
    expect(state([...aWarning(workday), announced, started, lifted], later(3))).toBe("clean");
    // Lifted while its notice was under way: that it arrives changes nothing any more.
    expect(state([...aWarning(workday), announced, lifted, { ...started, at: later(3) }], later(4))).toBe("clean");
  });

  it("keeps trials and reality apart", () => {
    const trial = aWarning(workday, { delivered: false }).map((recorded) => ({ ...recorded, simulated: true }));
    expect(state(trial, later(1))).toBe("clean");
    expect(state(trial, later(1), true)).toBe("warned");
  });
});
