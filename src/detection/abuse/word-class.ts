import { remembered } from "../text/remembered.ts";

/** What a word does in the sentence around a hurtful one; a word may do several. */
export const wordClass = {
  /** Who reads along, one person or several. */
  reader: 1 << 0,
  readers: 1 << 1,
  /** The municipality, and who works there. */
  organisation: 1 << 2,
  employee: 1 << 3,
  /** Where an employee works: behind "van" it makes one of whoever stands before it. */
  office: 1 << 4,
  /** Somebody who does not read along. */
  absent: 1 << 5,
  /** Tells of words that fell: scolding always does, telling where somebody else is the one who tells. */
  scolding: 1 << 6,
  telling: 1 << 7,
  /** Something that is written somewhere. */
  written: 1 << 8,
  negation: 1 << 9,
  apology: 1 << 10,
  /** Makes of what follows a thing or a person that is told of: nobody is called by it. */
  determiner: 1 << 11,
  preposition: 1 << 12,
  being: 1 << 13,
  /** Makes a group of what follows: "stelletje". */
  group: 1 << 14,
  /** A person, of whom the quality before it tells: "achterlijk mens". */
  person: 1 << 15,
  greeting: 1 << 16,
  writer: 1 << 17,
  /** Stands before a name. */
  title: 1 << 18,
  /** Makes something the writer's own, or the reader's. */
  own: 1 << 19,
  possessive: 1 << 20,
} as const;

const lists: Readonly<Partial<Record<keyof typeof wordClass, string>>> = {
  reader: "u uw uwe je jij jou jouw ge gij gy jy gie jie jijzelf uzelf gijzelf oe ou oew",
  readers: "jullie julie jullies gullie gulle gulder gelle gijlie gidder ulder ulle allemaal",
  organisation: "stadhuis gemeentehuis stadskantoor college raad overheid medewerkers kcc bestuur",
  employee:
    "collega medewerker medewerkster ambtenaar ambtenares baliemedewerker baliemedewerkster boa wethouder burgemeester schepen wijkregisseur wijkagent handhaver consulent consulente directeur klantmanager teamleider gemeentesecretaris wijkmanager parkeerwachter gemeentewerker baliedame telefoniste receptioniste",
  office:
    "balie loket dienst receptie burgerzaken bevolking burgerlijke belastingen parkeren parkeerdienst handhaving vergunningen vergunning onthaal ocmw cpas wmo jeugdzorg jeugdteam stadhuis gemeentehuis stadskantoor gemeente stad containerpark milieustraat recyclagepark groendienst klantcontactcentrum kcc schuldhulp schuldhulpverlening bijstand stedenbouw omgeving wonen zorg onthaalbalie klachtendienst ruimtelijke uitkeringen",
  negation: "geen niet nooit gene nie ni",
  determiner:
    "de het een n ne nen den t die deze dat dit dien dieje diene deze da zo'n zo'nen zo zulke wat wa welke mijn m'n men zijn z'n zn haar hun hen ons onze onzen uw uwe jouw geen gene elke iedere enkele sommige andere veel wat'n nog alle al twee drie vier vijf",
  preposition:
    "met voor van bij als om aan op naar in over door uit tegen tussen onder achter naast zonder per tot gelijk lijk zoals dan en of",
  being:
    "is was zijn waren ben bent zijt word wordt worden werd heet heten lijkt lijken blijft blijven noem noemt vind vindt vinden",
  group: "stelletje stelleke stel bende bendeke zootje zooitje zooi troep kudde club clubje nest samenraapsel",
  person:
    "mens mensen volk vent vrouw man wijf wijven vrouwmens kerel kerels persoon figuur figuren type tante meneer meneertje mevrouw ambtenaar ambtenaren ambtenaartje ambtenaartjes groep stuk gast gasten baas wicht kont konten kop koppen",
  greeting:
    "dag hallo hoi hey he hee ey eh yo zeg beste geachte lieve ewa ola goedemorgen goedemiddag ja nee ok oke bedankt thanks dank merci",
  writer: "ik k ikke ekik",
  own: "mijn m'n men ons onze onzen",
  possessive: "uw uwe jouw je jullie",
  title: "meneer mevrouw heer mevr dhr familie fam juffrouw mijnheer madam namens",
};

const stems: Readonly<Partial<Record<keyof typeof wordClass, RegExp>>> = {
  organisation: /^(?:gemeente|ambtena)\p{L}*$/u,
  absent:
    /^(?:hij|hem|ie|em|zij|ze|haar|hun|hen|buur\p{L}*|overbu\p{L}*|onderbu\p{L}*|bovenbu\p{L}*|ex|man|vrouw|zoon|dochter|kind(?:eren)?|vriend(?:in)?|baas|huisbaas|verhuurder|chauffeur|jongen|jongens|meisje|iemand|mensen|gast|vent|kerel|huisarts|trump|politie|aannemer|schoon\p{L}+|broer|zus|moeder|vader|oom|tante|hondenbezitter\p{L}*|fietser\p{L}*|automobilist\p{L}*|bezorger\p{L}*)$/u,
  scolding:
    /^(?:noem(?:t|de|den|en)?|genoemd|scheld(?:t|en)?|schold(?:en)?|uitgescholden|uitscheld(?:t|en|de)?|riep(?:en)?|roept|geroepen|schreeuw(?:t|de|den|en)?|geschreeuwd|uitgemaakt|spoot|gespoten|kladd\p{L}*|gekalkt|graffiti|betekent|bedreigd|lastiggevallen|gepest|pest(?:en|te)?)$/u,
  telling:
    /^(?:zei|zeiden|zeggen|zegt|zeg|gezegd|schreef|schrijft|schrijf|geschreven|appten?|mailden?|sms[dt]en?|berichtten?|antwoordden?|vroeg|dacht|denkt|denk)$/u,
  written: /^(?:tekst|woord|woorden|staat|stond)$/u,
  apology: /^(?:sorry|excuus|excuses|spijt)$/u,
};

const byWord = new Map<string, number>();
for (const [name, words] of Object.entries(lists))
  for (const word of words.split(" "))
    byWord.set(word, (byWord.get(word) ?? 0) | wordClass[name as keyof typeof wordClass]);

/** All that a folded word does: bits of `wordClass`. */
export const classesOf: (word: string) => number = remembered((word) => {
  let classes = byWord.get(word) ?? 0;
  for (const [name, pattern] of Object.entries(stems))
    if (pattern.test(word)) classes |= wordClass[name as keyof typeof wordClass];
  return classes;
});
