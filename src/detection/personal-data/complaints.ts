import type { Span } from "../../model/span.ts";
import { sentenceEnd, sentenceStart } from "../text/sentence.ts";
import { cue } from "./cue.ts";
import type { PersonalDataReading } from "./reading.ts";
import { topics } from "./topics.ts";

const limb =
  "heup|arm|been|benen|pols|enkel|knie|schouder|rug|voet|voeten|hand|handen|rib|ribben|nek|sleutelbeen|bekken|kaak|teen|vinger|elleboog|zenuw|zenuwen";
const organ = `${limb}|hart|longen|long|nieren|nier|lever|maag|darmen|blaas|ogen|oren|gehoor|gewrichten|spieren|bloeddruk|evenwicht|geheugen|prostaat|schildklier|adem|ademhaling|wervels|heupen|knieen|schouders|armen`;
const possessive = "mijn|m'n|mn|mijne|mijnen|me|haar|zijn|z'n|zen|d'r|hun|ons|onze";
const edge = (source: string): RegExp => new RegExp(`(?:^|[^a-z])(${source})(?:[^a-z]|$)`, "g");

const broken = edge(
  `(?:gebroken (?:${limb}))|(?:(?:(?:${possessive}) )?(?:${limb})(?: [a-z]+)? (?:gebroken|kapot|versleten|geamputeerd)(?: in (?:mijn |de )?[a-z]+)?)|slechte? (?:${limb})(?:en|s)?|slechte (?:knieen|benen|ogen|heupen|longen|nieren)|(?:een )?nieuwe (?:heup|knie|schouder|nier|lever|hartklep)|(?:wonde?|zweer|gezwel|knobbel) (?:aan|op|in) (?:(?:${possessive}) )?(?:${limb})|(?:slecht|moeilijk|niet goed|niet meer goed|minder goed|niet zo goed) te(?:r)? been|hoge bloeddruk`,
);
const troubles = edge(
  `(?:(?:last|pijn|problemen|sukkel|sukkelt|klachten|letsel) (?:van|met|in|aan)|(?:het|iets) aan) (?:(?:${possessive}|de|het|'t) )?(?:${organ})`,
);
const not = "niet|nie|ni|amper|nauwelijks|bijna niet|haast niet|moeilijk|slecht";
const further =
  "(?: (?:meer|goed|lang|langer dan \\d+ [a-z]+|zelfstandig|alleen|zelf|zonder hulp|ver|zo|meters?|uit|bed|recht|\\d+ meter))*";
const subject = `(?: (?:ik|hij|zij|ze|we|wij|(?:(?:${possessive})|de|onze) [a-z]+))?`;
const meanwhile =
  "(?: (?:al|nu|na (?:het|een|zijn|haar|mijn) [a-z]+|sinds (?:het|een|zijn|haar|mijn) [a-z]+|zelf|echt|bijna|haast|helemaal|sinds [a-z]+|door [a-z]+))*";
const moving = [
  edge(
    `(?:kan|kon|kunnen)${subject}${meanwhile} (?:${not})${further} (?:lopen|stappen|staan|zitten|traplopen|bukken|fietsen|tillen|wassen|aankleden|bewegen|opstaan|slikken|ademen|rechtstaan|uit bed komen|buitenkomen)(?: zonder [a-z]+)?`,
  ),
  edge(
    `(?:kan|kon|kunnen|kom|komt|komen|raak|raakt)${subject}${meanwhile} (?:de|den|'t|het|mijn|uit) (?:trap|trappen|bed|zetel) (?:${not})(?: (?:meer|goed|zelf|alleen))* (?:op|af|uit|in|opgaan|oplopen|komen)`,
  ),
  edge(
    "(?:kan|kon|kunnen)(?: (?:ik|hij|zij|ze))? (?:zich(?:zelf)?|mezelf|me|m'n eigen) (?:niet|nie|ni)(?: (?:meer|zelf|alleen))* (?:wassen|aankleden|redden|verzorgen|scheren|douchen)|(?:mag|kan) niet lang staan",
  ),
];
const hardly = "bijna|haast|amper|nauwelijks|zo goed als|praktisch|vrijwel";
const sensing = edge(
  `(?:hoor|hoort|horen|zie|ziet|zien)(?: (?:ik|hij|zij|ze|we|wij))?(?: (?:nog|al|al lang|zelf|met (?:een|1) (?:oog|oor)))? (?:(?:${hardly}) (?:niks|niets|niet|nie|iets|goed)(?: meer)?(?: (?:aan|met) (?:haar|zijn|mijn|een) [a-z]+)?|(?:heel |erg |zo |zeer )?slecht)|(?:kan|kon|kunnen)${subject}${meanwhile} (?:(?:${hardly}) niet|niet meer|nie meer|niet goed|niet meer goed|amper|nauwelijks|slecht|heel slecht) (?:horen|zien)(?! (?:of|wat|waar|wanneer|hoe|wie|welke|dat|hoeveel|op|in))`,
);
// The dark, a hedge, a screen or a silence: who cannot see or hear for these is not ill.
const hindrance =
  /(?:^|[^a-z])(?:door|donker|lamp|lampen|licht|verlichting|struik|struiken|heg|haag|boom|bomen|bocht|kruispunt|kruising|uitrit|oprit|verkeer|scherm|website|site|app|pagina|formulier|foto|kaart|bord|mist|rook|muziek|lawaai|jullie|van u|bij u|portaal|account|terug|reactie|van (?:de|het|jullie|u|mijn)|over|gemeente|filmpje|camera|ramen|raam)(?:[^a-z]|$)/;
