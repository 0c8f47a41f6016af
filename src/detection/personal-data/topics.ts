import { topicOf, topicsOfWord } from "./topic.ts";
import type { Word } from "./word.ts";

// With anything before them, and in the plural or small: "lantaarnpaaltje".
const endingsOfThings = ["", "en", "s", "je", "jes", "tje", "tjes", "ke", "kes", "neke"];
const handledThings =
  "melding zaak brief mail factuur aanslag vergunning container containerpark bezwaar klacht formulier bon boete betaling bevestiging zienswijze besluit sticker kliko paal mast zak lot loot fiets huisje affiche werf step scooter deksel zuil kast lamp palen put bak etiket plaatje kaartje ticket meter"
    .split(" ")
    .flatMap((thing) => endingsOfThings.map((ending) => `*${thing}${ending}`))
    .join(" ");

// "slechte knieen", "gebroken armen": in the plural as well.
const limbs =
  "heup arm been benen pols enkel knie schouder rug voet voeten hand handen rib ribben nek sleutelbeen bekken kaak teen vinger elleboog zenuw zenuwen"
    .split(" ")
    .flatMap((limb) => [limb, `${limb}en`, `${limb}s`])
    .join(" ");

/**
 * What a message can speak of: words, with `*` for any letters and `+` for at least one, and phrases as a regular
 * expression. Folded: lower case, without diacritics.
 */
