import { addElements, hostName } from "./elements.ts";
import { optionsOf } from "./options.ts";
import { startPanel } from "./panel.ts";

/** What the server hands to this script around it: the municipality's name, and its style as design tokens. */
declare const given: { readonly municipality: string; readonly theme: string };

const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  const options = optionsOf(script);
  const start = () => {
    // A page that holds the tag twice gets one button.
    if (document.querySelector(hostName) !== null) return;
    startPanel(addElements(options, given.municipality, given.theme), options.chatUrl);
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
}
