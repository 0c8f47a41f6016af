import { byFirstLetter, knownInSpite } from "../text/typing-errors.ts";
import { cue } from "./cue.ts";
import { compoundEndings, isMedicalCompound, isMedicineName, opensPair } from "./medical-compounds.ts";

/** How much a word tells about somebody's health: `sure` by itself of a person, `weak` only with a plain verb. */
export type MedicalKind = "condition" | "treatment" | "medicine" | "weak";

/**
 * Words about health, folded. Everyday complaints that say nothing lasting (a cold, the flu) are left out on
 * purpose. A word ending in one of the conditions is one too ("borstkanker", "wervelkolomontsteking").
 */
const words: Readonly<Record<MedicalKind, string>> = {
  condition:
    "chronischziek chronischeziekte nierinsufficientie hartinsufficientie retinitis kanker leukemie tumor tumoren hersentumor uitgezaaid uitzaaiing uitzaaiingen melanoom diabetes suikerziekte diabeet diabetisch dementie dement dementerend dementeert dementeren pdd alzheimer parkinson epilepsie epileptisch epilepsieaanval epilepticus copd astma astmatisch reuma reumatiek reumatisch artrose fibromyalgie hernia hiv aids hepatitis depressie depressies depressief depri burnout overspannen psychose psychoses psychotisch schizofreen schizofrenie bipolair borderline ptss ptsd adhd autisme autistisch autist asperger anorexia boulimia eetstoornis dwangstoornis angststoornis paniekstoornis paniekaanvallen verslaving alcoholverslaving drugsverslaving alcoholist alcoholieker drugsverslaafd gokverslaafd hartinfarct hartaanval hartpatient hartfalen hartritmestoornis hartproblemen hartprobleem hartkwaal hartklachten beroerte herseninfarct hersenbloeding hersenletsel tia dwarslaesie verlamd verlamming halfzijdig slechtziend slechthorend doofstom gehandicapt mindervalide rolstoelgebruiker spierziekte nierpatient nierfalen levercirrose crohn colitis endometriose miskraam zwanger hoogzwanger zwangerschap lyme longcovid longemfyseem sikkelcel bloedarmoede trombose longembolie incontinent stoma terminaal palliatief ongeneeslijk whiplash sclerose hersenschudding botbreuk osteoporose schildklier maagzweer galstenen bloedvergiftiging tuberculose tbc syfilis chlamydia gonorroe eczeem psoriasis migraine clusterhoofdpijn tourette verstandelijk zwakbegaafd cva nierstenen slaapapneu narcolepsie lupus jicht artritis glaucoom maculadegeneratie longontsteking hersenvliesontsteking taaislijmziekte schurft allergisch spasme spastisch kinkhoest suikerziek zorgbehoevend hulpbehoevend besmet spina bifida gedotterd medicijnverslaafd postnatale trauma getraumatiseerd suicidaal seropositief blaasontsteking galblaas netvliesloslating hartstilstand bevallen bevalling kraambed zwangerschapsrust huntington korsakov duchenne klaplong coma zona gordelroos attaque parese hemiparese trisomie tinnitus oorsuizen mutisme schizoaffectief dyslexie dyslectisch dyscalculie dyspraxie hazenlip schisis alcoholvergiftiging kleurenblind pleinvrees smetvrees straatvrees claustrofobie vliegangst dwanggedachten spasticiteit hartklep hartritmestoornissen boezemfibrilleren hartkramp pectoris hartkatheterisatie aneurysma vaatlijden etalagebenen spataders lymfoedeem lipoedeem oedeem fistel darmkanker prikkelbare ibs coeliakie glutenallergie notenallergie voedselallergie hooikoorts anafylaxie onvruchtbaar vruchtbaarheidsproblemen overgangsklachten prolaps prostaatproblemen bekkenbodem bekkeninstabiliteit postpartum kraampsychose babyblues hersenvocht waterhoofd hydrocefalus microcefalie hersenverlamming myasthenie polyneuropathie parkinsonisme tremor dystonie ataxie epileptica absences koortsstuipen slaapwandelen insomnia slapeloosheid apneu longfibrose sarcoidose bronchitis bronchiectasieen mucoviscidose mucopatient longpatient hartlijder hartpatiente diabete diabetica suikerpatient nierfunctie nierbekkenontsteking nierziek leverziek hepatisch galsteen pancreatitis alvleesklier aambeien endeldarm incontinentie bedplassen urineverlies blaaszwak soa herpes malaria dengue sepsis mrsa huiduitslag vitiligo huidkanker brandwonden wondroos doorligwonden decubitus voetzweer diabetesvoet klompvoet jichtaanval bechterew sjogren sclerodermie osteoporotisch heupdysplasie scoliose rugletsel nekletsel whiplashklachten peesontsteking carpaal tennisarm hielspoor meniscus kruisband ontwrichting polsbreuk heupfractuur heupbreuk enkelbreuk beenbreuk armbreuk kaakbreuk schedelbasisfractuur geamputeerde eenbenig eenarmig verlamde dwarslaesiepatient rolstoelafhankelijk rolstoelgebonden bedlegerige hulpbehoevende zorgafhankelijk palliatieve terminale uitbehandeld euthanasie euthanasietraject nierdonor orgaandonatie donornier oogziekte cataract tunnelvisie retinopathie gezichtsbeperking hardhorend slechthorende doventolk doofblind stotteraar stottert afasie spraakstoornis taalontwikkelingsstoornis ontwikkelingsachterstand laagbegaafd mongool mongooltje downsyndroom foetaal gilles hechtingsstoornis hechtingsproblematiek gedragsproblemen gedragsstoornis mcdd hoogsensitief borderliner narcist narcisme manisch manie hypomaan bipolaire schizofrene psychoot waanbeelden waanideeen hallucineert hallucinaties suicidegedachten zelfmoordgedachten zelfbeschadiging automutilatie eetprobleem boulimie orthorexia obesitas zwaarlijvig ondervoed ondervoeding drankprobleem alcoholprobleem drankverslaving alcoholverslaafd gokverslaving gameverslaving cocaineverslaving heroineverslaafd verslaafde afgekickt overdosis delier delirium vergeetachtig ftd alzheimerpatient parkinsonpatient kankerpatient kankerpatiente borstkanker prostaatkanker longkanker hersenkanker lymfeklierkanker lymfklierkanker hodgkin kahler leukemiepatient metastase metastasen gezwel borstamputatie borstsparend borstreconstructie arbeidsongeschikt letselschade overspannenheid zenuwinzinking inzinking paniekerig fobie oorlogstrauma miskramen doodgeboren stilgeboren couveuse couveusekind prematuur vroeggeboorte keizersnede keizersnee zwangere aambei liesbreuk navelbreuk maagbloeding maagverkleining maagbypass darmoperatie stomapatient stomazakje crps rsi albino vertigo polio slechtziendheid slechthorendheid gehoorverlies doofheid blindheid galsteenaanval galsteenaanvallen gecolloqueerd hardhorig autismespectrumstoornis alcoholsyndroom fybromialgie cancer leukaemia leukemia tumour diabetic asthma epilepsy seizures stroke dementia depressed depression bipolar schizophrenia autism autistic pregnant miscarriage disabled wheelchair paralysed paralyzed anxiety addiction addicted alcoholic krebs schwanger demenz behindert enceinte handicape grossesse cancereux",
  treatment:
    "chemo chemotherapie chemokuur bestraling bestralingen bestraald immunotherapie hormoontherapie geopereerd heupoperatie knieoperatie hartoperatie openhartoperatie pacemaker rolstoel prothese kunstheup kunstknie gehoorapparaat hoorapparaat revalidatie revalideren revalideer revalideert psychiater psychotherapie psychiatrisch psychiatrische afkickkliniek verslavingszorg ontwenning ontwenningskuur dwangopname crisisopname dialyse nierdialyse sondevoeding wondzorg wondverzorging stomazorg hospice transplantatie niertransplantatie amputatie geamputeerd oncoloog oncologie cardioloog neuroloog uroloog fertiliteitskliniek ivf abortus traplift methadonpost dialyseert gedialyseerd ablatie dotterbehandeling hartoperaties openhart pacemakerdrager stent stents hoortoestel hoortoestellen gehoorapparaten gehoortoestel cochleair blindengeleidehond geleidehond hulphond assistentiehond blindenstok taststok zuurstoffles zuurstoftoestel zuurstoftank thuisbeademing beademd beademingsapparaat tillift hooglaagbed ziekenhuisbed trippelstoel duwrolstoel handbike orthese gipsbeen gipsarm corset steunkousen steunzolen kunstbeen kunstarm beenprothese armprothese onderbeenprothese kunstgebit heupprothese hospitalisatie gehospitaliseerd ziekenhuisopname spoedopname revalidatiecentrum revalidatiekliniek dagkliniek daghospitaal dagbehandeling paaz dwangverpleging crisisdienst emdr traumatherapie schematherapie gezinstherapie relatietherapie kinesitherapie ergotherapeut gynaecoloog longarts hartspecialist cardiologe reumatoloog dermatoloog endocrinoloog hematoloog geriater kinderpsychiater kinderpsycholoog neuropsycholoog revalidatiearts pijnkliniek pijnspecialist oncologisch thuisverpleging thuisverpleegster wijkverpleging wijkverpleegkundige nachtzorg hersenoperatie hersenoperaties rugoperatie buikoperatie oogoperatie staaroperatie hartklepoperatie prostaatoperatie baarmoederverwijdering vasectomie hysterectomie mastectomie ruggenprik biopsie punctie petscan hersenscan bloedtransfusie stamceltransplantatie beenmergtransplantatie donorhart levertransplantatie longtransplantatie radiotherapie brachytherapie elektroshock afkick afkicken blaaskatheter douchestoel buikdialyse peritoneaaldialyse bekkenbodemoperatie plasbuis toiletstoel chemotherapy radiotherapy dialysis surgery hospitalized hospitalised rehab rollstuhl fauteuil",
  medicine:
    "insuline antidepressiva antidepressivum prozac citalopram sertraline paroxetine lithium ritalin concerta methylfenidaat oxazepam diazepam temazepam lorazepam xanax haldol quetiapine olanzapine morfine oxycodon tramadol fentanyl methadon metformine bloedverdunners bloedverdunner prednison epipen slaappillen bloeddrukpillen hartmedicatie chemopillen antipsychotica rilatine strattera medikinet lyrica ozempic mounjaro humira xarelto eliquis marcoumar sintrom cymbalta efexor seroxat cipramil lexapro sipralexa zoloft remeron trazodon deanxit temesta stilnoct zolpidem risperdal abilify depakine lamictal keppra rivotril madopar aricept exelon novorapid lantus ventolin symbicort seretide spiriva imuran tamoxifen morfinepleister morfinepleisters puffer puffers inhalator pufjes cortisone cortisonen dexamfetamine dexamfetaminen medicatierol baxterrol kalmeringspillen kalmeringsmiddelen kalmeerpillen slaapmiddel slaapmedicatie antipsychoticum plaspillen plaspil hartpillen hartpilletjes cholesterolpillen bloedverdunnend insulinepomp insulinespuiten insulinespuit glucosemeter suikermeter adrenalinepen antabus acamprosaat buprenorfine suboxone naltrexon mediwiet hormoonspuiten aidsremmers immunosuppressiva methotrexaat plaquenil gabapentine pregabaline amitriptyline nortriptyline venlafaxine escitalopram fluoxetine mirtazapine wellbutrin aripiprazol clozapine leponex lithiumkuur valium seresta alprazolam rohypnol dipiperon risperidon concertapillen elvanse tentin chemotabletten",
  weak: "operatie opname opgenomen ziekenhuis kliniek psycholoog therapie therapeut opereren thuiszorg infuus rollator medicijnen medicatie pillen pijnstillers beperking beperkt handicap chronisch looprek krukken katheter pilletjes pillekes scootmobiel bedlegerig blind doof invalide verslaafd syndroom corona covid down ms als add ocd nah burn gips drugs longen nieren lever griep rolstoelen duizelig flauwgevallen flauwte ziektewet letsel verwondingen gewond blessure geblesseerd gekneusd gebroken verstuikt verzwikt operaties chirurg kine pil spuitjes spuit allergie allergieen allergische beperkingen handicaps hulpmiddel hulpmiddelen looprekje wandelstok zuurstof verpleegster verpleging verslaafden gestrest angstig somber medicijn rugpijn hoofdpijn pijnlijk manke mank hinkt danlos cerebrale tos rouw hypo hyper angina menopauze cf stervend stervende staar nachtblind maculaire dove fas tics pica odd ass hsp hoogbegaafd wanen overgewicht verward mci lewy vasculaire chronische invaliditeit ongeschiktheid meervoudig uitgeput angsten icd beademing sonde rolwagen opnames ic intensive psychiatrie ggz logopedie logopedist kinesist kinesitherapeut fysio fysiotherapeut fysiotherapie oogarts internist orthopeed mantelzorger sterilisatie gesteriliseerd ect baxter medicinale hormonen hormoonkuur testosteron prep biologicals afgekeurd bloeduitstorting bloeding heroine cocaine blowt hoarder verwachting spit buikgriep suiker drank",
};

