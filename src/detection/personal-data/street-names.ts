import { cue } from "./cue.ts";

// Endings of Dutch and Flemish street names. Source: the kinds of public space in the BAG and the CRAB, by frequency.
const endings = [
  "straat",
  "straatje",
  "straatjes",
  "stroate",
  "stroat",
  "stroot",
  "strjitte",
  "leane",
  "straot",
  "laan",
  "laantje",
  "weg",
  "wegje",
  "plein",
  "pleintje",
  "dijk",
  "dyk",
  "kade",
  "kaai",
  "singel",
  "gracht",
  "pad",
  "hof",
  "hofje",
  "hoven",
  "steeg",
  "dreef",
  "plantsoen",
  "markt",
  "park",
  "kamp",
  "kampen",
  "veld",
  "velden",
  "akker",
  "akkers",
  "weide",
  "wei",
  "weiden",
  "burg",
  "brink",
  "berg",
  "bergen",
  "bos",
  "bosch",
  "dam",
  "dries",
  "einde",
  "eind",
  "erf",
  "gaarde",
  "gaard",
  "heide",
  "hei",
  "heuvel",
  "hoek",
  "hout",
  "kouter",
  "lei",
  "meent",
  "meer",
  "oord",
  "poel",
  "poort",
  "ring",
  "rei",
  "sloot",
  "sluis",
  "steenweg",
  "stwg",
  "terp",
  "tuin",
  "tuinen",
  "vaart",
  "vest",
  "vliet",
  "voort",
  "wal",
  "werf",
  "wijk",
  "zoom",
  "zijde",
  "baan",
  "boulevard",
  "esplanade",
  "allee",
  "passage",
  "bolwerk",
  "boogerd",
  "bogerd",
  "bogaard",
  "horst",
  "kolk",
  "ven",
  "waard",
  "wetering",
  "wiel",
  "donk",
  "rode",
  "loo",
  "hoeve",
  "hoeven",
  "beemd",
  "beemden",
  "eng",
  "enk",
  "es",
  "esch",
  "kerkhof",
  "haven",
  "rak",
  "buurt",
  "stede",
  "stee",
  "bleek",
  "schans",
  "molen",
  "land",
  "landen",
  "aarde",
  "straete",
];
const abbreviations = ["str", "ln", "stw", "pln"];

/** Endings that are hardly ever anything but a street. */
const sure: ReadonlySet<string> = new Set([
  "straat",
  "straatje",
  "laan",
  "laantje",
  "weg",
  "plein",
  "dijk",
  "kade",
  "kaai",
  "singel",
  "gracht",
  "steeg",
  "dreef",
  "plantsoen",
  "steenweg",
  "stwg",
  "hof",
  "pad",
  "boulevard",
  "lei",
  "baan",
  "kouter",
  "markt",
  "brink",
  "hofje",
  "weide",
  "akker",
  "park",
  "wal",
  "vest",
  "dries",
  "gaarde",
]);

// Spelled as they are heard: "julianalaaan", "kerkstraad".
const misheard = /(?:stra+t|stra+d|la+n|weeg|ple+in|plijn|dijck)$/;
const byLength = [...endings, ...abbreviations].sort((a, b) => b.length - a.length);
const lastLetters = new Set(byLength.map((ending) => ending.slice(-2)));

