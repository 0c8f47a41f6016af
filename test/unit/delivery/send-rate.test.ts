import type { DeliveryUnit, Outgoing } from "../../../src/delivery/ports.ts";
import { placeAt, takePlace } from "../../../src/delivery/send-rate.ts";

const rate = { messages: 3, milliseconds: 60_000 };
const start = new Date("2026-11-24T09:00:00Z");
const at = (seconds: number) => new Date(start.getTime() + seconds * 1000);

describe("a place among the few that a channel has", () => {
  it.each<[string, number[], number, number, number | null]>([
    ["is free when nothing went lately", [], 0, 0, null],
    ["is free for as many as there are", [0, 1], 0, 10, null],
    ["is left to who waits longer", [0, 1], 1, 10, 15],
    ["is left to them also when nothing went lately", [], 3, 10, 15],
    ["comes back when the first that went was long enough ago", [0, 20, 40], 0, 50, 60],
    ["comes back for the next in line when the next that went was", [0, 20, 40], 1, 50, 80],
    ["comes back a while later when there are more in line", [0, 20, 40], 5, 50, 160],
  ])("%s", (_case, taken, ahead, now, expected) => {
    const moment = placeAt(taken.map(at), ahead, rate, at(now));
    expect(moment).toEqual(expected === null ? null : at(expected));
  });

  it("is never taken more often in any such while, whenever messages come and whoever asks when", async () => {
    let kept: readonly Date[] = [];
    const unit = {
      handovers: {
        since: async (_channel: string, moment: Date) => kept.filter((each) => each > moment),
        keep: async (_channel: string, moments: readonly Date[]) => {
          kept = moments;
        },
      },
      outbound: {
        conversationsAhead: async ({ sequence }: Outgoing) => waiting.filter((other) => other < sequence).length,
      },
    } as unknown as DeliveryUnit;
    let waiting = Array.from({ length: 20 }, (_, sequence) => sequence);
    const went: number[] = [];
    const order: number[] = [];
    for (let second = 0; waiting.length > 0; second++) {
      // The last one asks first.
      for (const sequence of [...waiting].reverse()) {
        const later = await takePlace(unit, { channel: "x", sequence } as Outgoing, rate, at(second));
        if (later !== null) {
          expect(later.getTime()).toBeGreaterThan(at(second).getTime());
          continue;
        }
        waiting = waiting.filter((other) => other !== sequence);
        went.push(second);
        order.push(sequence);
      }
    }
    for (const from of went)
      expect(went.filter((each) => each >= from && each < from + 60).length).toBeLessThanOrEqual(3);
    // First come, first served: of those that went at once the last asked first.
    expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, sequence) => sequence));
    expect(Math.max(...order.map((sequence, place) => Math.abs(sequence - place)))).toBeLessThan(3);
    expect(went.at(-1)).toBeLessThan(7 * 60);
  });
});
