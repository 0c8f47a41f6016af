import type { Queryable } from "../../../src/store/database.ts";
import { createHourKeys } from "../../../src/store/hour-keys.ts";

const { jest } = import.meta;
const at = new Date("2026-11-24T09:20:00Z");

describe("keys of hours in memory", () => {
  afterEach(() => void jest.useRealTimers());

  it("are read once in an hour, and are gone at its end, also when nobody asks for one", async () => {
    jest.useFakeTimers({ now: at });
    let reads = 0;
    const cabinet = {
      read: async () => Buffer.alloc(32, ++reads),
      add: async (_name: string, key: Buffer) => key,
      names: async () => [],
      destroy: async () => undefined,
    };
    // Keys lie in the cabinet: the database is never asked.
    const keys = createHourKeys(cabinet, () => undefined).on({} as Queryable, false);
    await keys.make("original", at);
    await keys.make("original", at);
    expect(reads).toBe(1);
    jest.advanceTimersByTime(40 * 60_000);
    // Had it been remembered beside its hour, a look within that hour would find it.
    jest.setSystemTime(at);
    await keys.make("original", at);
    expect(reads).toBe(2);
  });
});
