import { sentenceEnd, sentenceStart } from "../text/sentence.ts";
import type { PersonalDataReading } from "./reading.ts";

/** What an address is in a message: somebody's home, the place of a public matter, or not to be told. */
export type Purpose = "home" | "place" | "unclear";

const word = (words: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${words})(?:[^a-z]|$)`);

const person =
  "ik|'k|kben|kwoon|kzit|wij|we|mij|mijn|mijnen|m'n|mn|me|ons|onze|hij|zij|ze|haar|hem|hun|moeder|vader|mama|papa|ma|pa|oma|opa|ouders|schoonouders|zoon|dochter|zus|broer|vriend|vriendin|buurvrouw|buurman|buren|mevrouw|meneer|tante|oom|familie|gezin|kind|kinderen|vrouw|man|oude man|oude meneer|client|bewoner|bewoonster|i|my|ich|wir|mein";
const somebody = word(person);
const home = word(
  "woon(?:t|de|den)?|kwoon|wonen(?:de)?|woonachtig|woning|appartement|flatje|studio|kamer|adres|adresje|[a-z]*adres|verhui[sz]\\w*|ingeschreven|inschrijv\\w*|geregistreerd|registreren|uitschrijven|uitgeschreven|domicilie|gedomicilieerd|thuis|thuisadres|bezorg\\w*|aflever\\w*|afgeleverd|stuur|sturen|opsturen|toesturen|zenden|opgestuurd|toegestuurd|gestuurd|leveren|huur\\w*|huren|heet|naam|verblijf\\w*|verblijven|blijf|logeer\\w*|slaap|slapen|samenwonen|intrekken|aanmelden|achternaam|sleutel|eigenaar|woz|huis|zitten op|zit op|sta op|sta ik|deur|raam|post gaat|drempelhulp|traplift|thuiszorg|thuishulp|wijkverpleeg\\w*|huishoudelijke hulp|douchestoel|mantelzorg\\w*|ophalen|op te halen|langskomen|bij ons|bij mij|bij ons thuis|van de|home|house|live|living|wohne|wohnen|oprit|voordeur|stekkie|stek|bed|slaapkamer|woonplaats|huisnummer|kot|kraak\\w*|noodgedwongen|geboren|geb|geboortedatum|toezending|toezenden|verzoeke",
);
const place = word(
  "dier|dieren|kilometerpaal|rijbaan|ree|lantaarn\\w*|lantaren\\w*|straatlamp\\w*|straatverlichting|verlichting|lamp\\w*|licht|stoep\\w*|stoeptegel\\w*|tegel\\w*|gat|gaten|kuil\\w*|put|putje|riool\\w*|riolering|verstop\\w*|verzakking|verzakt|zwerfvuil|zwerfafval|vuil|vuilnis\\w*|afval\\w*|rommel|gedumpt|dump\\w*|grofvuil|puin|sluikstort\\w*|container\\w*|glasbak\\w*|prullenbak\\w*|blad\\w*|boom|bomen|[a-z]+boom|tak|takken|struik\\w*|onkruid|groen|heg|haag|gras\\w*|gazon|bord|borden|verkeersbord\\w*|verkeer\\w*|sluiproute|paal|paaltje\\w*|hek|bankje\\w*|speeltuin\\w*|speelplek\\w*|speeltoestel\\w*|hondenpoep|poep|rat|ratten|wespen\\w*|nest|overlast|lawaai|geluid\\w*|herrie|muziek|stank|stinkt|hangjongeren|jongeren|graffiti|fiets\\w*|weesfiets\\w*|auto|auto's|busje|wrak\\w*|geparkeerd|aanhanger|caravan|vrachtwagen\\w*|drempel\\w*|wegdek|asfalt|bestrating|werkzaamheden|opengebroken|omleiding|afgesloten|afgezet|bouwplaats|verbouwing|steiger|gladheid|strooi\\w*|glad|plas|plassen|water\\w*|lek|lekkage|brand\\w*|gaslek|gaslucht|sloop|gesloopt|leegstand|leegstaand\\w*|leeg|gekraakt|vandalisme|kapot\\w*|stuk|losliggend\\w*|los|losse|scheef|omgevallen|omgewaaid|gevallen|defect\\w*|doet het niet|uit|beschadigd|gevaarlijk\\w*|onveilig\\w*|ongeluk|aanrijding|hinder|(?:de|die|veel|vieze|dode|van) duiven|duivenpoep|meeuwen|dode|kadaver|fontein|brug|tunnel|kruising|kruispunt|rotonde|zebrapad|oversteek\\w*|fietspad|voetpad|trottoir|goot|kolk\\w*|afvoer|schuur|elektriciteitskast\\w*|kast|laadpaal\\w*|boot|gezonken|stroomstoring|knippert|flikkert|bloembak\\w*|bank|putdeksel\\w*|omvergereden|vernield|vol",
);
const organisation =
  /(?:^|[^a-z])(?:[a-z]*school|[a-z]*opvang|[a-z]+team|[a-z]+lokaal|[a-z]+park|school de|basisschool|winkel\w*|supermarkt|kerk|moskee|sporthal|sportpark|zwembad|bibliotheek|bieb|bib|(?:buurt|jeugd|stad|gemeente|verzorgings|ziekte|dorps|wijk|politie|zieken|verpleeg|bejaarden|provincie|raad|club|koffie|lof|theater|pannenkoeken)huis|stadskantoor|gemeentekantoor|station|bushalte|halte|cafe|restaurant|kroeg|snackbar|frietkot|frituur|apotheek|bakker|slager|kapper|huisartsenpost|huisarts|tandarts|markt|evenement|feest|intocht|festival|carnaval|koningsdag|wandeltocht|avondvierdaagse|zwembad|kermis|braderie|rommelmarkt|stembureau|stemlokaal|milieustraat|recyclagepark|containerpark|museum|theater|camping|hotel|bedrijf|bedrijven|kantoor|balie|loket|kringloop\w*|loods|fabriek|garage|opvang|creche|kinderdagverblijf|speelotheek|tentoonstelling|expositie|optreden|concert|voorstelling|open dag|bouwplan\w*|bestemmingsplan|bekendmaking|omgevingsvergunning|pand|gebouw|ocmw|cafetaria|moestuin|begraafplaats|hospitaal|ziekenhuis|parkeergarage|parking|vaccinatie\w*|bloedprik|rally|stoet|optocht|[a-z]*complex|[a-z]*fabriek|voedselbank|stadhuis|gemeentehuis|[a-z]+winkel|heijn|jumbo|lidl|aldi)(?:[^a-z]|$)/;
const located =
  /(?:^|[^a-z])(?:ter hoogte van|t\.?h\.?v\.?|tegenover|nabij|vlakbij|vlak bij|naast|hoek van|hoek|langs|richting|tussen|omgeving|kruising|rond|ingang|ligt|liggen)(?: de| het| nummer| nr| huisnummer| huis| het huis van| pand| op| aan| bij)*[ .,:]*$/;
const livesHere =
  /(?:^|[^a-z])(?:k?woon(?:t|de|den)?|k?wo(?:ane|an|ene|ont)|k?weun(?:t|e)?|(?:voor|aan) (?:de|mijn|m'n|mn|onze|ons)(?: eigen)? (?:voordeur|deur|raam)|[a-z]*adres(?= ?:)|wohne|wohnen|live|living|house|home|(?:weg|gezet|gevlucht) uit|wone|ikwoonopde|gewoond|schrijf|uitschrijven|inschrijven|trek in|intrekken|thuis|familie|bewoner van|buurman van|buurvrouw van|buren van|buurman|buurvrouw|noodgedwongen|post naar|pakket|ben \w+ van de|sta|k?zit|ben van|zijn van|wonend|wonende|wonen|woonachtig|ingeschreven|geregistreerd|verhui[sz]\w*|(?:mijn|m'n|mn|ons|onze|haar|zijn|hun|nieuwe|oude|huidige|thuis|woon|huis|post|bezorg)[ -]?(?:[a-z]+ )?(?:adres|postcode|huis|woning|appartement|flat|huisadres)|afzender|adres is|gedomicilieerd|huur|huurt|huren|verblijf\w*|bezorgen|stuur|sturen|opsturen|zenden|logeer|slaap|blijf|zitten|sleutel|domicilie)(?:(?: |, ?|: ?|\()[a-z']+){0,7}[ :,.(-]*$|(?:🏠|🏡|🚚|📦|🔑)[^a-z0-9]*$/u;
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

const reach = 160;

/**
 * Tells a home from the place of a report by what is said around it. What is said right before the address counts
 * most, then the sentence, then the message. Where nothing else tells, a message in which nobody speaks of a person
 * is about a place.
 */
export function purposeOf({ text }: PersonalDataReading, start: number, end: number): Purpose {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const sentence = ` ${before.slice(sentenceStart(before, 0, before.length))} ${after.slice(0, sentenceEnd(after, 0, after.length))} `;
  const around = ` ${before} ${after} `;
  const isOrganisation = organisation.test(sentence);
  const isSomebody = somebody.test(sentence);
  if (livesBehind.test(after)) return "home";
  if (isAtThing(before)) return "place";
  if (asksWhere.test(before) && /^[^.!]*\?/.test(after)) return "place";
  if (sentTo.test(before)) return "home";
  const clause = clauseAtEnd(before);
  if (organisation.test(clause) && !somebody.test(clause)) return "place";
  if (livesHere.test(clause) && !elsewhere.test(clause) && (isSomebody || (!isOrganisation && !place.test(sentence))))
    return "home";
  if (isOrganisation && !somebody.test(around)) return "place";
  if (located.test(before)) return "place";
  const placeHere = place.test(sentence) || isOrganisation;
  const homeHere = home.test(sentence) && !(placeHere && elsewhere.test(clause));
  if (homeHere !== placeHere) return homeHere && somebody.test(around) ? "home" : placeHere ? "place" : "unclear";
  if (homeHere && placeHere) return isOrganisation || !isSomebody ? "place" : placeFirst(before) ? "place" : "home";
  const [homeAround, placeAround] = [home.test(around), place.test(around)];
  if (homeAround !== placeAround) return homeAround ? "home" : "place";
  const isAlone = !/[a-z]{2}/.test(around.replace(/\[[^\]]*\]/g, ""));
  return isAlone || somebody.test(around) ? "unclear" : isGreeting(around) ? "unclear" : "place";
}

// "het buurthuis op ...", "de containers aan de ...", "het consultatiebureau, is dat ...": what stands right before the
// address says what is there, whatever else the message speaks of.
function isAtThing(before: string): boolean {
  const thing =
    /(?<![a-z'-])([a-z'-]{3,})(?:,? (?:is dat|is het|is|is die|zit|staat|ligt|nu|ook|daar|hier|nog))*(?:,)?(?: (?:op|aan|in|te|bij|naast|achter|de|het|den|'t|t))* ?$/.exec(
      before,
    );
  const [, noun = ""] = thing ?? [];
  if (thing === null || ofHome.test(noun)) return false;
  const owner = before.slice(Math.max(0, thing.index - 24), thing.index);
  const isOwned = /(?:^|[^a-z])(?:mijn|m'n|mn|ons|onze|haar|zijn|hun|me)(?: [a-z]+)? $/.test(owner);
  return !isOwned && (building.test(noun) || organisation.test(` ${noun} `) || place.test(` ${noun} `));
}

function clauseAtEnd(before: string): string {
  const [but, then] = [before.lastIndexOf(" maar "), before.lastIndexOf(" en dan ")];
  const from = Math.max(
    sentenceStart(before, 0, before.length, ".!?;"),
    but < 0 ? 0 : but + 6,
    then < 0 ? 0 : then + 8,
  );
  return before.slice(from);
}

// "de lamp voor ons huis op ...": the thing is named before the home.
function placeFirst(before: string): boolean {
  const [at, homeAt] = [before.search(place), before.search(home)];
  return (
    at >= 0 &&
    (homeAt < 0 || at < homeAt) &&
    /(?:^|[^a-z])(?:voor|bij|aan|naast|achter|op)(?: [a-z']+){0,4} ?$/.test(before)
  );
}

// Words that go with an address sent by itself.
function isGreeting(around: string): boolean {
  return /^[^a-z]*(?:(?:ja|hallo|hoi|dag|beste|dank\w*|bedankt|alvast|graag|met|groet\w*|mvg|hier|dus|oke|ok|u|je|wel|aub|is|het|dat)[^a-z]*)+$/.test(
    around.replace(/\[[^\]]*\]/g, ""),
  );
}
