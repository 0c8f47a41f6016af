import type { EmbedElements } from "./elements.ts";
import { messageIn, tell } from "./frame-message.ts";
import { keptOpen } from "./kept-open.ts";
import { fillsScreen } from "./style.ts";

// Longer than a slow telephone needs. A browser says nothing when it refuses to show a page in a frame.
const patienceMilliseconds = 6_000;

/**
 * Opens and closes the chat. Beside the page it is an ordinary panel; where it fills the screen it is modal, for then
 * nothing else can be seen.
 */
export function startPanel(elements: EmbedElements, chatUrl: URL): void {
  const { root, button, dialog, close: closer, frame, failure } = elements;
  const small = matchMedia(fillsScreen);
  let isOpen = false;
  let isReady = false;

  function open(byPerson: boolean): void {
    isOpen = true;
    load();
    show();
    button.setAttribute("aria-expanded", "true");
    keptOpen.write(true);
    if (byPerson) enter();
  }

  // Somebody who is reading the page beside the chat stays where they are.
  function close(isInside = dialog.contains(root.activeElement) || dialog.matches(":modal")): void {
    isOpen = false;
    dialog.close();
    button.setAttribute("aria-expanded", "false");
    keptOpen.write(false);
    if (isInside) button.focus();
  }

  // Nothing is asked of the chat's server before somebody wants to chat.
  function load(): void {
    if (frame.hasAttribute("src")) return;
    frame.src = chatUrl.href;
    setTimeout(() => {
      failure.hidden = isReady;
    }, patienceMilliseconds);
  }

  // By its attribute where it stands beside the page: the method would take the focus.
  function show(): void {
    if (dialog.open) dialog.close();
    if (small.matches) dialog.showModal();
    else dialog.open = true;
  }

  function enter(): void {
    // Inside the dialog until there is a field to write in.
    if (!isReady) closer.focus();
    else {
      frame.focus();
      tell(frame.contentWindow, "opened");
    }
  }

  button.addEventListener("click", () => (isOpen ? close() : open(true)));
  closer.addEventListener("click", () => close());
  // Escape, where the dialog is modal; a telephone's way back too. Where the focus was can no longer be told by then.
  dialog.addEventListener("close", () => {
    if (isOpen && !dialog.open) close(true);
  });
  document.addEventListener("keydown", ({ key, defaultPrevented }) => {
    if (key === "Escape" && isOpen && !defaultPrevented && !dialog.matches(":modal")) close();
  });
  small.addEventListener("change", () => {
    if (!isOpen) return;
    const focused = root.activeElement;
    show();
    if (focused instanceof HTMLElement) focused.focus();
  });
  addEventListener("message", ({ data, source, origin }) => {
    if (source !== frame.contentWindow || origin !== chatUrl.origin) return;
    const said = messageIn(data);
    if (said === "close" && isOpen) close();
    if (said !== "ready") return;
    isReady = true;
    failure.hidden = true;
    if (isOpen && root.activeElement === closer) enter();
  });
  // A chat that fills the screen would hide the page that somebody just went to.
  if (keptOpen.read() && !small.matches) open(false);
}