export const topics = {
  /** Somebody, in a message with an address. */
  somebody: topicOf(
    0,
    "ik kben kwoon kzit wij we mij mijn mijnen m'n mn me ons onze hij zij ze haar hem hun moeder vader mama papa ma pa oma opa ouders schoonouders zoon dochter zus broer vriend vriendin buurvrouw buurman buren mevrouw meneer tante oom familie gezin kind kinderen vrouw man client bewoner bewoonster i my ich wir mein",
  ),
  /** Where somebody lives. */
  home: topicOf(
    1,
    "woon woont woonde woonden kwoon wonen wonende woonachtig woning appartement flatje studio kamer adres adresje *adres toezending toezenden verzoeke geboren geboortedatum geb verhuis* verhuiz* ingeschreven inschrijv* geregistreerd registreren uitschrijven uitgeschreven domicilie gedomicilieerd thuis thuisadres bezorg* aflever* afgeleverd stuur sturen opsturen toesturen zenden opgestuurd toegestuurd gestuurd leveren huur* huren heet naam verblijf* verblijven blijf logeer* slaap slapen samenwonen intrekken aanmelden achternaam sleutel eigenaar woz huis deur raam drempelhulp traplift thuiszorg thuishulp wijkverpleeg* douchestoel mantelzorg* ophalen langskomen home house live living wohne wohnen oprit voordeur stekkie stek bed slaapkamer woonplaats huisnummer kot kraak* noodgedwongen",
  ),
  /** A thing or a nuisance at a public place. */
  place: topicOf(
    2,
    "dier dieren ree rijbaan kilometerpaal lantaarn* lantaren* straatlamp* straatverlichting verlichting lamp* licht stoep* stoeptegel* tegel* gat gaten kuil* put putje riool* riolering verstop* verzakking verzakt zwerfvuil zwerfafval vuil vuilnis* afval* rommel gedumpt dump* grofvuil puin sluikstort* container* glasbak* prullenbak* blad* boom bomen +boom tak takken struik* onkruid groen heg haag gras* gazon bord borden verkeersbord* verkeer* sluiproute paal paaltje* hek bankje* speeltuin* speelplek* speeltoestel* hondenpoep poep rat ratten wespen* nest overlast lawaai geluid* herrie muziek stank stinkt hangjongeren jongeren graffiti fiets* weesfiets* auto auto's busje wrak* geparkeerd aanhanger caravan vrachtwagen* drempel* wegdek asfalt bestrating werkzaamheden opengebroken omleiding afgesloten afgezet bouwplaats verbouwing steiger gladheid strooi* glad plas plassen water* lek lekkage brand* gaslek gaslucht sloop gesloopt leegstand leegstaand* leeg gekraakt vandalisme kapot* stuk losliggend* los losse scheef omgevallen omgewaaid gevallen defect* uit beschadigd gevaarlijk* onveilig* ongeluk aanrijding hinder duivenpoep meeuwen dode kadaver fontein brug tunnel kruising kruispunt rotonde zebrapad oversteek* fietspad voetpad trottoir goot kolk* afvoer schuur elektriciteitskast* kast laadpaal* boot gezonken stroomstoring knippert flikkert bloembak* bank putdeksel* omvergereden vernield vol",
  ),
  /** An organisation, or something that is held somewhere. */
  organisation: topicOf(
    3,
    "*complex *fabriek voedselbank stadhuis gemeentehuis +winkel heijn jumbo lidl aldi *school *opvang +team +lokaal +park basisschool winkel* supermarkt kerk moskee sporthal sportpark zwembad bibliotheek bieb bib buurthuis jeugdhuis stadhuis gemeentehuis verzorgingshuis ziektehuis dorpshuis wijkhuis politiehuis ziekenhuis verpleeghuis bejaardenhuis provinciehuis raadhuis clubhuis koffiehuis lofhuis theaterhuis pannenkoekenhuis stadskantoor gemeentekantoor station bushalte halte cafe restaurant kroeg snackbar frietkot frituur apotheek bakker slager kapper huisartsenpost huisarts tandarts markt evenement feest intocht festival carnaval koningsdag wandeltocht avondvierdaagse kermis braderie rommelmarkt stembureau stemlokaal milieustraat recyclagepark containerpark museum theater camping hotel bedrijf bedrijven kantoor balie loket kringloop* loods fabriek garage opvang creche kinderdagverblijf speelotheek tentoonstelling expositie optreden concert voorstelling bouwplan* bestemmingsplan bekendmaking omgevingsvergunning pand gebouw ocmw cafetaria moestuin begraafplaats hospitaal parkeergarage parking vaccinatie* bloedprik rally stoet optocht",
  ),
  /**
   * What the municipality numbers: beside such a thing a number without a label is more often the thing's, and is
   * masked without a word about it.
   */
  handled: topicOf(
    4,
    `${handledThings} bonneke bonnetje bonnekes lootje loten lootjes zakken deelfiets omv begroting rapport website pagina scherm krant bord etiket doos machine toestel systeem melden gemeld insturen ingestuurd toegekend verscheen heet volgt sms`,
  ),
  /** What is asked of a person: beside it a number stays somebody's. */
  ofPerson: topicOf(
    5,
    "persoonlijk* geboren geb geboorte* paspoort rijbewijs id digid burger* gegevens naam uitkering toeslag belasting* inkomsten* zorgpas loonstrook jaaropgave duo uwv svb",
  ),
  /** A vehicle. */
  vehicle: topicOf(
    6,
    "auto auto's wagen camionette motoren bestelwagen vrachtwagen vrachtauto scooter bus busje bestelbus motor brommer snorfiets caravan camper aanhanger aanhangwagen kenteken* nummerplaat plaat platen weesauto taxi voertuig oldtimer tractor trekker parkeer* geparkeerd blokkeert rijdt reed apk +busje fiat opel volkswagen toyota bmw mercedes audi renault peugeot ford kia volvo citroen tesla skoda seat mini polo golf",
  ),
  /** What a vehicle does that somebody reports. */
  nuisance: topicOf(
    7,
    "staat staan stond parkeert parkeren verspert versperren gestort storten sluikstort* draaien melding blokkeert weesauto rijdt reed hard dubbel stoep invalidenplaats wrak gestolen fout overlast hinder aangereden doorgereden vlucht dumpt* lekt lek stinkt herrie scheurt racet toetert laat ramde botste schade",
    { number: 24, words: "wielen stoep", pattern: /(?:^|[^a-z])(?:zonder wielen|op de stoep)(?:[^a-z]|$)/ },
  ),
  /** The writer's own vehicle. */
  mine: topicOf(8, "mijn m'n mn me onze ons eigen mijne mijnen eigenaar", {
    number: 25,
    words: "heb parkeer rij",
    pattern: /(?:^|[^a-z])(?:ik heb|ik parkeer|ik rij)(?:[^a-z]|$)/,
  }),
  /** The writer's own postcode. */
  ownPostcode: topicOf(9, "mijn m'n mn me mij onze ons ik we wij woon woont adres"),
  /** Somebody, in a message with a term of health. */
  patient: topicOf(
    10,
    "ik wij we hij zij ze k kheb kben kzit khad mijn mijnen m'n mn mij me onze ons haar hun die mevrouw meneer mevr dhr moeder vader mama papa ma pa oma opa zoon zoontje dochter dochtertje kind kindje kinderen man vrouw partner vriend vriendin broer broertje zus zusje zuster buurvrouw buurman buurjongen tante oom neef nicht echtgenoot echtgenote schoonmoeder schoonvader schoonmama huisgenoot collega kleinzoon kleindochter bompa bomma nonkel moeke vake ge gij bewoner client ondergetekende verloofde kleine jongste oudste vent ventje ventje meiske meisje jongen baby ouders schoonouders schoonzus zwager vrouwtje",
  ),
  /** The writer, in a message with a term of health. */
  firstPerson: topicOf(11, "ben heb slik zit lig word loop gebruik kreeg had was sta lijd onderga mijn ik"),
  /** That somebody has an illness or undergoes something. */
  has: topicOf(
    12,
    "heb hebben heeft had hebt kheb ben kben bent is zijn was waren werd word wordt worden lijd lijdt lijden kreeg krijg krijgt gekregen gehad kampt kamp zit kzit zitten lig ligt lag gebruik gebruikt slik slikt neem neemt spuit onderga ondergaat onderging moet moest wacht loop loopt raakte geraakt blijk blijkt sta staat volgt volg ga gaat door wegens vanwege omwille gevolg ziek na met mee sinds ontvangt ontvang schreef zegt herstel herstelt vastgesteld geconstateerd geworden last dementeert dementeren begin begint beginnen start starten nemen pak pakt hebbe kebbe eb ebben",
  ),
  /** That somebody has it, plainly. */
  plainly: topicOf(
    13,
    "mijn m'n mn mijnen ons onze slik kben kheb kzit ben heb zit lig moeder vader man vrouw zoon dochter oma opa zus broer kind huisgenoot partner vriend vriendin buurman buurvrouw tante oom zoontje dochtertje kindje broertje zusje bompa bomma nonkel kleinzoon kleindochter",
  ),
  /** Health in general, a service, or something else of that name. */
  general: topicOf(
    14,
    "voorlichting* +cafe informatieavond lotgenoten vereniging stichting fonds collecte inzameling actie onderzoek bevolkingsonderzoek campagne cursus folder flyer beleid cafe route tegen kastanje* hoeveel bezoek* bezoekuren openingstijden openingsuren toegankelijk* toilet hellingbaan vacature werkzaam stage student nieuws gelezen hoorde film boek regiotaxi halte afdeling prikken vaccin* teststraat testen boom bomen bast plant planten dier hond honden +hondje kat katten +kat +katje katje vogels eenden dierenarts dierenambulance",
  ),
  /** A building or a public spot, by the end of its word: "parochiezaal", "consultatiebureau". */
  building: topicOf(
    15,
    "*gebouw *terrein gemeentehuis stadhuis stadshuis raadhuis dorpshuis wijkhuis provinciehuis politiehuis magazijn *brouwerij *bakkerij *drukkerij buurtkamer wijkteam *complex ingang inloop atelier werkplaats showroom zwembad tuincentrum rusthuis districtshuis ziekenhuis verpleeghuis theehuis clubhuis parochiehuis gasthuis buurthuis jeugdhuis lidl jumbo aldi action hema spar kruidvat delhaize colruyt *bureau *zaal *lokaal *centrum *kantoor balie loket *club *winkel *halte *hal *station *school *opvang *kerk *theater *museum *praktijk *loods *fabriek *parking *garage *container *containers *bibliotheek bieb bib *speelplaats *speeltuin *depot *punt *bedrijf *zaak *salon *cafe *restaurant *apotheek *hotel *plein *kapel *hoeve *molen *brug *kruispunt *rotonde *bushokje *veld *vijver *bos *werf",
  ),
  /** A firm, a club, an office or a fraud: whose account or number it is when it is no resident's. */
  business: topicOf(
    16,
    "bv nv vzw vof cvba bvba eenmanszaak zzp stichting *vereniging *verenigingen firma *bedrijf *bedrijven leverancier notaris verhuurder huisbaas incassobureau *deurwaarder *bank *belastingdienst *belasting *dienst waterschap cjib gemeente gemeentebestuur stad stadsbestuur stadskas ocmw *club *fonds *comite *raad *school *kerk *winkel collecte collecteren donatie donaties doneren sponsor* *actie phishing fraude oplichting oplichters nep* vals verdacht betrouwbaar sms mailtje factuur acceptgiro aanslag* flyer folder affiche website sportclub scouts chiro harmonie fanfare voedselbank jullie ulle ulder contributie lidgeld inschrijvingsgeld huurgeld zaalhuur leges retributie boete tnv",
  ),
  /** Family and others who are dear or near. */
  relative: topicOf(
    17,
    "*moeder *vader mama papa ma pa mam pap oma opa bomma bompa moeke vake *ouders zoon zoontje zoons dochter dochtertje dochters *kind *kindje *kinderen *kleinzoon *kleindochter man vrouw partner vriend vriendin echtgenoot echtgenote *broer broertje *zus zusje zuster tante oom nonkel neef nicht neefje nichtje schoonmama schoonpapa huisgenoot buurman buurvrouw gebuur buur buren overbuurman overbuurvrouw baby tweeling peuter kleuter kleine jongste oudste client ex",
  ),
  /** What is opened or entered with a secret. */
  access: topicOf(
    18,
    "*wachtwoord *wachtwoorden wachtwoord* *paswoord paswoord* *password ww pw pasw *code *codes *codeke *codeken *kode pin pinnen pinpas puk puk2 puk1 inlog* aanmelden login sms sms'je sms'ke smsje smske kluis kluisje coffre alarm alarmcode poort poortje garagepoort hek codeslot cijferslot toetsenbord* klavier codeklavier sleutelkast* sleutelkluis* digid itsme csam token wifi account* *sleutel wachtzin *zin deur voordeur achterdeur inkomdeur garage fietsenberging berging log loggen ingelogd inloggen verificat* verifik* activat* activer* cijfers intik* tik tikt typ toets gebruikersnaam",
  ),
  /** A part of the body, as a complaint names it. */
  body: topicOf(
    28,
    `${limbs} heupen knieen schouders armen hart longen long nieren nier lever maag darmen blaas ogen oren gehoor gewrichten spieren bloeddruk evenwicht geheugen prostaat schildklier adem ademhaling wervels hartklep`,
  ),
  /** What somebody can or cannot do; a complaint says besides that it does not go. */
  ability: topicOf(29, "kan kon kunnen kom komt komen raak raakt mag hoor hoort horen zie ziet zien"),
  /** That something does not go, or hardly. */
  hardly: topicOf(30, "niet nie ni amper nauwelijks bijna haast moeilijk slecht goed praktisch vrijwel"),
  /** What somebody's mind no longer does, or the hole it is in. */
  mind: topicOf(31, "herken herkent herkennen weet gat put dal"),
} as const;

/** Of which topics a folded word speaks by itself: their bits. */
export const topicsOf = topicsOfWord(Object.values(topics));

/** The bits that a word can have, each with a name: a topic, or the phrases of one. */
export const topicBits: readonly { readonly name: string; readonly bit: number }[] = Object.entries(topics).flatMap(
  ([name, { bit, phrases }]) => [
    { name, bit },
    ...(phrases === null ? [] : [{ name: `${name}-phrase`, bit: phrases.bit }]),
  ],
);

/** Whether a word names a building or a public spot. */
export function isBuilding(word: Word | undefined): boolean {
  return word !== undefined && (word.known.topics & topics.building.bit) !== 0;
}
