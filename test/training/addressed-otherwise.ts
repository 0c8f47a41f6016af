// One word by itself, in small letters or capitals.
const word = (words: string) => `(?<![\\p{L}\\d'.-])(?:${words})(?![\\p{L}\\d'-])`;
const rule = (pattern: string, put: string): readonly [RegExp, string] => [new RegExp(pattern, "giu"), put];

// What stands before "u" or "je" and leaves it the subject, or makes it the object.
const openers = "als|dan|dat|die|hoe|of|omdat|waar|waarom|wanneer|want|wat|wie|zoals|terwijl|maar|en";
const prepositions = "aan|achter|bij|door|met|naar|om|over|tegen|tussen|uit|van|voor";
// "ik wacht u", "hij kon je halen": somebody else is the subject.
const noOther = "(?<!(?:ik|wij|we|ze|zij|hij|het|die|men|er) )";
const bareVerbs = "ben|doe|ga|had|heb|kan|kom|kun|mag|moet|weet|wil|zie|zit|zou|zul|was";
const stems =
  "bedoel|bel|betaal|breng|denk|geef|haal|houd|kijk|kom|krijg|kun|lees|luister|maak|neem|reken|schrijf|spreek|stuur|vind|vraag|werk|wil|zeg|zoek|zul";
const ownVerbs =
  "bent|hebt|had|kan|kunt|mag|moet|wil|wilt|weet|zou|zult|gaat|staat|doet|ziet|was|bedoelt|belde|belt|geeft|hoeft|komt|krijgt|maakt|schreef|spreekt|stuurt|vraagt|werkt|zei|zegt";

// In this order, for each leaves fewer of them to the next.
const rules: readonly (readonly [RegExp, string])[] = [
  rule(word("uw"), "jouw"),
  rule(`${word("bent")} ${word("u|je")}`, "ben jij"),
  rule(`${word("hebt|heeft")} ${word("u|je")}`, "heb jij"),
  rule(`${noOther}${word("(ga|sta|doe|zie)a?t")} ${word("u")}`, "$1 jij"),
  rule(`${noOther}(${word("laat|moet|weet|zit|had|kan|mag|wil|zou")}) ${word("u")}`, "$1 jij"),
  rule(`(${word(prepositions)}) ${word("u")}`, "$1 jou"),
  rule(`(${word(openers)}) ${word("u")}`, "$1 jij"),
  rule(`${noOther}(?<![\\p{L}\\d'.-])(${stems})t ${word("u")}`, "$1 jij"),
  rule(`${word("u")} ${word("heeft")}`, "jij hebt"),
  rule(`(^|[.,!?;:] ?)${word("u|je")}(?= (?:${ownVerbs})(?!\\p{L}))`, "$1jij"),
  rule(`${noOther}(${word(bareVerbs)}) ${word("je")}`, "$1 jij"),
  rule(`(${word(prepositions)}) ${word("je")}(?= ?(?:[.,!?]|$|(?:en|of|om|te|hoor)(?!\\p{L})))`, "$1 jou"),
  rule(word("u"), "jou"),
];
// To "ge" belongs "u", which is as familiar as "jij".
const familiar = new RegExp(word("ge|gij|gijle|gijlie|hebde|zijde|kunde|zijt"), "iu");

/**
 * The same message to somebody who is called "jij" instead of "u" or "je"; `null` where it calls nobody so. Decent people
 * mostly write "u" and "je", and who insults writes "jij": of their examples alone a judge learns that "jij" insults.
 */
export function addressedOtherwise(text: string): string | null {
  if (familiar.test(text)) return null;
  const told = rules.reduce((before, [pattern, put]) => before.replace(pattern, put), text);
  return told === text ? null : told;
}
