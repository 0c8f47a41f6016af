import { browserMemory } from "../storage/browser-memory.ts";

const memory = browserMemory(() => sessionStorage, "berichtwacht.embed.");
const name = "open";

/** Whether the chat is open, from page to page of this site, in this tab only. */
export const keptOpen = {
  read: () => memory.read(name) !== null,
  write: (isOpen: boolean) => memory.write(name, isOpen ? "yes" : null),
};