const kinds: ReadonlyMap<string, MedicalKind> = new Map(
  (Object.entries(words) as [MedicalKind, string][]).flatMap(([kind, list]) =>
    list.split(" ").map((word): [string, MedicalKind] => [word, kind]),
  ),
);

const illnesses =
  "kanker|ziekte|ontsteking|stoornis|patient|patiente|infarct|dementie|psychose|depressie|verslaving|tumor|astma|syndroom|allergie|epilepsie|diabetes|reuma|artrose|hernia|trombose|verlamming|stoma|transplantatie|chemo";
// "Kankeren" is to grumble.
const endings = new RegExp(`(?:${illnesses})(?:(?<!kanker)en|s)?$`);
// Words with such an ending that state nothing about a person's health: of plants, animals, cities and the weather.
const notIllness =
  /^(?:(?:aardappel|blad|bodem|bomen|boom|buxus|dier|dieren|druiven|essen|essentak|graan|honden|iep|iepen|import|kandidaten|kastanje|katten|kippen|koeien|konijnen|koop|land|managers?|maandag|mode|olifants|paarden|planten?|roest|beesten|runder|schapen|schimmel|varkens|vee|vissen|vogel|welvaarts?)?ziektes?|kinderziektes?|(?:rook|koop|lees|werk)verslaving|(?:stilte|net|stroom|relatie|communicatie)?stoornis|(?:oceaan|storm|weer)depressies?|(?:verkeers|stads)(?:infarct|kanker)(?:en|s)?|(?:bal|he|sto)kankers?|(?:ge|ver)kanker|(?:batterij|vonk|voor|bougie)?ontsteking(?:en)?|vogelgriep|(?:ambtenaren|brievenbus)ziekte)$/;

