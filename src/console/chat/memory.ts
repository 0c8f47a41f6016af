const prefix = "berichtwacht.chat.";
const spare = new Map<string, string>();

/** What this browser remembers of the chat, also after a reload. Without storage it lasts as long as the page. */
export const memory = {
  read(name: string): string | null {
    try {
      return localStorage.getItem(prefix + name);
    } catch {
      return spare.get(name) ?? null;
    }
  },
  write(name: string, text: string | null): void {
    try {
      if (text === null) localStorage.removeItem(prefix + name);
      else localStorage.setItem(prefix + name, text);
    } catch {
      if (text === null) spare.delete(name);
      else spare.set(name, text);
    }
  },
  /** Calls back when another tab of this browser changed something. */
  onOtherTab(name: string, listener: () => void): void {
    addEventListener("storage", ({ key }) => {
      if (key === prefix + name) listener();
    });
  },
};
