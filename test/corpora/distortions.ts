import type { MarkedMessage } from "./corpus.ts";

/** A message with one value in it, and where that value stands. */
export interface Carrier {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Writes a message otherwise; `null` where that changes nothing or cannot be done. */
export type Distortion = (carrier: Carrier) => Carrier | null;

/** What people, phones and scanners do to a value and the words around it; each leaves the value itself readable. */
export const distortions: Readonly<Record<string, Distortion>> = {
  "O for 0": inValue((value) => value.replaceAll("0", "O")),
  "l for 1": inValue((value) => value.replaceAll("1", "l")),
  "I for 1, o for 0": inValue((value) => value.replaceAll("1", "I").replaceAll("0", "o")),
  "stuck to the word before": ({ text, start, end }) =>
    text[start - 1] === " " ? { text: cut(text, start - 1), start: start - 1, end: end - 1 } : null,
  "stuck to the word behind": ({ text, start, end }) =>
    text[end] === " " ? { text: cut(text, end), start, end } : null,
  "a typing error in the word before": withTypingError,
  "all in capitals": whole((text) => text.toUpperCase()),
  "all in small letters": whole((text) => text.toLowerCase()),
  "hard spaces": whole((text) => text.replaceAll(" ", "\u00a0")),
  "on a line of its own": ({ text, start, end }) =>
    text[start - 1] === " " ? { text: `${text.slice(0, start - 1)}\n${text.slice(start)}`, start, end } : null,
  "an invisible character inside": ({ text, start, end }) => ({
    text: `${text.slice(0, start + 2)}\u200b${text.slice(start + 2)}`,
    start,
    end: end + 1,
  }),
  "points between the digits": inValue((value) =>
    /^\d{8,11}$/.test(value) ? value.replace(/(\d{3})(?=\d)/g, "$1.") : value,
  ),
  "digit by digit": inValue((value) => (/^\d{8,11}$/.test(value) ? [...value].join(" ") : value)),
};

/** The messages that can carry a distortion: one value of digits or letters and digits, plainly written. */
export function carriersOf(messages: readonly MarkedMessage[]): readonly (Carrier & { readonly type: string })[] {
  const plainly: ReadonlySet<string> = new Set(["plain", "lower-case", "separators"]);
  return messages.flatMap(({ text, previous, form, values: [value, ...more] }) =>
    value === undefined || more.length > 0 || previous.length > 0 || !plainly.has(form) || !/\d/.test(text)
      ? []
      : [{ text, start: value.start, end: value.end, type: value.type }],
  );
}

function inValue(write: (value: string) => string): Distortion {
  return ({ text, start, end }) => {
    const value = text.slice(start, end);
    const written = write(value);
    if (written === value) return null;
    return { text: text.slice(0, start) + written + text.slice(end), start, end: start + written.length };
  };
}

function whole(write: (text: string) => string): Distortion {
  return ({ text, start, end }) => {
    const written = write(text);
    return written === text || written.length !== text.length ? null : { text: written, start, end };
  };
}

function cut(text: string, at: number): string {
  return text.slice(0, at) + text.slice(at + 1);
}

// A long word right before the value, with two letters of it changed places: where, its letters decide.
function withTypingError({ text, start, end }: Carrier): Carrier | null {
  const word = /([a-zA-Z]{6,})[^a-zA-Z]*(?:is)?[^a-zA-Z]*$/.exec(text.slice(0, start));
  if (word?.[1] === undefined) return null;
  const at = word.index + 1 + (word[1].charCodeAt(1) % (word[1].length - 2));
  const written = `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`;
  return written === text ? null : { text: written, start, end };
}