/** The shortest word of a term that is written apart. */
export const shortestOfPair = 4;
const shortestMisspelled = 7;
// Ordinary words a typing error away from one of these.
const neighbours = new Set(
  "zwager zwanger zwangere prothesen traject trauma dramatisch automatisch tematisch hernieuwd hormonen alternatief depressiva terminal terminals beroerd beroerde beroemde stomme gehandicapte asperge asperges astatisch bestraat bestrating bestratingen concert concerti concerto decentie degressie degressief dementi demonteert demonteren detentie gedokterd gedoteerd gehoereerd gekotterd necroloog oenologie ontkenning ontologie patent patenten schuift schurkt trombone ufoloog uitgewaaid uitgezaagd uitgezwaaid verlaad zanger zwagerschap ablutie ablatief absence afkijken beasemd bevalen bevallig bevallige bewalling blondheid coupeuse dofheid dramatoloog dystopie heupbroek hartklop hersenkraker kruisland kruispand kunstarme magisch narcis nareist oenologisch ondergoed ondervond ontologisch paffers poffers polsbroek prelatuur prikkelbaar sjorren snottert spaanders spaarders spanaders vaartijden verslaande windroos".split(
    " ",
  ),
);
const misspelled = knownInSpite(
  byFirstLetter(
    [...kinds].flatMap(([word, kind]) => (kind === "weak" || word.length < shortestMisspelled ? [] : [word])),
  ),
  (length) => (length > 8 ? 2 : 1),
  neighbours,
);

