import { browserMemory } from "../storage/browser-memory.ts";

/** What this browser remembers of the chat, also tomorrow. */
export const memory = browserMemory(() => localStorage, "berichtwacht.chat.");
