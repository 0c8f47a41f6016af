import type { PersonalDataReading } from "./reading.ts";
import { saidAround } from "./said-around.ts";
import { speaksOf } from "./topic.ts";
import { topics } from "./topics.ts";
import { knowledgeOf } from "./word-knowledge.ts";

/** What an address is in a message: somebody's home, the place of a public matter, or not to be told. */
export type Purpose = "home" | "place" | "unclear";

// Nobody lives at the height of a number.
const atHeight = /(?:ter hoogte van|(?:^|[^a-z])t\.?h\.?v\.?|hoogte)(?: de| het| nummer| nr| huisnummer)* $/;
const height = /hoogte|t\.?h\.?v/;
const located =
  /(?:^|[^a-z])(?:ter hoogte van|t\.?h\.?v\.?|tegenover|nabij|vlakbij|vlak bij|naast|hoek van|hoek|langs|richting|tussen|omgeving|kruising|rond|ingang|ligt|liggen)(?: de| het| nummer| nr| huisnummer| huis| het huis van| pand| op| aan| bij)*[ .,:]*$/;
const livesHere =
  /(?:^|[^a-z])(?:k?woon(?:t|de|den)?|k?wo(?:ane|an|ene|ont)|k?weun(?:t|e)?|(?:voor|aan) (?:de|mijn|m'n|mn|onze|ons)(?: eigen)? (?:voordeur|deur|raam)|[a-z]*adres(?= ?:)|wohne|wohnen|live|living|house|home|(?:weg|gezet|gevlucht) uit|wone|ikwoonopde|gewoond|schrijf|uitschrijven|inschrijven|trek in|intrekken|thuis|familie|bewoner van|buurman van|buurvrouw van|buren van|buurman|buurvrouw|noodgedwongen|post naar|pakket|ben \w+ van de|sta|k?zit|ben van|zijn van|wonend|wonende|wonen|woonachtig|ingeschreven|geregistreerd|verhui[sz]\w*|(?:mijn|m'n|mn|ons|onze|haar|zijn|hun|nieuwe|oude|huidige|thuis|woon|huis|post|bezorg)[ -]?(?:[a-z]+ )?(?:adres|postcode|huis|woning|appartement|flat|huisadres)|afzender|adres is|gedomicilieerd|huur|huurt|huren|verblijf\w*|bezorgen|stuur|sturen|opsturen|zenden|logeer|logeren|logeert|slaap|slapen|blijf|zitten|sleutel|domicilie)(?:(?: |, ?|: ?|\()[a-z']+){0,7}[ :,.(-]*$/;
// Of such words it knows four at most, and seven behind them.
const mostWordsOfLiving = 11;
const homeSign = /(?:🏠|🏡|🚚|📦|🔑)[^a-z0-9]*$/u;
const livesBehind =
  /^[ ,)?.!]*(?:woont|wonen|woon|daar (?:woon|sta|zit)|is (?:mijn|ons|m'n|mn|haar|zijn|het) (?:adres|huis|nieuwe|oude|thuis)|(?:daar )?sta(?:a|t)? (?:ik|we|hij|zij) ingeschreven|staat? te koop|heeft hulp|da's waar ik|dat is waar ik|waar ik (?:woon|slaap|sta)|hier woon|mijn nieuwe (?:stek|huis|adres))/;

// "..., is dat op Burgemeesterstraat 5?"
const asksWhere = /(?:^|[^a-z])is (?:dat|het|die)(?: (?:nu|dan|nog|niet))?(?: (?:op|aan|in|bij)(?: de| het)?)? ?$/;
const sentTo =
  /(?:^|[^a-z])(?:stuur|sturen|stuurt|opsturen|zenden|toesturen|bezorg|bezorgen|leveren|pakket|post)(?: [a-z']+){0,7} (?:naar|aan|op)(?: de| het)? $/;
// A home is spoken of, and it is not this one: "wij wonen vlakbij en zien dat op ...".
const elsewhere =
  /(?:vlakbij|wonen? hier|woon hier|verder|niet ver|om de hoek|in de buurt|onderweg|deze (?:wijk|straat|buurt)|en zien?|zag ik)(?:[^a-z]|$)/;

/** A building or a public spot by the end of its word: "parochiezaal", "consultatiebureau". */
export const building =
  /(?:gebouw|terrein|(?:gemeente|stad|stads|raad|dorps|provincie|politie)huis|magazijn|brouwerij|buurtkamer|wijkteam|complex|ingang|inloop|atelier|werkplaats|showroom|zwembad|tuincentrum|rusthuis|districtshuis|ziekenhuis|verpleeghuis|theehuis|clubhuis|parochiehuis|gasthuis|lidl|jumbo|aldi|action|hema|albert heijn|spar|kruidvat|delhaize|colruyt|bureau|zaal|buurthuis|dorpshuis|wijkhuis|jeugdhuis|lokaal|centrum|kantoor|balie|loket|club|winkel|halte|hal|station|school|opvang|kerk|theater|museum|praktijk|loods|fabriek|parking|garage|container|containers|bibliotheek|bieb|stembureau|speelplaats|speeltuin|depot|punt)$/;
const ofHome =
  /^(?:huis|woning|adres|kamer|appartement|flat|studio|thuis|auto|water|brand|stuk|uit|vuil|los|lek|licht|stand)$/;

// More than the longest question that `asksWhere` knows, so that its beginning is never taken for that of the text.
const longestQuestion = 40;
const beyondAscii = /[^\0-\x7f]/;

/**
 * Tells a home from the place of a report by what is said around it. What is said right before the address counts
 * most, then the sentence, then the message. Where nothing else tells, a message in which nobody speaks of a person
 * is about a place.
 */
export function purposeOf(reading: PersonalDataReading, start: number, end: number): Purpose {
  const said = saidAround(reading);
  const after = said.behind(end);
  if (livesBehind.test(after)) return "home";
  const { text: before, topics: spokenBefore, clause } = said.before(start);
  if (reading.says(height) && atHeight.test(before)) return "place";
  if (isAtThing(before)) return "place";
  if (after.includes("?") && asksWhere.test(before.slice(-longestQuestion)) && /^[^.!]*\?/.test(after)) return "place";
  if ((spokenBefore & topics.sending.bit) !== 0 && sentTo.test(before)) return "home";
  const { sentence, around } = said.bothSides(start, end);
  const isOrganisation = speaksOf(sentence, topics.organisation);
  const isSomebody = speaksOf(sentence, topics.somebody);
  if (speaksOf(clause, topics.organisation) && !speaksOf(clause, topics.somebody)) return "place";
  const isForeign = reading.says(beyondAscii) && beyondAscii.test(clause.text);
  const mayLive = (spokenBefore & topics.settled.bit) !== 0 || isForeign;
  if (
    mayLive &&
    (isSomebody || (!isOrganisation && !speaksOf(sentence, topics.place))) &&
    !elsewhere.test(clause.text) &&
    (livesHere.test(lastWords(clause.text, mostWordsOfLiving)) || (isForeign && homeSign.test(clause.text)))
  )
    return "home";
  if (isOrganisation && !speaksOf(around, topics.somebody)) return "place";
  if ((spokenBefore & topics.locating.bit) !== 0 && located.test(before)) return "place";
  const placeHere = isOrganisation || speaksOf(sentence, topics.place);
  const homeHere = speaksOf(sentence, topics.home) && !(placeHere && elsewhere.test(clause.text));
  if (homeHere !== placeHere) return placeHere ? "place" : speaksOf(around, topics.somebody) ? "home" : "unclear";
  // A home in doubt is masked: what is a place after all can be asked for again.
  if (homeHere && placeHere) return isOrganisation ? "place" : isSomebody ? "home" : "unclear";
  const [homeAround, placeAround] = [speaksOf(around, topics.home), speaksOf(around, topics.place)];
  if (homeAround !== placeAround) return homeAround ? "home" : "place";
  if (speaksOf(around, topics.somebody)) return "unclear";
  const rest = around.text.includes("[") ? around.text.replace(/\[[^\]]*\]/g, "") : around.text;
  return !/[a-z]{2}/.test(rest) || greeting.test(rest) ? "unclear" : "place";
}

// The end of a text with one word more than can match there, so that what is cut off makes no difference.
function lastWords(text: string, count: number): string {
  let at = text.length;
  for (let words = 0; at > 0 && words <= count; words++) {
    while (at > 0 && !isOfWord(text.charCodeAt(at - 1))) at--;
    while (at > 0 && isOfWord(text.charCodeAt(at - 1))) at--;
  }
  return text.slice(at);
}

function isOfWord(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === apostrophe || code === lowLine;
}

// "het buurthuis op ...", "de containers aan de ...", "het consultatiebureau, is dat ...": what stands right before the
// address says what is there, whatever else the message speaks of.
function isAtThing(before: string): boolean {
  const from = thingStart(before);
  const found = thing.exec(before.slice(from));
  const [, noun = ""] = found ?? [];
  if (found === null || ofHome.test(noun)) return false;
  const at = from + found.index;
  const owner = before.slice(Math.max(0, at - 24), at);
  const isOwned = /(?:^|[^a-z])(?:mijn|m'n|mn|ons|onze|haar|zijn|hun|me)(?: [a-z]+)? $/.test(owner);
  return (
    !isOwned && (building.test(noun) || (knowledgeOf(noun).topics & (topics.organisation.bit | topics.place.bit)) !== 0)
  );
}

const thing =
  /(?<![a-z'-])([a-z'-]{3,})(?:,? (?:is dat|is het|is|is die|zit|staat|ligt|nu|ook|daar|hier|nog))*(?:,)?(?: (?:op|aan|in|te|bij|naast|achter|de|het|den|'t|t))* ?$/;
const behindThing = new Set(
  "is dat het die zit staat ligt nu ook daar hier nog op aan in te bij naast achter de den 't t".split(" "),
);

// Where `thing` can begin at the earliest: at the last word that is none of those it knows behind a noun. Looking on
// from there costs as much however long the text is.
function thingStart(before: string): number {
  let from = before.length;
  while (from > 0) {
    const end = from;
    while (from > 0 && isOfNoun(before.charCodeAt(from - 1))) from--;
    if (from < end && !behindThing.has(before.slice(from, end))) return from;
    const sign = before.charCodeAt(from - 1);
    if (from > 0 && sign !== space && sign !== comma) return from;
    from--;
  }
  return 0;
}

const [space, comma, apostrophe, hyphen, lowLine] = [0x20, 0x2c, 0x27, 0x2d, 0x5f];

function isOfNoun(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || code === apostrophe || code === hyphen;
}

// Words that go with an address sent by itself.
// A town may stand behind it: "te Emmen".
const greeting =
  /^ *(?:te|in|,)? *[a-z'-]{3,20}[ .!]*$|^[^a-z]*(?:(?:ja|hallo|hoi|dag|beste|dank\w*|bedankt|alvast|graag|met|groet\w*|mvg|hier|dus|oke|ok|u|je|wel|aub|is|het|dat)[^a-z]*)+$/;
