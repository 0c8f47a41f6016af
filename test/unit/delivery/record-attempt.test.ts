import type { ChannelPause, DeliveryLog, DeliveryStore, DeliveryUnit, Outgoing } from "../../../src/delivery/ports.ts";
import { recordAttempt } from "../../../src/delivery/record-attempt.ts";
import type { OutboundId } from "../../../src/model/ids.ts";
import type { DeliveryState } from "../../../src/model/message.ts";
import type { SendResult } from "../../../src/model/sending.ts";

const now = new Date("2026-11-24T09:00:00Z");
const idOf = (number: number) => `${number.toString(16).padStart(8, "0")}-0000-4000-8000-000000000000` as OutboundId;
const aWarning = (number: number): Outgoing =>
  ({ id: idOf(number), channel: "telegram", purpose: "warning", attempts: 1, createdAt: now }) as unknown as Outgoing;
const lastWord = { outcome: "accepted", channelMessageId: "1/2/3", isDelivered: true } as const;

/** What is recorded of an attempt with these messages, which are in these states when its answer comes. */
async function recorded(states: readonly DeliveryState[], result: SendResult, isTrial = false) {
  const done: string[] = [];
  const rows = new Map(states.map((state, index) => [idOf(index + 1), state]));
  let pause: ChannelPause | null = null;
  const note = (what: string) => async () => void done.push(what);
  const unit = {
    conversations: { lock: note("lock") },
    outbound: {
      find: async (id: OutboundId) => ({ ...aWarning(0), id, state: rows.get(id) }),
      // As the store does it: a message that was settled stays so.
      async markAccepted(id: OutboundId) {
        if (["queued", "sending"].includes(rows.get(id) ?? "")) rows.set(id, "sent");
      },
      waitingFor: async () => rows.size,
      async update(id: OutboundId, { state }: { state?: DeliveryState }) {
        if (state) rows.set(id, state);
      },
    },
    channelPauses: {
      find: async () => pause,
      async begin(_channel: string, _code: string, until: Date) {
        pause = { until, trial: null, isAccepted: false, failures: 1 };
        done.push(`pause of ${(until.getTime() - now.getTime()) / 1000}`);
      },
      accept: note("trial accepted"),
      end: async () => done.push("pause ended") > 0,
    },
    events: { append: async (_outgoing: Outgoing, event: { type: string }) => void done.push(event.type) },
    live: { publish: async () => undefined },
  } as unknown as DeliveryUnit;
  const store = { transaction: (work: (unit: DeliveryUnit) => unknown) => work(unit) } as unknown as DeliveryStore;
  const ignore = () => undefined;
  const log = new Proxy({} as DeliveryLog, { get: () => ignore });
  const [outgoing, ...along] = states.map((_state, index) => aWarning(index + 1));
  if (outgoing === undefined) throw new Error("An attempt has at least one message.");
  const jobs = await recordAttempt({ outgoing, along, isTrial, result }, { store, log, now: () => now, attempts: 5 });
  return { states: [...rows.values()], done, jobs: jobs.length };
}

describe("what is recorded of an attempt", () => {
  it("is only that it was sent, where the platform tells more later", async () => {
    const accepted = { outcome: "accepted", channelMessageId: "1" } as const;
    expect(await recorded(["sending"], accepted)).toEqual({ states: ["sent"], done: [], jobs: 0 });
    expect((await recorded(["sending"], accepted, true)).done).toEqual(["lock", "trial accepted"]);
  });

  it("is that it was delivered, with what follows, where that is the platform's last word", async () => {
    const { states, done } = await recorded(["sending"], lastWord, true);
    expect(states).toEqual(["delivered"]);
    expect(done).toEqual(["lock", "warning-delivered", "pause ended"]);
  });

  it("is the same of all that went along, once each", async () => {
    const { states, done } = await recorded(["sending", "sending"], lastWord);
    expect(states).toEqual(["delivered", "delivered"]);
    expect(done).toEqual(["lock", "warning-delivered", "warning-delivered"]);
  });

  it.each<DeliveryState>(["failed", "delivered"])("is nothing of a message that is %s already", async (state) => {
    expect(await recorded([state], lastWord)).toEqual({ states: [state], done: ["lock"], jobs: 0 });
  });

  it("is that it arrived, also when it was queued again or withdrawn while the answer was on its way", async () => {
    for (const state of ["queued", "withdrawn"] as const)
      expect(await recorded([state], lastWord)).toMatchObject({ states: ["delivered"] });
  });

  it("is that all of it waits, when the channel was stopped, and one begins the pause", async () => {
    const failure = { code: "http-429", advice: "", next: "outage", retryAfterSeconds: 300 } as const;
    const { states, done, jobs } = await recorded(["sending", "sending"], { outcome: "refused", failure });
    expect(states).toEqual(["queued", "queued"]);
    expect(done).toEqual(["lock", "pause of 300"]);
    expect(jobs).toBe(1);
  });
});
