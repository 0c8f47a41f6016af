/** What has been opened so far, each with how it is closed. */
export interface Closers {
  /** Adds what was opened last. */
  add(close: () => Promise<void> | void): void;
  /** Closes everything once, what was opened last first; one that fails does not keep the others open. */
  close(): Promise<void>;
}

export function createClosers(): Closers {
  const open: (() => Promise<void> | void)[] = [];
  return {
    add: (close) => void open.push(close),
    async close() {
      const failures: unknown[] = [];
      for (let close = open.pop(); close !== undefined; close = open.pop()) {
        try {
          await close();
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw failures[0];
    },
  };
}