// A road that nobody can walk on.
const obstacle =
  /(?:^|[^a-z])(?:stoep|trottoir|fietspad|voetpad|pad|weg|straat|brug|tunnel|ijs|glad|gladheid|sneeuw|werken|werkzaamheden|opgebroken|afval|plas|plassen|modder|geparkeerd|auto's|takken|hier|daar|erdoor|erlangs)(?:[^a-z]|$)/;
const condition = edge(
  `(?:onder|in) behandeling (?:voor|bij|wegens)(?: (?:${possessive}|een|de))? [a-z]+|(?:van de (?:drank|drugs|alcohol|pillen) af)|hoort stemmen|(?:komt|kom) (?:de deur|het huis) (?:niet|nie|ni) meer uit|(?:draagt|draag)(?: [a-z]+){0,2} (?:luiers|pampers|incontinentiemateriaal)|(?:lig|ligt|lag|liggen)(?: [a-z]+){0,3} (?:in de couveuse|aan de (?:zuurstof|beademing|monitor)|aan het infuus|op de intensive care|op intensieve)|(?:eet|drinkt|slaapt) (?:bijna |haast )?(?:niet|nie|niks|niets) meer|(?:krijg|krijgt) (?:(?:${possessive}) )?(?:${limb}|vingers|hoofd)(?:en|s)? (?:niet|nie|ni|amper|nauwelijks)(?: meer)? (?:omhoog|recht|gestrekt|open|dicht|meer)|(?:kan|kon) (?:(?:${possessive}) )?(?:rechter|linker)?(?:${limb})(?:en|s)? (?:niet|nie|ni|amper|nauwelijks)(?: meer)? (?:gebruiken|bewegen|buigen|strekken|optillen)|(?:pillen|pilletjes|medicatie|medicijnen|druppels)(?: [a-z]+){0,3} voor (?:${possessive}|de|het|'t) (?:${organ}|hart|slaap|angst|hoofd)|(?:zie|ziet) nog maar (?:\\d+|een paar|enkele) ?(?:%|procent)|(?:kan|kon)(?: [a-z]+){0,2} (?:niet|nie|ni) meer alleen (?:onder de douche|naar de wc|naar het toilet|thuis|wonen|blijven|eten)|(?:gewassen|verzorgd|aangekleed) (?:word|wordt|worden)|(?:word|wordt|worden) (?:[a-z]+ ){0,3}(?:gewassen|verzorgd|aangekleed) door|(?:praat|loopt|spreekt) nog (?:niet|nie|ni)(?= en is al| met \\d)|vergeet (?:steeds|alles|voortdurend|altijd)(?: het [a-z]+ uit te doen)?`,
);
const mind = edge(
  "(?:herken|herkent|herkennen)(?: (?:ik|hij|zij|ze))? (?:mij|me|ons|niemand|zijn kinderen|haar kinderen|de kinderen|mensen)(?: (?:niet|nie|ni))?(?: (?:meer|altijd|vaak))*|weet (?:(?:hij|zij|ze|soms|vaak) )*(?:niet|nie|ni)(?: altijd)? meer (?:wie|waar|welke dag)(?: [a-z]+){0,3} (?:ben|is|zijn|woont)|(?:zit|zat|zitten)(?: [a-z]+){0,3} in (?:een|'n|nen) (?:[a-z]+ )?(?:donkere? (?:gat|put|dal)|zwart gat)",
);

/** What is told of the body in a folded text, whoever's: "gebroken been", "kan niet lopen". Spans are places in it. */
export function complaintsIn(reading: PersonalDataReading): readonly Span[] {
  const { text, words } = reading;
  const found: Span[] = [];
  let from = 0;
  // Every complaint has such a word, and none goes on behind a stop.
  for (const { cues, start, end } of words) {
    if ((cues & telling) === 0 || start < from) continue;
    const first = sentenceStart(text, from, start);
    from = sentenceEnd(text, end, text.length);
    for (const span of toldIn(reading, text.slice(first, from)))
      found.push({ start: first + span.start, end: first + span.end });
  }
  return found;
}

const telling = cue.complaint | cue.ability;

function toldIn(reading: PersonalDataReading, sentence: string): readonly Span[] {
  const found: Span[] = [];
  if (reading.speaksOf(topics.body)) {
    addSpans(found, sentence, broken);
    addSpans(found, sentence, troubles);
  }
  if (reading.speaksOf(topics.ability) && reading.speaksOf(topics.hardly)) {
    const [isHindered, isKept] = [hasCause(sentence, obstacle, ".!?\n,;"), hasCause(sentence, hindrance, ".!?\n")];
    for (const pattern of moving) addSpans(found, sentence, pattern, isHindered);
    addSpans(found, sentence, sensing, isKept);
  }
  addSpans(found, sentence, condition);
  if (reading.speaksOf(topics.mind)) addSpans(found, sentence, mind);
  return found.sort(byStart);
}

// Whether something else in the same sentence, or clause, is the cause; what was seen of one sentence is kept.
function hasCause(text: string, cause: RegExp, ends: string): (span: Span) => boolean {
  let [from, to, isCaused] = [0, -1, false];
  return ({ start, end }) => {
    if (start < from || end > to) {
      from = sentenceStart(text, 0, start, ends);
      to = sentenceEnd(text, end, text.length, ends);
      isCaused = cause.test(text.slice(from, to));
    }
    return isCaused;
  };
}

function addSpans(found: Span[], text: string, pattern: RegExp, isNone?: (span: Span) => boolean): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const value = match[1] ?? "";
    const start = match.index + match[0].indexOf(value);
    const span = { start, end: start + value.length };
    if (isNone === undefined || !isNone(span)) found.push(span);
  }
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}
