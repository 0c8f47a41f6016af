/**
 * What the chat page and the page around it say to each other. `ready`: the chat page is there. `opened`: somebody
 * opened it and wants to write. `close`: somebody in the chat pressed Escape.
 */
export type FrameMessage = "ready" | "opened" | "close";

const key = "berichtwacht";
const known: readonly FrameMessage[] = ["ready", "opened", "close"];

/** Says something to another window. Nothing in it is secret, so it does not matter who hears it. */
export function tell(other: Window | null, message: FrameMessage): void {
  other?.postMessage({ [key]: message }, "*");
}

/** What was said; `null` for what others say. */
export function messageIn(data: unknown): FrameMessage | null {
  if (typeof data !== "object" || data === null) return null;
  const said: unknown = Reflect.get(data, key);
  return known.find((message) => message === said) ?? null;
}
