const quarterMilliseconds = 15 * 60_000;
const dayMilliseconds = 24 * 3_600_000;

/** A limit as X keeps it: a window begins with the first request in it, and refused ones do not count. */
function createWindow(prefix: string, limit: number, milliseconds: number) {
  let until = 0;
  let used = 0;
  return {
    isFull(now: number): boolean {
      if (now >= until) [until, used] = [now + milliseconds, 0];
      return used >= limit;
    },
    use: () => void used++,
    headers: (): Record<string, string> => ({
      [`${prefix}-limit`]: String(limit),
      [`${prefix}-remaining`]: String(Math.max(0, limit - used)),
      [`${prefix}-reset`]: String(Math.ceil(until / 1000)),
    }),
  };
}

/** The limits of one call, of a quarter of an hour and of a day: whether a request fits, and what X says of them. */
export function createRate(quarter: number, day: number) {
  const windows = [
    createWindow("x-rate-limit", quarter, quarterMilliseconds),
    createWindow("x-user-limit-24hour", day, dayMilliseconds),
  ];
  return {
    take(now: number): boolean {
      // Each looks, so that each knows when its window begins.
      if (windows.map((window) => window.isFull(now)).includes(true)) return false;
      for (const window of windows) window.use();
      return true;
    },
    headers: (now: number): Record<string, string> => ({
      date: new Date(now).toUTCString(),
      ...Object.assign({}, ...windows.map((window) => window.headers())),
    }),
  };
}
