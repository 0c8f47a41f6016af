import { firstIndex } from "../../model/first-index.ts";
import type { FoldedText } from "../text/folded-text.ts";
import { cue } from "./cue.ts";
import type { Word, Words } from "./word.ts";

// The lines of a document hold letters and digits without a space by right.
const machineReadable = "<<";
// Words of a sentence that people leave no space behind, or before. Other short letters before digits are a code.
const common = new Set(
  "aan achteraan al als app ben bel bij da dat de den der deze die dit doe dus een en er ge gsm had hak heb hebben heeft hem het hier hij hoor ik in is ja je jij kan lees lijn ma maar mag me met mij mijn moet mn mobiel na naar nee niet nog nr nu nummer of om ons onze op over pas postcode ook staat stuur te tel telefoon toch tot tussen u uit uw vaste van vanaf vind volgens voor want was wat we wel wij wil ze zie ziet zijn zit".split(
    " ",
  ),
);
const longWord = 5;
const plain = /^[a-z]*$/;
const wordBefore =
  /(?<![a-z0-9])([a-z']{2,})(?=(\d{3,}|\d{1,2}(?=[-/. ]{1,3}\d)|\d{1,2} (?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)))/g;
const wordBehind = /(?<=(?<![a-z0-9])(\d{3,}))([a-z]{2,})(?![a-z0-9])/g;
// Few digits at a long word are a password's: "Fiets2020".
const longNumber = 6;
// "paspoortep482913": the letters belong to the number.
const labelAndLetters = /(?:paspoort|reispas|kaart|bewijs|nummer|nr|document|pas)[a-z]{2}$/;
const birth = /(?:geboren(?:op)?|geboortedatum|jarig)$/;
const accountBehind = /(?<=[a-z])(?=nl\d\d[a-z]{4}\d{6}|be\d{14}(?!\d))/g;
const codeBefore = /(?<![a-z0-9])[a-np-z]{2}[a-np-z0-9]{6}\d(?=[a-z]{3,}(?![a-z0-9]))/g;
// Capitals tell where a code begins and ends: "nummerXR14IITV6", "6901 KXzijn".
// Tried only where the kind of character changes.
const capitals =
  /(?<=[a-z]{2})(?=[A-Z]{2}[A-Z0-9]{4,6}\d(?![A-Za-z0-9])|\d{4} ?[A-Z]{2}(?![A-Za-z0-9])|[A-Z]{2}\d{2} [A-Z]{4} )|(?<=(?<![0-9A-Za-z])\d{4})(?=[A-Z][a-z]{2})|(?<=(?<![A-Za-z])[A-Z][a-z]{2,})(?=\d{8})|(?<=[A-Z]{2}[A-Z0-9]{6}\d|\d{4} ?[A-Z]{2})(?=[a-z]{2})/y;
const changes = /[a-z](?=[A-Z0-9])|\d(?=[A-Z]?[a-z])|[A-Z]{2}(?=[a-z])/g;

/**
 * A folded text with a space where a number was stuck to a word: "op0612345678", "7201CVZutphen", "vanNL84...".
 * `words` are its own, and it `isAsWritten` when no letter was taken for a digit. `spanOf` leads back to the original
 * all the same.
 */
export function unglued(folded: FoldedText, { words, cues }: Words, isAsWritten: boolean): FoldedText {
  const { text, original } = folded;
  const isGlued = (cues & cue.glued) !== 0;
  const mayBePostcode = (cues & cue.digits) !== 0 && mayHoldPostcode(words);
  if ((!isGlued && !mayBePostcode) || text.includes(machineReadable)) return folded;
  const cuts = new Set<number>();
  const joints = isGlued ? jointsIn(words) : none;
  if (isGlued) addCuts(cuts, folded, joints);
  if (original.length === text.length && (!isAsWritten || joints.mayBeCapitals || mayBePostcode))
    addCapitalCuts(cuts, original);
  return cuts.size === 0
    ? folded
    : cutAt(
        folded,
        [...cuts].sort((a, b) => a - b),
      );
}

// All that can be parted where nothing touches: "6901 KXzijn".
function mayHoldPostcode(words: readonly Word[]): boolean {
  for (let at = 1; at < words.length; at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (before?.isDigits !== true || word === undefined || word.isDigits) continue;
    if (before.text.length >= 4 && word.text.length >= 4 && word.start - before.end === 1) return true;
  }
  return false;
}

// Which of the patterns the touching words of a text can match: each needs letters or digits of some length.
interface Joints {
  mayBeBefore: boolean;
  mayBeBehind: boolean;
  mayBeAccount: boolean;
  mayBeCode: boolean;
  mayBeCapitals: boolean;
}

const none: Joints = {
  mayBeBefore: false,
  mayBeBehind: false,
  mayBeAccount: false,
  mayBeCode: false,
  mayBeCapitals: false,
};

function jointsIn(words: readonly Word[]): Joints {
  const joints = { ...none };
  for (let at = 1; at < words.length; at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (before === undefined || word === undefined || (word.cues & cue.glued) === 0) continue;
    const [first, second] = [before.text.length, word.text.length];
    if (word.isDigits) {
      joints.mayBeBefore ||= first >= 2 && (first >= longWord || common.has(before.text) || !plain.test(before.text));
      joints.mayBeAccount ||= first > 2 && /(?:nl|be)$/.test(before.text);
      joints.mayBeCapitals ||= first >= 4 || (first >= 2 && (second === 4 || second >= 8));
    } else {
      joints.mayBeBehind ||= first >= 3 && second >= 2;
      joints.mayBeCode ||= second >= 3;
      joints.mayBeCapitals ||= second >= 2;
    }
  }
  return joints;
}

function addCuts(cuts: Set<number>, folded: FoldedText, joints: Joints): void {
  const { text } = folded;
  // An apostrophe may stand in a word before digits, and touch them.
  if (joints.mayBeBefore || text.includes("'"))
    for (const match of text.matchAll(wordBefore)) {
      const [word = "", , digits = ""] = match;
      if (isWord(folded, word, digits, match.index)) cuts.add(match.index + word.length);
    }
  if (joints.mayBeBehind)
    for (const match of text.matchAll(wordBehind)) {
      const [word = "", digits = ""] = match;
      if (isWord(folded, word, digits, match.index)) cuts.add(match.index);
    }
  if (joints.mayBeAccount) for (const match of text.matchAll(accountBehind)) cuts.add(match.index);
  if (joints.mayBeCode) for (const match of text.matchAll(codeBefore)) cuts.add(match.index + match[0].length);
}

function addCapitalCuts(cuts: Set<number>, original: string): void {
  for (const { index, 0: before } of original.matchAll(changes)) {
    capitals.lastIndex = index + before.length;
    if (capitals.test(original)) cuts.add(index + before.length);
  }
}

// A long word at a long number, or a common word that is not written in capitals as a code is.
function isWord(folded: FoldedText, word: string, digits: string, at: number): boolean {
  const isDate = digits.length < 3;
  if (word.length >= longWord && !common.has(word))
    return (digits.length >= longNumber && !labelAndLetters.test(word)) || (isDate && birth.test(word));
  if (!common.has(word) || isDocument(folded.text, word, digits, at)) return false;
  const { start: from, end: to } = folded.spanOf(at, at + word.length);
  const written = folded.original.slice(from, to);
  return written.slice(1) !== written.slice(1).toUpperCase() || folded.original === folded.original.toUpperCase();
}

// "reispas en730814": two letters and six digits behind such a word are its number.
function isDocument(text: string, { length }: string, digits: string, at: number): boolean {
  return (
    length === 2 &&
    digits.length === 6 &&
    /(?:pas|paspoort|kaart|nummer|nr)(?: is|:)? $/.test(text.slice(Math.max(0, at - 16), at))
  );
}

function cutAt(folded: FoldedText, cuts: readonly number[]): FoldedText {
  let text = "";
  let at = 0;
  for (const cut of cuts) {
    text += `${folded.text.slice(at, cut)} `;
    at = cut;
  }
  // The place in the folded text of a place in the spaced one: as many less as cuts lie before it.
  const placeOf = (place: number) => place - firstIndex(cuts.length, (at) => (cuts[at] ?? 0) + at >= place);
  return {
    original: folded.original,
    text: text + folded.text.slice(at),
    spanOf: (start, end) => folded.spanOf(placeOf(start), placeOf(end)),
  };
}
