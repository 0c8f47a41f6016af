import type { ReactNode } from "react";
import { chatTexts } from "../messages.ts";

// A web address up to the punctuation that ends a sentence, or an e-mail address.
const linkable = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/;

/** A text whose web and e-mail addresses can be followed. */
export function LinkedText({ text }: { text: string }): ReactNode {
  return text.split(linkable).map((part, index) => {
    // Splitting on a group puts what it caught at every odd place.
    if (index % 2 === 0) return part;
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places.
    return <TextLink key={index} address={part} />;
  });
}

function TextLink({ address }: { address: string }) {
  if (!address.startsWith("http")) return <a href={`mailto:${address}`}>{address}</a>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {address}
      <span className="hidden-visually"> ({chatTexts.newWindow})</span>
    </a>
  );
}
