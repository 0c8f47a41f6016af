import { detectAll } from "tinyld/light";
import type { Language } from "../../model/language.ts";
import type { Token } from "./tokenize.ts";

// What hardly a Dutch or Flemish message does without, and other languages seldom have: these alone settle nearly all.
const dutch = new Set(
  "dat da wa er zo al weer alle allemaal ne nen veur mn zn gulle ik je jij jou jouw u uw jullie ge gij hij zij ze wij mijn mij zijn haar hun een het de die deze dit niet nie geen en of maar want omdat als dan nog ook wel naar voor van met bij op uit aan over door om te toch hoe waar wat waarom wanneer welke wie kan kunt kun kunnen mag moet wil heb heeft hebben ben bent zijt wordt worden graag hallo goedemorgen goedemiddag bedankt dank alstublieft".split(
    " ",
  ),
);
// The same of English, without what Dutch has too ("is", "we", "was") or borrows ("thanks", "sorry").
const english = new Set(
  "the what when where why how who your my i you are were have has this that these those with from would could should can will please need want it its they them there their she he his her and for not do does did am been about which".split(
    " ",
  ),
);
const enough = 0.25;
const fewestEnglish = 2;
const fewestWords = 3;
const fewestSure = 0.4;

const known: Readonly<Record<string, Language>> = {
  nl: "nl",
  en: "en",
  de: "de",
  fr: "fr",
  tr: "tr",
  pl: "pl",
};

/**
 * The language of a message; `unknown` where it is too short or not clear, `other` where it is one we do not know.
 * Never evidence of abuse: it chooses the language of a reply, and nobody is warned in a language we do not judge well.
 */
export function languageOf(text: string, tokens: readonly Token[]): Language {
  if (tokens.length === 0) return "unknown";
  const among = (words: ReadonlySet<string>) => tokens.reduce((sum, { text }) => sum + (words.has(text) ? 1 : 0), 0);
  if (among(dutch) >= enough * tokens.length) return "nl";
  if (among(english) >= Math.max(fewestEnglish, enough * tokens.length)) return "en";
  if (tokens.length < fewestWords) return "unknown";
  const [best] = detectAll(text.slice(0, longest));
  return best === undefined || best.accuracy < fewestSure ? "unknown" : (known[best.lang] ?? "other");
}

// More than this says no more of a language.
const longest = 400;
