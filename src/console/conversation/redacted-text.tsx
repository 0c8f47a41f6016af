import { conversationTexts, maskWords } from "../messages.ts";

const mask = /\[([A-Z][A-Z-]+)\]/;

/** A text in which masks such as [BSN] stand out as chips, and are read out as what they hide. */
export function RedactedText({ text }: { text: string }) {
  return text.split(mask).map((part, index) => {
    // Splitting on a group puts what it caught at every odd place.
    const word = index % 2 === 1 ? maskWords[part] : undefined;
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places.
    if (word !== undefined) return <MaskChip key={index} word={word} />;
    return index % 2 === 1 ? `[${part}]` : part;
  });
}

/** Whether something in a text was made unreadable. */
export function hasMask(text: string): boolean {
  return text.split(mask).some((part, index) => index % 2 === 1 && maskWords[part] !== undefined);
}

function MaskChip({ word }: { word: string }) {
  return (
    <span className="mask-chip">
      {word}
      <span className="hidden-visually"> {conversationTexts.redactedMask}</span>
    </span>
  );
}