/** Whether a folded word with these letters is a term, or can open or close one that is written apart: bits of `cue`. */
export function termCues(word: string, letters: number, kind: MedicalKind | null): number {
  const isHalf = word === "ziekte" || opensPair(word);
  const opens = isHalf || (word.length >= shortestOfPair && misspelled.mayBegin(word, letters));
  return (
    (kind === null ? 0 : cue.term) |
    (isHalf ? cue.pairOpening : 0) |
    (opens ? cue.termOpening : 0) |
    (endsPair(word) ? cue.pairEnd : 0)
  );
}

/** Whether two folded words, with the letters of both and the cues of the second, are an illness that is written apart. */
export function isPairOfTerm(first: string, second: string, letters: number, cues: number): boolean {
  const mayBePair =
    (cues & cue.pairEnd) !== 0 || misspelled.mayFind(first.charCodeAt(0), first.length + second.length, letters);
  return mayBePair && isCondition(first + second, letters);
}

// Pairs come back from message to message: each is looked into once, within a bound.
const pairs = new Map<string, boolean>();
const mostPairs = 4_096;

function isCondition(word: string, letters: number): boolean {
  let isKnown = pairs.get(word);
  if (isKnown === undefined) {
    isKnown = medicalKind(word, letters) === "condition";
    if (pairs.size >= mostPairs) pairs.clear();
    pairs.set(word, isKnown);
  }
  return isKnown;
}

