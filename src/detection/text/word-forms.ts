import { stem } from "./stem.ts";

// What ends so is another word than its stem: "geweldig" is not "geweld", "achterlijk" not "achter".
const derived = /(?:ig|ige|ing|ingen|lijk|lijke|heid|baar|bare|loos|loze)$/;
const longestEnding = 3;
// What holds a figure is no form of a word.
const letters = /^[a-z]+$/;
// What is shorter is known as it stands: the stem of "date" is "dat".
const shortestStem = 5;

/** Words known by any of their forms: "hufters" for "hufter", "lelijke" for "lelijk". */
export class WordForms<Meaning> {
  private readonly byWord = new Map<string, Meaning>();
  private readonly byStem = new Map<string, { readonly term: string; readonly meaning: Meaning }>();

  /** Adds a word; one that is known already keeps what it means. `asItStands` when its other forms mean something else. */
  add(term: string, meaning: Meaning, asItStands = false): void {
    if (!this.byWord.has(term)) this.byWord.set(term, meaning);
    if (asItStands || term.length < shortestStem) return;
    const stemmed = stem(term);
    if (!this.byStem.has(stemmed)) this.byStem.set(stemmed, { term, meaning });
  }

  get(word: string): Meaning | undefined {
    const meaning = this.byWord.get(word);
    if (meaning !== undefined || word.length < shortestStem || !letters.test(word)) return meaning;
    const known = this.byStem.get(stem(word));
    if (known === undefined || Math.abs(known.term.length - word.length) > longestEnding) return undefined;
    return derived.test(known.term) === derived.test(word) ? known.meaning : undefined;
  }

  /** The words themselves, in the order in which they were added. */
  words(): Iterable<string> {
    return this.byWord.keys();
  }
}
