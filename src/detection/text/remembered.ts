// Words come back from message to message. Bounded, short words only, and none with a figure: what residents write is
// not to pile up in memory.
const mostKnown = 16_384;
const longestKnown = 32;
const figure = /\d/;

/** A function of one word whose answers are kept; it must give the same answer each time. */
export function remembered<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found.answer;
    const answer = ask(word);
    if (word.length > longestKnown || figure.test(word)) return answer;
    if (known.size >= mostKnown) known.clear();
    // A copy: a slice would keep the message it came from in memory.
    known.set(Array.from(word).join(""), { answer });
    return answer;
  };
}
