import type { ReactNode } from "react";
import { chatTexts } from "../messages.ts";
import { linkParts } from "./links.ts";

/** A text whose addresses can be followed, and whose telephone numbers can be called with a tap. */
export function LinkedText({ text }: { text: string }): ReactNode {
  return linkParts(text).map((part, index) => {
    if (part.href === null) return part.text;
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places.
    return <TextLink key={index} text={part.text} href={part.href} />;
  });
}

function TextLink({ text, href }: { text: string; href: string }) {
  if (!href.startsWith("http")) return <a href={href}>{text}</a>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {text}
      <span className="hidden-visually"> ({chatTexts.newWindow})</span>
    </a>
  );
}
