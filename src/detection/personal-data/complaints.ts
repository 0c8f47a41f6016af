import type { Span } from "../../model/span.ts";

const body =
  "heup|arm|been|pols|enkel|knie|schouder|rug|voet|hand|rib|ribben|nek|sleutelbeen|bekken|kaak|teen|vinger|elleboog|zenuw";
const broken = new RegExp(
  `(?:^|[^a-z])((?:gebroken (?:${body}))|(?:(?:${body})(?: [a-z]+)? (?:gebroken|kapot|versleten|geamputeerd)(?: in (?:mijn |de )?[a-z]+)?)|slechte? (?:${body})(?:en|s)?|slechte (?:knieen|benen|ogen|heupen))(?:[^a-z]|$)`,
  "g",
);
const unable =
  /(?:^|[^a-z])(kan (?:bijna |zelf |haast |al |helemaal )?(?:niet|nie|ni)(?: meer| langer dan \d+ [a-z]+| goed| lang| zelfstandig| alleen)* (?:lopen|staan|zitten|traplopen|bukken|fietsen|horen|zien|tillen|wassen|aankleden|bewegen)|kan zich(?:zelf)? (?:niet|nie) (?:meer )?(?:wassen|aankleden|redden|verzorgen)|(?:mag|kan) niet lang staan)(?:[^a-z]|$)/g;

/** What is told of the body in a folded text, whoever's: "gebroken been", "kan niet lopen". Spans are places in it. */
export function complaintsIn(text: string): readonly Span[] {
  return [
    ...(/gebroken|kapot|versleten|slecht/.test(text) ? spansOf(text, broken) : []),
    ...(text.includes("kan") || text.includes("mag niet lang") ? spansOf(text, unable) : []),
  ];
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const value = match[1] ?? "";
    const start = match.index + match[0].indexOf(value);
    return { start, end: start + value.length };
  });
}
