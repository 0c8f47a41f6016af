import { messageIn, tell } from "./frame-message.ts";

/** The page around the chat page; `null` when there is none. */
export const frame = window.parent === window ? null : { follow };

/** Tells the page around that the chat is there, and of Escape; calls back when somebody opens it. Returns what ends it. */
function follow(onOpened: () => void): () => void {
  const onMessage = ({ data, source }: MessageEvent) => {
    if (source === window.parent && messageIn(data) === "opened") onOpened();
  };
  const onKeyDown = ({ key, isComposing, defaultPrevented }: KeyboardEvent) => {
    // While a character is being composed, Escape belongs to the keyboard.
    if (key === "Escape" && !isComposing && !defaultPrevented) tell(window.parent, "close");
  };
  addEventListener("message", onMessage);
  addEventListener("keydown", onKeyDown);
  tell(window.parent, "ready");
  return () => {
    removeEventListener("message", onMessage);
    removeEventListener("keydown", onKeyDown);
  };
}
