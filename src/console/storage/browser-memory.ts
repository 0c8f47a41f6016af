/** What a browser keeps for us under names of our own. */
export interface BrowserMemory {
  read(name: string): string | null;
  /** `null` forgets it. */
  write(name: string, text: string | null): void;
  forgetAll(): void;
  /** Calls back when another tab changed something. */
  onOtherTab(name: string, listener: () => void): void;
}

/** Keeps texts in one of the browser's storages. Where that is switched off, they last as long as the page. */
export function browserMemory(open: () => Storage, prefix: string): BrowserMemory {
  const spare = new Map<string, string>();
  const attempt = <Result>(work: (storage: Storage) => Result, otherwise: () => Result): Result => {
    try {
      return work(open());
    } catch {
      return otherwise();
    }
  };
  return {
    read: (name) =>
      attempt(
        // What a full storage did not take was kept aside.
        (storage) => spare.get(name) ?? storage.getItem(prefix + name),
        () => spare.get(name) ?? null,
      ),
    write(name, text) {
      attempt(
        (storage) => {
          if (text === null) storage.removeItem(prefix + name);
          else storage.setItem(prefix + name, text);
          spare.delete(name);
        },
        () => (text === null ? void spare.delete(name) : void spare.set(name, text)),
      );
    },
    forgetAll() {
      attempt(
        (storage) => {
          for (const name of Object.keys(storage)) if (name.startsWith(prefix)) storage.removeItem(name);
        },
        () => spare.clear(),
      );
    },
    onOtherTab(name, listener) {
      addEventListener("storage", ({ key }) => {
        if (key === prefix + name) listener();
      });
    },
  };
}

/** A kept JSON text as a value; what somebody or something spoilt counts as not there. */
export function parseKept<Kept>(text: string | null): Kept | null {
  try {
    return text === null ? null : (JSON.parse(text) as Kept);
  } catch {
    return null;
  }
}
