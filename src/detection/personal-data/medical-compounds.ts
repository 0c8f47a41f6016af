// What part of the body a compound begins with, and what it says is the matter with it: "knieprothese",
// "galblaasoperatie", "nierfalen". Kept apart from the lists of words, for the two multiply.
const parts =
  "achillespees ader alvleesklier amandel baarmoeder been bekken blaas bloed bloedvat borst bot bovenarm buik buikwand darm dijbeen dij dikkedarm duim eierstok elleboog enkel galblaas gehoor gewricht hals halswervel hand hart hartklep hersen heup hoornvlies huid kaak keel klier knie kniekop knieband kraakbeen kruisband kuitbeen lever lies long luchtweg luchtwegen lymfeklier maag meniscus mond navel nek netvlies neus nier nierbekken onderarm onderbeen onderrug oog oor pees pols prostaat rib rug ruggengraat ruggenmerg schedel scheenbeen schildklier schouder slagader sleutelbeen slokdarm spier staar stembanden stofwisseling teen urineweg urinewegen vaat vinger voet wervel wervelkolom zenuw zenuwstelsel".split(
    " ",
  );
const matters =
  "aanval aandoening afwijking amputatie biopsie bloeding breuk carcinoom chirurg chirurgie fractuur falen implantaat infarct infectie ingreep insufficientie kanker klachten kwaal letsel ontsteking operatie patient patiente probleem problemen prothese punctie revalidatie ruptuur scheur slijtage specialist stenose stoornis transplantatie trauma tumor verkalking verlamming ziekte".split(
    " ",
  );
const plurals = ["", "s", "en", "je"];
// A wound is told of the head as well, a "hoofdprobleem" is none; operations that are named by their way or reason.
const others =
  "hoofd(?:letsel|trauma|wond|operatie)|(?:amandel|blindedarm|bypass|dotter|hernia|kanker|kijk|laser|liesbreuk|nood|openhart|spoed|staar)operatie";
const compound = new RegExp(`^(?:(?:${parts.join("|")})s?(?:${matters.join("|")})|${others})(?:${plurals.join("|")})$`);

// Inflammations ("bronchitis"), tumours ("lymfoom") and what else doctors say in Greek.
const greek =
  "itis carcinoom sarcoom blastoom lymfoom myoom plegie ectomie sclerose trombose fibrose neurose psychose cirrose stenose neuropathie retinopathie myopathie leukemie glycemie artrose scoliose colonoscopie gastroscopie coloscopie endoscopie".split(
    " ",
  );
const inGreek = new RegExp(`[a-z]{3}(?:${greek.join("|")})$`);
// The stems by which medicines are named. Source: WHO, international nonproprietary names.
const stems =
  "olol lapril napril oxipril ndopril erapril isipril usinopril sartan rvastatine vastatine prazol zepam zolam ldipine rdipine idipine cilline cycline oxacine oxetine triptyline gliptine gliflozine glutide tinib lumab tumab xumab zumab ximab axaban exaban oxaban heparine triptan lukast barbital zepine tiapine niapine olanzapine peridon semide thiazide trexaat prednisolon rubicine platine".split(
    " ",
  );
const medicine = new RegExp(`^[a-z]{3,}(?:${stems.join("|")})$`);
// Words with such an end that name something else.
const otherThings = /^(?:aanstelleritis|hollanditis|graffitis|regulitis|uitstelleritis|excuusitis|vergaderitis)$/;

const shortest = 7;

/** Whether a folded word is put together from a part of the body and what is wrong with it, or from a doctor's Greek. */
export function isMedicalCompound(word: string): boolean {
  return word.length >= shortest && !otherThings.test(word) && (compound.test(word) || inGreek.test(word));
}

/** Whether a folded word has the form of a medicine's generic name. */
export function isMedicineName(word: string): boolean {
  return word.length >= shortest && medicine.test(word);
}

const openers = new Set([...parts, ..."angst dwang eet gedrags paniek persoonlijkheids slaap suiker".split(" ")]);

/** Whether a folded word by itself can be the first half of an illness that is written as two words. */
export function opensPair(word: string): boolean {
  return openers.has(word);
}

/** How such words end. */
export const compoundEndings: readonly string[] = [
  ...[...matters, "wond"].flatMap((matter) => plurals.map((plural) => matter + plural)),
  ...greek,
];