// Ordinary words that end like a street, and things that are counted: "onderweg 3 keer", "fietspad 2".
const ordinary = new Set(
  "weg onderweg vanweg terugweg halfweg snelweg autoweg rijksweg hoofdweg zandweg fietspad voetpad wandelpad zebrapad ruiterpad schelppad looppad tuinpad bospad gang meer alleen straat laan plein hoek rotonde weer wanneer beneden leven geven boven zeven even tegen parkeerhof kerkhof begraafplaats tuin voortuin achtertuin moestuin volkstuin land nederland buitenland binnenland duitsland ierland engeland gelderland flevoland friesland zeeland platteland eiland park vakantiepark recreatiepark bedrijvenpark speelpark skatepark windpark zonnepark sportpark pretpark dierenpark wijk woonwijk nieuwbouwwijk buurt woonbuurt markt weekmarkt rommelmarkt kerstmarkt supermarkt jaarmarkt arbeidsmarkt woningmarkt veld voetbalveld sportveld trapveld grasveld speelveld bos molen haven jachthaven dam kamp zomerkamp werf gemeentewerf milieustraat winkelstraat doodlopende ring bring string vering regering kering woningring berg bergen heide dries wei hout hei deel einde eind weekend weekeinde burg limburg poort eng es les mes wees bewijs sluis es ven erven werven schrijven blijven gaven waarde dagboulevard wal vest gracht singel kade dijk erf steeg woonerf sloot brink rak rode aarde zijde plantsoen hof pad dreef gaard poel heuvel meent oord stee kolk wiel loo waard passage jaarwisseling keukenhof spoorwegovergang overweg ventweg busbaan rijbaan startbaan skibaan ijsbaan trapbaan kunstijsbaan glijbaan baan bijbaan drempel stoep ping parking bowling living woning gezinswoning huurwoning betaling rekening melding aanvraag vergunning bushalte parkeerring parkeerhoek afvalberg zandberg gazon kunstgrasveld basisschool straatje adres paspoort reispaspoort spoedpaspoort kinderpaspoort dierenpaspoort huisdierenpaspoort wachtwoord antwoord woord trefwoord".split(
    " ",
  ),
);

/** How surely a word names a street. */
export type StreetLikeness = "sure" | "maybe";

/** How surely a folded word names a street: by its ending, and not an ordinary word; `null` when it does not. */
export function streetLikeness(word: string): StreetLikeness | null {
  if (
    word.length < 5 ||
    !lastLetters.has(word.slice(-2)) ||
    ordinary.has(word) ||
    /(?:recyclage|container|milieu)(?:park|straat)$/.test(word)
  )
    return null;
  if (misheard.test(word) && !/(?:straat|laan|plein)$/.test(word) && word.length > 7) return "sure";
  const ending = byLength.find((candidate) => word.endsWith(candidate));
  if (ending === undefined || word.length - ending.length < 2) return null;
  return sure.has(ending) || (abbreviations.includes(ending) && word.length > 6) ? "sure" : "maybe";
}

/** Whether a folded word can be a street, a part of one that is written apart, or the beginning of a French one: bits of `cue`. */
export function streetCues(word: string, likeness: StreetLikeness | null): number {
  return likeness !== null || lastParts.has(word) || frenchOpeners.has(word) ? cue.street : 0;
}

const lastParts = new Set(
  "straat laan weg plein dijk kade singel gracht steenweg baan hof lei dreef steeg plantsoen str boulevard markt park pad".split(
    " ",
  ),
);

/** Whether a word on its own is the last part of a street name written apart: "Kerk straat", "Prins Hendrik laan". */
export function isStreetWord(word: string): boolean {
  return lastParts.has(word);
}

/** Words that open a street name of several words: "van der ...", "burgemeester ...", "oude ...". */
export const nameOpeners: ReadonlySet<string> = new Set(
  "v d vd van der den de het 't ter ten te sint st sinte heilige burgemeester burg burgem dr doctor dokter prof professor pastoor pater deken kapelaan kanunnik meester mr ir ing generaal gen kolonel kapitein maarschalk admiraal koning koningin prins prinses graaf gravin hertog keizer jonker jhr jonkheer freule minister president oude oud nieuwe nieuw grote groot kleine klein lange korte hoge lage eerste tweede derde 1e 2e 3e 1ste 2de 3de achter voor aan boven onder laan straat plein kerk".split(
    " ",
  ),
);

/** The words by which a French street name begins. */
export const frenchOpeners: ReadonlySet<string> = new Set([
  "rue",
  "avenue",
  "chaussee",
  "boulevard",
  "place",
  "allee",
  "quai",
]);
