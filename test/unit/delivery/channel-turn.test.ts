import { channelTurn, endPause, pauseChannel, recordAcceptedTrial } from "../../../src/delivery/channel-turn.ts";
import type { ChannelPause, DeliveryLog, DeliveryUnit, Outgoing } from "../../../src/delivery/ports.ts";
import type { OutboundId } from "../../../src/model/ids.ts";

const start = new Date("2026-11-24T09:00:00Z");
const at = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const idOf = (number: number) => `${number.toString(16).padStart(8, "0")}-0000-4000-8000-000000000000` as OutboundId;
const refused = { code: "131031", advice: "", next: "alarm" } as const;

/** One channel and its pause, kept as the store keeps it; `waiting` messages wait for it. */
function aChannel(waiting = 1) {
  let pause: ChannelPause | null = null;
  const changes = new Map<OutboundId, object>();
  const resumed: string[] = [];
  const isTrial = (id: OutboundId) => pause?.trial === id;
  const unit = {
    outbound: {
      waitingFor: async () => waiting,
      update: async (id: OutboundId, change: object) => void changes.set(id, change),
    },
    channelPauses: {
      find: async () => pause,
      async begin(_channel: string, _code: string, until: Date) {
        pause ??= { until, trial: null, isAccepted: false, failures: 1 };
      },
      async prolong(_channel: string, id: OutboundId, _code: string, until: Date) {
        if (pause && isTrial(id)) pause = { until, trial: null, isAccepted: false, failures: pause.failures + 1 };
      },
      async takeTurn(_channel: string, trial: OutboundId, now: Date, until: Date) {
        if (pause === null || pause.until > now) return false;
        pause = { ...pause, until, trial, isAccepted: false };
        return true;
      },
      async accept(_channel: string, id: OutboundId, until: Date) {
        if (pause && isTrial(id)) pause = { ...pause, until, isAccepted: true };
      },
      async end(_channel: string, id: OutboundId) {
        const ends = isTrial(id);
        if (ends) pause = null;
        return ends;
      },
    },
  } as unknown as DeliveryUnit;
  const log = { channelResumed: (channel: string) => void resumed.push(channel) } as unknown as DeliveryLog;
  return { unit, log, changes, resumed, pause: () => pause };
}

const aMessage = (number: number): Outgoing =>
  ({ id: idOf(number), channel: "whatsapp", attempts: 1, createdAt: start }) as unknown as Outgoing;

describe("a channel that is out of order", () => {
  it("pauses longer each time its trial fails, also when it was taken first and refused later", async () => {
    const { unit, log, changes, pause } = aChannel();
    const first = aMessage(1);
    let now = 0;
    const pauses: number[] = [];
    for (let failure = 1; failure <= 6; failure++) {
      expect(await pauseChannel(unit, first, refused, at(now))).toHaveLength(1);
      expect(changes.get(first.id)).toMatchObject({ state: "queued", attempts: 0, dueAt: pause()?.until });
      expect(pause()?.failures).toBe(failure);
      const next = ((pause()?.until.getTime() ?? 0) - start.getTime()) / 1000;
      pauses.push(next - now);
      now = next;
      expect(await channelTurn(unit, first, log, at(now))).toEqual({ kind: "trial" });
      await recordAcceptedTrial(unit, first, at(now));
      now++;
    }
    expect(pauses).toEqual([5, 10, 20, 40, 60, 60]);
  });

  it("works again when its trial has arrived, or was taken and nothing was heard of it for a while", async () => {
    const { unit, log, resumed, pause } = aChannel();
    const [first, second] = [aMessage(1), aMessage(2)];
    await pauseChannel(unit, first, refused, at(0));
    await channelTurn(unit, first, log, at(5));
    expect(await endPause(unit, second, log)).toBe(false);
    expect(await endPause(unit, first, log)).toBe(true);
    expect(await channelTurn(unit, second, log, at(6))).toEqual({ kind: "free" });

    await pauseChannel(unit, first, refused, at(10));
    await channelTurn(unit, first, log, at(15));
    await recordAcceptedTrial(unit, first, at(16));
    expect((await channelTurn(unit, second, log, at(20))).kind).toBe("later");
    expect((await channelTurn(unit, second, log, at(46))).kind).toBe("free");
    expect(pause()).toBeNull();
    expect(resumed).toEqual(["whatsapp", "whatsapp"]);
  });

  it("lets one message try, and the others look at moments of their own, no more often than others can bear", async () => {
    const waiting = 600;
    const { unit, log } = aChannel(waiting);
    await pauseChannel(unit, aMessage(1), refused, at(0));
    const moments: number[] = [];
    for (let number = 0; number < waiting; number++) {
      const turn = await channelTurn(unit, aMessage(Math.floor((number / waiting) * 2 ** 32)), log, at(1));
      if (turn.kind === "later") moments.push((turn.at.getTime() - start.getTime()) / 1000);
    }
    expect(moments).toHaveLength(waiting);
    expect(Math.min(...moments)).toBeGreaterThanOrEqual(5);
    const looksIn = (second: number) => moments.filter((moment) => Math.floor(moment) === second).length;
    expect(Math.max(...Array.from({ length: 400 }, (_, second) => looksIn(second)))).toBeLessThanOrEqual(3);
  });

  it("keeps what another's failure has paused already, without a job that comes back", async () => {
    const { unit, changes, pause } = aChannel();
    await pauseChannel(unit, aMessage(1), refused, at(0));
    expect(await pauseChannel(unit, aMessage(2), refused, at(1))).toEqual([]);
    expect(changes.get(idOf(2))).toMatchObject({ state: "queued", attempts: 0, waitsForChannel: true });
    expect(pause()).toMatchObject({ until: at(5), failures: 1 });
  });

  it("keeps nothing for longer than a day", async () => {
    const { unit, log } = aChannel();
    await pauseChannel(unit, aMessage(1), refused, at(86_390));
    expect((await channelTurn(unit, aMessage(1), log, at(86_399))).kind).toBe("trial");
    expect((await channelTurn(unit, aMessage(1), log, at(86_400))).kind).toBe("too-late");
  });
});