/** What a folded word with these letters tells about health; `null` when nothing. A typing error in a long word is forgiven. */
export function medicalKind(word: string, letters: number): MedicalKind | null {
  const known = kinds.get(word);
  if (known !== undefined) return known;
  if (word.length < shortestMisspelled - 1) return null;
  if (endings.test(word)) return notIllness.test(word) ? null : "condition";
  if (isMedicalCompound(word)) return "condition";
  if (isMedicineName(word)) return "medicine";
  const meant = misspelled.find(word, letters);
  return meant === null ? null : (kinds.get(meant) ?? null);
}

// How the second word of a pair ends: "hart infarct", "knie problemen".
const pairEndings = new Set([
  ...illnesses.split("|").flatMap((ending) => [ending, `${ending}s`, `${ending}en`]),
  ...compoundEndings,
]);
const longestPairEnding = Math.max(...Array.from(pairEndings, (ending) => ending.length));
const endsOfPairEndings = new Set([...pairEndings].flatMap(endsOf));

// An ending holds the second word of a pair, or is held by it.
function endsPair(word: string): boolean {
  return (
    word.length >= shortestOfPair && (endsOfPairEndings.has(word) || endsOf(word).some((end) => pairEndings.has(end)))
  );
}

// No longer than an ending can be: a resident's longest word costs no more than a long one.
function endsOf(word: string): readonly string[] {
  const end = word.slice(-longestPairEnding);
  return Array.from(end, (_, at) => end.slice(at));
}
