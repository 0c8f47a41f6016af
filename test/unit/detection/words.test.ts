import { readConfiguration } from "../../../src/config/configuration.ts";
import { createWordJudge } from "../../../src/detection/abuse/word-judge.ts";
import { fold } from "../../../src/detection/text/folded-text.ts";
import { languageOf } from "../../../src/detection/text/language.ts";
import { singularsOf } from "../../../src/detection/text/plural.ts";
import { soundOf } from "../../../src/detection/text/sound.ts";
import { tokenize } from "../../../src/detection/text/tokenize.ts";
import { byFirstLetter, knownInSpite, lettersOf } from "../../../src/detection/text/typing-errors.ts";
import { WordForms } from "../../../src/detection/text/word-forms.ts";

describe("a word in other forms", () => {
  const forms = new WordForms<string>();
  forms.add("hufter", "a");
  forms.add("achterlijk", "b");
  forms.add("zakken", "c", true);

  it.each([
    ["hufter", "a"],
    ["hufters", "a"],
    ["achterlijke", "b"],
    ["achter", undefined],
    ["zakken", "c"],
    ["zaken", undefined],
  ])("%s means %s", (word, meaning) => {
    expect(forms.get(word)).toBe(meaning);
  });

  it.each([
    ["klootzakken", "klootzak"],
    ["dieven", "dief"],
    ["apen", "aap"],
    ["sukkels", "sukkel"],
    ["troela's", "troela"],
  ])("%s is several of %s", (word, one) => {
    expect(singularsOf(word)).toContain(one);
  });

  it.each([
    ["klootsak", "klootzak"],
    ["vlikker", "flikker"],
    ["ydioot", "ijdioot"],
  ])("%s sounds as %s", (written, right) => {
    expect(soundOf(written)).toBe(soundOf(right));
  });
});

describe("what a word is to the lexicon", () => {
  const judge = createWordJudge(readConfiguration("duiven").lexicon.abuse);
  const told = (word: string) => {
    const judged = judge(word);
    if (judged === null) return "nothing";
    return judged.kind === "curse" ? judged.reason : `${judged.head.sense}${judged.head.isPlural ? " plural" : ""}`;
  };

  it.each([
    ["klootzak", "insult"],
    ["klootzakken", "insult plural"],
    ["klootsak", "misspelled"],
    ["klotozak", "misspelled"],
    ["loketlul", "insult"],
    ["varken", "ambiguous"],
    ["varkens", "ambiguous plural"],
    ["dom", "quality"],
    ["kankerherrie", "about-a-thing"],
    ["klotemachine", "about-a-thing"],
    ["klotezak", "insult"],
    ["tyfushond", "insult"],
    ["kankerbehandeling", "medical"],
    // Ordinary words that sound as an insult, end in one, or are one letter away.
    ["negeren", "nothing"],
    ["verhoeren", "nothing"],
    ["luipaard", "nothing"],
    ["zaken", "nothing"],
    ["achter", "nothing"],
    ["sukkelt", "nothing"],
  ])("%s is %s", (word, expected) => {
    expect(told(word)).toBe(expected);
  });
});

describe("the lexicon as shipped", () => {
  const { abuse } = readConfiguration("duiven").lexicon;
  const judge = createWordJudge(abuse);
  const terms = [abuse.heads, abuse.ambiguous, abuse.qualities].flatMap((lists) => lists.flatMap((list) => list.terms));

  it("knows each of its words as one word that says something", () => {
    const tokensOf = (term: string) => tokenize(fold(term)).map(({ text }) => text);
    expect(terms.filter((term) => tokensOf(term).join() !== term || judge(term)?.kind !== "head")).toEqual([]);
  });

  it("has each of its endings as a word of its own", () => {
    expect(abuse.endings.filter((ending) => judge(`loket${ending}`)?.kind !== "head")).toEqual([]);
  });
});

describe("the language of a message", () => {
  it.each([
    ["hoe laat gaat de balie open", "nl"],
    ["wa moet ik doen met oude verfpotten", "nl"],
    ["when does the swimming pool open on sunday?", "en"],
    ["Wann hat das Rathaus geöffnet?", "de"],
    ["Bonjour, je voudrais renouveler ma carte d'identité", "fr"],
    ["Dzień dobry, kiedy mogę odebrać paszport", "pl"],
    ["Merhaba, belediye ne zaman açık", "tr"],
    ["مرحبا متى تفتح البلدية", "other"],
    ["ok", "unknown"],
    ["123456", "unknown"],
  ])("%s is %s", (text, expected) => {
    const folded = fold(text);
    expect(languageOf(folded.text, tokenize(folded))).toBe(expected);
  });
});

describe("a word with a typing error", () => {
  const words = knownInSpite(byFirstLetter(["rekening", "akaart", "kaarrt"]), () => 1, new Set(["rekenning"]));

  it.each([
    ["rekeing", "rekening"],
    ["rekeninng", "rekening"],
    ["rekneing", "rekening"],
    ["rekenning", null],
    ["rekeig", null],
    // "akaart" without its first letter is the same, and begins with another one.
    ["kaart", "kaarrt"],
    ["", null],
  ])("%s is meant to be %s", (word, meant) => {
    expect(words.find(word, lettersOf(word))).toBe(meant);
  });
});
