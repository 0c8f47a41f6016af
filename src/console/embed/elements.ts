import type { EmbedOptions } from "./options.ts";
import { embedStyle } from "./style.ts";

/** What stands on the municipal page: a button, and a dialog with the chat page in it. */
export interface EmbedElements {
  readonly root: ShadowRoot;
  readonly button: HTMLButtonElement;
  readonly dialog: HTMLDialogElement;
  readonly close: HTMLButtonElement;
  readonly frame: HTMLIFrameElement;
  /** Stands in the place of a chat that does not open. */
  readonly failure: HTMLElement;
}

/** An element's name that no style sheet of the municipal page knows. */
export const hostName = "berichtwacht-chat";

/**
 * Puts everything at the end of the page, out of reach of its style. Elements and style sheets are made one by one: a
 * content policy that refuses inline style and written-out HTML lets that pass.
 */
export function addElements(options: EmbedOptions, municipality: string, theme: string): EmbedElements {
  const { texts, label, language, position, chatUrl } = options;
  const host = document.createElement(hostName);
  host.lang = language;
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [embedStyle, theme].map(sheet);

  const button = make("button", { className: "opener", type: "button", textContent: label });
  const dialog = make("dialog", { className: "panel", id: "panel" });
  const title = make("h2", { id: "title", textContent: texts.title(municipality) });
  const close = make("button", { className: "close", type: "button", textContent: "×" });
  const bar = make("div", { className: "bar" });
  const frame = make("iframe", { title: texts.title(municipality) });
  const failure = make("div", { className: "failure", hidden: true });
  const elsewhere = make("a", {
    href: chatUrl.href,
    target: "_blank",
    rel: "noopener",
    textContent: texts.openElsewhere,
  });

  // Which page a resident was reading is not for the chat to know.
  frame.referrerPolicy = "no-referrer";
  failure.setAttribute("role", "status");
  button.setAttribute("aria-haspopup", "dialog");
  button.setAttribute("aria-controls", "panel");
  button.setAttribute("aria-expanded", "false");
  dialog.setAttribute("aria-labelledby", "title");
  close.setAttribute("aria-label", texts.close);

  const box = make("div", { className: `box ${position}` });
  bar.append(title, close);
  dialog.append(bar, frame, failure);
  failure.append(make("p", { textContent: texts.failed }), elsewhere);
  box.append(button, dialog);
  root.append(box);
  document.body.append(host);
  return { root, button, dialog, close, frame, failure };
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
