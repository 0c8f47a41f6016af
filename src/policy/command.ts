/** A word that residents can send to ask about their own standing; our texts name it. */
export type Command = "appeal" | "status";

const words: ReadonlyMap<string, Command> = new Map([
  ["bezwaar", "appeal"],
  ["status", "status"],
]);

/** The command that a text is, when it is nothing but that word, however it is written: "STATUS", "bezwaar!". */
export function commandIn(text: string | null): Command | null {
  const [, word = ""] = /^\P{L}*(\p{L}+)\P{L}*$/u.exec(text ?? "") ?? [];
  return words.get(word.toLowerCase()) ?? null;
}
