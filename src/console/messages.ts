// biome-ignore-all lint/style/noExcessiveLinesPerFile: a table
import type { Case } from "../api/contract/case.ts";
import type { Conversation, TimelineItem } from "../api/contract/conversation.ts";
import type { ConversationSearch } from "../api/contract/conversation-search.ts";
import type { Inquiry } from "../api/contract/inquiry.ts";
import type { Agent, Session } from "../api/contract/session.ts";
import type { Template } from "../api/contract/template.ts";

// Every Dutch text of the console and the chat page, in sections that are pure data. Codes the contract knows as a
// closed list are typed; for the others an unknown code is shown as it is (`words.ts`).

type Outbound = Extract<TimelineItem, { from: "bot" | "agent" }>;
type Words = Readonly<Record<string, string>>;

/* ---------------------------------------------------------------- the chat page ---- */

export const chatTexts = {
  skip: "Naar het berichtveld",
  title: "Chat",
  titleWith: (municipality: string) => `Chat met de ${municipality}`,
  intro: [
    "Stel hier uw vraag of doe een melding. U kunt een automatisch antwoord krijgen. Als het nodig is, helpt een medewerker u verder.",
    "Stuur hier geen persoonlijke gegevens, zoals uw BSN, geboortedatum of rekeningnummer.",
    "Is er direct gevaar? Bel 112.",
  ],
  log: "Berichten",
  loading: "Uw berichten worden opgehaald.",
  you: "U",
  bot: "Automatisch antwoord",
  agent: "Medewerker",
  field: "Uw bericht",
  hint: "Stuur geen BSN of andere persoonlijke gegevens.",
  keys: "Enter verstuurt, Shift + Enter geeft een nieuwe regel.",
  send: "Verstuur",
  left: (count: number) => `U kunt nog ${count} tekens typen.`,
  sending: "wordt verstuurd",
  sent: "verstuurd",
  notSent: "niet verstuurd",
  again: "Verstuur opnieuw",
  takeBack: "Pas dit bericht aan",
  masked: {
    "phone-number": "Uw telefoonnummer is hier onleesbaar gemaakt. Alleen een medewerker die u belt, ziet het.",
    "personal-data": "Er stonden persoonlijke gegevens in dit bericht. Wij hebben die onleesbaar gemaakt.",
  },
  quickReplies: "Antwoord met één tik:",
  broken: "Uw bericht kon niet worden verstuurd. Het staat nog in het veld. Ververs de pagina en probeer het opnieuw.",
  noFiles: "Bestanden en foto's kunnen hier niet. Er is niets verstuurd.",
  offline: "Geen verbinding. Wat u typt en verstuurt, blijft bewaard. We proberen het steeds opnieuw.",
  tryNow: "Probeer nu",
  newest: "Naar het nieuwste bericht",
  newWindow: "opent in een nieuw venster",
} as const;

export const momentTexts = {
  today: "vandaag",
  yesterday: "gisteren",
  tomorrow: "morgen",
  at: (day: string, clock: string) => `${day} ${clock} uur`,
  before: (day: string, clock: string) => `${day} voor ${clock} uur`,
} as const;

/* ------------------------------------------------------------ frame and sign-in ---- */

export const pageTexts = {
  product: "Berichtwacht",
  skip: "Naar de inhoud",
  menu: "Hoofdmenu",
  inbox: "Te doen",
  conversations: "Gesprekken",
  templates: "Teksten",
  agents: "Medewerkers",
  channels: "Kanalen",
  loading: "Bezig met laden.",
  tryAgain: "Probeer opnieuw",
  unreachable: "De server is niet bereikbaar. Controleer uw verbinding en probeer het opnieuw.",
  reference: (reference: string) => `Verwijzing: ${reference}`,
  notFoundTitle: "Pagina niet gevonden",
  notFound: "Deze pagina bestaat niet.",
  backToInbox: "Naar Te doen",
  adminsOnlyTitle: "Alleen voor beheerders",
  adminsOnly: "Deze pagina is alleen voor beheerders.",
  notLive: "Geen live verbinding. De pagina ververst elke 30 seconden.",
  cancel: "Annuleren",
  failedTitle: "Er ging iets mis",
} as const;

export const modeTexts: Readonly<Record<Session["mode"], string | null>> = {
  automatic: null,
  confirm: "Werkwijze: een medewerker bevestigt elke waarschuwing en blokkade.",
  shadow: "Proef: Berichtwacht kijkt mee. Er gaat niets automatisch naar inwoners.",
};

export const channelModeWords: Readonly<Record<Session["mode"], string>> = {
  automatic: "Berichtwacht antwoordt en waarschuwt zelf als het zeker is.",
  confirm: "Een medewerker bevestigt elke waarschuwing en blokkade.",
  shadow: "Proef: Berichtwacht kijkt alleen mee.",
};

export const channelTexts = {
  title: "Kanalen",
  intro:
    "Zet een kanaal uit als er iets mis is, bijvoorbeeld bij een datalek. Er gaat dan niets meer naar inwoners: geen automatisch antwoord en geen antwoord van een medewerker. Wat binnenkomt, ligt gewoon in Te doen.",
  on: "Aan.",
  off: "Uit.",
  offSince: (name: string | null, moment: string, reason: string) =>
    `Uitgezet door ${name ?? "een beheerder"}, ${moment}: ${reason}`,
  offNotice: (channel: string, reason: string) =>
    `${channel} is uitgezet: er gaat niets naar inwoners. Reden: ${reason}. Bel of mail wie niet kan wachten.`,
  outageNotice: (channel: string, waiting: number) =>
    `${channel} heeft een storing. Wat nog moet vertrekken (${waiting}), gaat vanzelf zodra het weer werkt. Bel of mail wie niet kan wachten.`,
  outage: (code: string, moment: string) => `Storing (${code}). De volgende poging is ${moment}.`,
  processor: (name: string, service: string, agreement: string | null, until: string | null) =>
    `${name}: ${service}${agreement === null ? "" : `. Overeenkomst van ${agreement}`}${until === null ? "" : `, geldig tot en met ${until}`}.`,
  turnOff: "Kanaal uitzetten",
  turnOn: "Kanaal weer aanzetten",
  whyOff: "Waarom zet u het kanaal uit?",
  whyOn: "Waarom kan het weer aan?",
} as const;

/** A channel that is linked to a telephone (WhatsApp Web). */
export const linkTexts = {
  warning:
    "Dit kanaal loopt via WhatsApp Web. WhatsApp staat dat niet toe voor een programma als dit en kan het nummer blokkeren. Gebruik voor het echte werk de WhatsApp Cloud API.",
  starting: "WhatsApp Web wordt gestart.",
  "scan-qr":
    "Nog niet gekoppeld. Open WhatsApp op de telefoon, kies Gekoppelde apparaten, Apparaat koppelen, en scan deze code.",
  "pairing-code":
    "Nog niet gekoppeld. Open WhatsApp op de telefoon, kies Gekoppelde apparaten, Apparaat koppelen, Koppelen met telefoonnummer, en typ deze code.",
  connecting: "Gekoppeld, en bezig met verbinden.",
  online: "Gekoppeld en verbonden.",
  waiting: (moment: string) => `Niet verbonden. De volgende poging is ${moment}.`,
  stopped: {
    banned: "Gestopt: WhatsApp heeft het nummer geblokkeerd. Inwoners krijgen hier geen antwoord meer.",
    closed: "Gestopt.",
  },
  qrLabel: "QR-code om de telefoon te koppelen",
} as const;

export const sessionTexts = {
  signInTitle: "Inloggen",
  username: "Gebruikersnaam",
  password: "Wachtwoord",
  signIn: "Inloggen",
  signOut: "Uitloggen",
  account: (name: string) => `Uw account: ${name}`,
  changePassword: "Wachtwoord wijzigen",
  newPasswordTitle: "Kies een eigen wachtwoord",
  newPasswordWhy: "U bent ingelogd met een eenmalig wachtwoord. Kies eerst een eigen wachtwoord.",
  current: "Huidig wachtwoord",
  currentOnce: "Eenmalig wachtwoord",
  next: "Nieuw wachtwoord",
  nextHint: (length: number) => `Minstens ${length} tekens. Een zin van een paar woorden onthoudt u makkelijk.`,
  tooShort: (typed: number) => `Dit wachtwoord is te kort: het heeft ${typed === 1 ? "1 teken" : `${typed} tekens`}.`,
  show: "Toon",
  hide: "Verberg",
  showOf: (label: string) => ` ${label.toLowerCase()}`,
  save: "Wachtwoord opslaan",
  changed: "Uw wachtwoord is gewijzigd.",
  close: "Sluiten",
} as const;

export const roleWords: Readonly<Record<Agent["role"], string>> = {
  agent: "Medewerker",
  lead: "Teamleider",
  admin: "Beheerder",
};

/* -------------------------------------------------------------------- the inbox ---- */

export const inboxTexts = {
  title: "Te doen",
  titleWith: (count: number) => `Te doen (${count})`,
  filters: "Toon",
  all: "Alles",
  mine: "Van mij",
  free: "Vrij",
  waits: "Bij een afdeling",
  late: "Te laat",
  emptyLate: "Er is niets te laat.",
  near: "Bijna te laat",
  lateNotice: (count: number) =>
    `${count === 1 ? "1 taak is" : `${count} taken zijn`} te laat. Verdeel het werk: open de taak en kies Overdragen.`,
  showLate: "Toon wat te laat is",
  count: (count: number, late: number) =>
    `${count === 1 ? "1 taak" : `${count} taken`}${late === 0 ? "" : `, ${late} te laat`}`,
  empty: "Er ligt niets. Nieuwe taken komen hier vanzelf bij.",
  emptyMine: "U heeft geen taken opgepakt.",
  emptyFree: "Er zijn geen vrije taken.",
  number: (number: number) => `nr. ${number}`,
  arrived: (moment: string) => `binnengekomen ${moment}`,
  nobody: "Nog vrij",
  you: "Van u",
  other: (name: string) => `Van ${name || "een collega"}`,
  noPreview: "Geen leesbare tekst",
  proposal: "Voorstel om te beoordelen",
  opinion: "Tweede mening gevraagd",
  emptyWaiting: "Er liggen geen vragen bij een afdeling.",
} as const;

export const promiseTexts = {
  none: "Geen antwoord beloofd",
  answered: "Beantwoord",
  atOnce: "Meteen nodig",
  promised: (moment: string) => `Antwoord beloofd: ${moment}`,
  ownTerm: (moment: string) => `Afhandelen: ${moment}`,
  left: (duration: string) => `nog ${duration}`,
  late: (duration: string) => `${duration} te laat`,
  lessThanMinute: "minder dan een minuut",
  minutes: (count: number) => (count === 1 ? "1 minuut" : `${count} minuten`),
  hours: (count: number) => `${count} uur`,
  days: (count: number) => (count === 1 ? "1 dag" : `${count} dagen`),
  and: " en ",
} as const;

export const urgencyWords: Readonly<Record<Case["urgency"], string>> = {
  normal: "Gewoon",
  high: "Voorrang",
  urgent: "Spoed",
};

export const caseReasonWords: Words = {
  question: "Vraag",
  report: "Melding",
  complaint: "Klacht",
  "personal-data": "Persoonsgegevens",
  "formal-request": "Formeel verzoek",
  "call-back": "Terugbellen",
  "doubtful-abuse": "Mogelijk ongewenst gedrag",
  threat: "Bedreiging",
  distress: "Iemand in nood",
  "block-review": "Blokkade beoordelen",
  appeal: "Niet eens met een maatregel",
  "unsupported-content": "Bericht zonder leesbare tekst",
  "delivery-failed": "Antwoord niet bezorgd",
};

export const channelWords: Words = {
  whatsapp: "WhatsApp",
  messenger: "Messenger",
  instagram: "Instagram",
  x: "X",
  telegram: "Telegram",
  webchat: "Webchat",
};

/* ----------------------------------------------------- finding a conversation ---- */

export const searchTexts = {
  title: "Gesprekken",
  words: "Naam, telefoonnummer of taaknummer",
  hint: "Een gesprek in de webchat heeft geen naam of nummer. Zoek dan op de dag, of kijk bij Geblokkeerd.",
  day: "Dag",
  search: "Zoek",
  clear: "Wis",
  filters: "Toon",
  states: {
    all: "Alles",
    finished: "Afgerond",
    warned: "Gewaarschuwd",
    blocked: "Geblokkeerd",
  } satisfies Record<ConversationSearch["state"], string>,
  count: (count: number, isAll: boolean) =>
    isAll
      ? count === 1
        ? "1 gesprek"
        : `${count} gesprekken`
      : `de laatste ${count} gesprekken; zoek om meer te zien`,
  empty: "Er zijn geen gesprekken die hierbij passen.",
  latest: (moment: string) => `laatste bericht ${moment}`,
  openCases: (count: number) => (count === 0 ? "Geen open taak" : count === 1 ? "1 open taak" : `${count} open taken`),
  blockedUntil: (day: string) => `Geblokkeerd tot ${day}`,
} as const;

export const standingBadgeWords: Readonly<Record<Conversation["standing"]["state"], string | null>> = {
  clean: null,
  named: "Gedrag genoemd",
  warned: "Gewaarschuwd",
  closing: "Slotbericht onderweg",
  blocked: "Geblokkeerd",
};

/* ------------------------------------------------------------- the conversation ---- */

export const conversationTexts = {
  back: "Terug naar Te doen",
  backToSearch: "Terug naar Gesprekken",
  title: (name: string) => `Gesprek met ${name}`,
  titleWithoutName: (channel: string) => `Gesprek via ${channel}`,
  notFound: "Gesprek niet gevonden",
  timeline: "Verloop van het gesprek",
  newest: "Naar het nieuwste bericht",
  resident: "Inwoner",
  bot: "Automatisch antwoord",
  agent: (name: string | null) => (name ? `Antwoord van ${name}` : "Antwoord van een medewerker"),
  found: "Herkend",
  nothingFound: "Niets bijzonders herkend",
  suppressed: (count: number) => `Bewust niet aangemerkt (${count})`,
  judgement: "Oordeel",
  notYetJudged: "Nog niet beoordeeld",
  why: "Waarom dit oordeel?",
  protocol: "Volgens deze regels van het protocol:",
  simulated: "proef",
  task: (number: number, isNew: boolean) =>
    isNew ? `taak nr. ${number} gemaakt` : `toegevoegd aan taak nr. ${number}`,
  redactedMask: "onleesbaar gemaakt",
  shielded: (behaviour: string) => `Dit bericht kan kwetsend zijn: ${behaviour}.`,
  showText: "Bericht tonen",
  sentUnmasked: "De persoonsgegevens zijn hier onleesbaar gemaakt. De inwoner kreeg de tekst zoals die is getypt.",
  reversed: "Deze waarschuwing is ingetrokken.",
  byAgent: (name: string) => ` door ${name}`,
  reason: (reason: string) => `Reden: ${reason}`,
  about: "Over de inwoner",
  channel: "Kanaal",
  since: "Gesprek sinds",
  address: "Aanspreekvorm",
} as const;

/* ------------------------------------------------- photos, documents and sounds ---- */

export const mediaTypeWords: Words = {
  image: "foto",
  video: "video",
  audio: "geluidsbestand",
  voice: "spraakbericht",
  document: "document",
  sticker: "sticker",
};

export const mediaTexts = {
  awaited: (kind: string) => `Bijlage (${kind}): wordt nog bekeken.`,
  unopened: (kind: string, why: string) => `Bijlage (${kind}) is niet geopend: ${why}.`,
  notKept: (kind: string) => `Bijlage (${kind}) is er niet meer: de bewaartermijn is voorbij.`,
  holds: (kind: string, what: string) => `In deze bijlage (${kind}) staan persoonsgegevens: ${what}.`,
  partlyRead: "Een deel van deze bijlage kon niet worden gelezen. Daar kunnen persoonsgegevens in staan.",
  notRead: "Deze bijlage kon niet worden gelezen. Er kunnen persoonsgegevens in staan.",
  recorded: "Bekijk de bijlage alleen als het nodig is. Dat u kijkt, wordt vastgelegd.",
  askAnyway: "Toch bekijken",
  showPicture: "Foto tonen",
  picture: "Foto van de inwoner",
  openDocument: "Document openen (pdf)",
  found: "Herkend in de bijlage",
} as const;

export const mediaProblemWords: Words = {
  "kind-not-opened": "dit soort bijlage openen we hier niet",
  "not-handed-over": "het kanaal geeft dit bestand niet door",
  gone: "het platform heeft dit bestand niet meer",
  refused: "het platform geeft dit bestand niet",
  unreachable: "het platform was niet bereikbaar",
  "too-large": "het bestand is te groot",
  "type-refused": "dit soort bestand openen we hier niet",
  "too-many-pixels": "de foto is te groot",
  damaged: "het bestand is beschadigd",
  locked: "er zit een wachtwoord op",
  "too-heavy": "het lezen kostte te veel tijd of geheugen",
  "not-read": "het lezen ging mis",
};

export const contentWords: Words = {
  text: "Bericht zonder tekst",
  media: "Foto, video, geluid of document",
  location: "Locatie",
  contacts: "Contactgegevens",
  answer: "Keuze uit een lijst",
  reaction: "Reactie met een emoji",
  edit: "Gewijzigd bericht",
  deletion: "Bericht verwijderd door de inwoner",
  unsupported: "Bericht dat we niet kunnen lezen",
};

export const purposeWords: Readonly<Record<Outbound["purpose"], string | null>> = {
  reply: null,
  warning: "Waarschuwing",
  closing: "Slotbericht met aankondiging van blokkade",
  reopening: "Vraag om weer te schrijven",
};

export const deliveryWords: Readonly<Record<Outbound["state"], string>> = {
  queued: "Wacht op verzending",
  sending: "Wordt verstuurd",
  sent: "Verstuurd, nog niet bezorgd",
  delivered: "Bezorgd",
  failed: "Niet bezorgd",
  withdrawn: "Ingetrokken, niet verstuurd",
};

const wrongApprovedText =
  "de goedgekeurde tekst is bij WhatsApp niet goed ingesteld; bel de inwoner en waarschuw de beheerder";

export const deliveryFailureWords: Words = {
  "channel-off": "dit kanaal staat uit op deze server",
  "no-answer": "het platform heeft nooit laten weten wat er met het bericht is gebeurd",
  "131047": "de periode van 24 uur na het laatste bericht is voorbij; bel de inwoner",
  "131026": "dit nummer kan het bericht niet ontvangen; bereik de inwoner op een andere manier",
  "131049": "WhatsApp houdt dit bericht tegen; bereik de inwoner op een andere manier",
  "130472": "WhatsApp houdt dit bericht tegen; bereik de inwoner op een andere manier",
  "131062": "WhatsApp staat dit niet toe zonder telefoonnummer; bereik de inwoner op een andere manier",
  "132000": wrongApprovedText,
  "132001": wrongApprovedText,
  "132005": wrongApprovedText,
  "132007": wrongApprovedText,
  "132012": wrongApprovedText,
  "132015": wrongApprovedText,
  "132016": wrongApprovedText,
  "no-template": wrongApprovedText,
};

/** Why a platform's own block list was not brought up to date. */
export const blockFailureWords: Words = {
  "131047": "WhatsApp doet dit alleen binnen 24 uur na het laatste bericht van de inwoner.",
  unreachable: "Het platform was niet bereikbaar.",
  "no-address": "Van deze inwoner is geen nummer bekend dat het platform hiervoor aanneemt.",
};

export const eventWords: Words = {
  "case-claimed": "Taak opgepakt",
  "case-handed-back": "Taak teruggegeven",
  "case-closed": "Taak afgerond",
  "promise-near": "De antwoordtijd is bijna voorbij",
  "promise-lapsed": "De antwoordtijd is voorbij",
  "call-failed": "Gebeld, geen gehoor",
  "call-back-requested": "De inwoner wil gebeld worden",
  "call-back-cancelled": "De inwoner wil niet meer gebeld worden",
  "warning-issued": "Waarschuwing",
  "warning-reversed": "Waarschuwing ingetrokken",
  "closing-announced": "Slotbericht",
  "block-started": "Blokkade ingegaan",
  "block-lifted": "Blokkade opgeheven",
  "answered-elsewhere": "Buiten Berichtwacht om beantwoord; de bot houdt zich stil",
  "platform-blocked": "Staat nu ook op de blokkeerlijst van het platform zelf",
  "platform-unblocked": "Weer van de blokkeerlijst van het platform zelf gehaald",
  "platform-block-failed":
    "De blokkeerlijst van het platform zelf is niet (zeker) bijgewerkt; onze eigen blokkade werkt wel",
  "sanction-proposed": "Voorstel voor een waarschuwing of blokkade",
  "sanction-confirmed": "Voorstel bevestigd",
  "sanction-declined": "Voorstel afgewezen",
  "case-handed-over": "Taak overgedragen",
  "sanction-upheld": "Maatregel beoordeeld: blijft staan",
  "opinion-asked": "Tweede mening gevraagd",
  "opinion-given": "Tweede mening gegeven",
  "note-written": "Notitie",
  "media-viewed": "Bijlage met (mogelijk) persoonsgegevens bekeken",
  "contact-linked": "Gekoppeld aan een ander gesprek",
  "contact-unlinked": "Koppeling met een ander gesprek weggehaald",
  "inquiry-made": "Vraag uitgezet bij een afdeling",
  "inquiry-answered": "De afdeling heeft geantwoord",
  "inquiry-late": "De afdeling is te laat",
  "inquiry-withdrawn": "Vraag aan de afdeling ingetrokken",
  "more-time-asked": "De afdeling vraagt meer tijd",
  "term-extended": "De inwoner kreeg een nieuwe termijn",
};

export const caseTexts = {
  title: "Taken in dit gesprek",
  none: "Er is geen open taak in dit gesprek.",
  claim: "Oppakken",
  handBack: "Teruggeven",
  close: "Afronden",
  yours: "U heeft deze taak.",
  taken: (name: string) => `${name || "Een collega"} heeft deze taak.`,
  free: "Nog niemand heeft deze taak.",
  proposal: {
    warn: (behaviour: string) => `Voorstel: waarschuwen voor ${behaviour}.`,
    block: (behaviour: string) => `Voorstel: slotbericht sturen en blokkeren wegens ${behaviour}.`,
  },
  confirm: { warn: "Waarschuwing sturen", block: "Slotbericht sturen en blokkeren" },
  decline: "Afwijzen",
  declineReason: "Waarom wijst u het voorstel af?",
  callBack: "Bel:",
  noAnswer: "Geen gehoor",
  waiting: "Deze taak wacht op een afdeling.",
  done: {
    claim: "Opgepakt. U kunt nu antwoorden.",
    "hand-back": "Teruggegeven.",
    close: "Afgerond.",
    confirm: "Bevestigd.",
    decline: "Afgewezen.",
    "failed-call": "Genoteerd. Na drie keer leest de inwoner dat we hebben gebeld.",
    "hand-over": "Overgedragen.",
    "ask-opinion": "Een collega ziet nu uw vraag.",
    "take-step": "De tekst gaat nu naar de inwoner.",
    "give-opinion": "Uw mening is bewaard.",
    uphold: "De maatregel blijft staan. De taak is afgerond.",
    ask: "De vraag is uitgezet en de inwoner weet het. Stuur de link naar de afdeling.",
    extend: "De inwoner kreeg de nieuwe termijn.",
    withdraw: "De vraag aan de afdeling is ingetrokken.",
  },
} as const;

export const colleagueTexts = {
  handOver: "Overdragen",
  colleague: "Aan welke collega?",
  choose: "Kies",
  misconduct: "Onheus gedrag",
  stepsHint:
    "Zeg om welk bericht het gaat en wat voor gedrag het is. U ziet dan welke stap volgt en wat de inwoner leest. Twijfelt u? Vraag een collega: zonder akkoord gebeurt er niets.",
  message: "Om welk bericht gaat het?",
  messageOf: (moment: string, excerpt: string) => `${moment}: ${excerpt}`,
  hidden: "tekst afgeschermd",
  residentReads: "De inwoner leest:",
  steps: {
    name: "1. Gedrag benoemen",
    warn: "2. Waarschuwen, met wat er bij herhaling gebeurt",
    close: "3. Naar de waarschuwing verwijzen en afsluiten",
    announce: "4. De blokkade aankondigen",
    block: "5. Blokkeren, zodra de aankondiging is aangekomen",
  },
  nextStep: "volgende stap",
  noNextStep:
    "Er is nu geen volgende stap: dit bericht is van voor de laatste waarschuwing, er is er een onderweg, of de inwoner is geblokkeerd.",
  together: "Afsluiten en blokkeren doet niemand alleen. Vraag een tweede mening.",
  takeStep: { name: "Gedrag benoemen", warn: "Waarschuwen" },
  askOpinion: "Tweede mening vragen",
  behaviour: "Waar houdt u dit bericht voor?",
  severity: "Hoe ernstig?",
  mild: "Mild",
  coarse: "Grof",
  opinionAsked: (behaviour: string) => `U vroeg een tweede mening: is dit ${behaviour}? Een collega geeft antwoord.`,
  opinionQuestion: (name: string, behaviour: string) =>
    `${name || "Een collega"} vraagt uw mening: is dit ${behaviour}? Zegt u ja, dan volgt de stap hieronder.`,
  agree: "Ja, dat is het",
  whyAgree: "Waarom vindt u dat?",
  disagree: "Nee, of ik twijfel ook",
  whyDisagree: "Waarom niet?",
  uphold: "Maatregel laten staan",
  whyUphold: "Waarom kan de maatregel blijven staan?",
  contacts: "Voor collega's",
  other: (name: string | null, channel: string) => `Hoort bij: ${name ?? "gesprek"} via ${channel}`,
  answeredThere: (moment: string) => `Daar is al geantwoord, ${moment}. Zeg niet hetzelfde nog eens.`,
  notAnsweredThere: (moment: string) => `Daar is nog niet geantwoord. Laatste bericht ${moment}.`,
  unlink: "Hoort er niet bij",
  writeNote: "Notitie maken",
  note: "Notitie",
  noteHint: "Alleen voor collega's. Zonder persoonsgegevens.",
  saveNote: "Notitie bewaren",
  link: "Ander gesprek koppelen",
  caseNumber: "Nummer van een taak in dat gesprek",
  linkHint: "Bijvoorbeeld 12. Schrijft iemand over hetzelfde via twee kanalen, dan ziet u dat bij beide gesprekken.",
  done: { note: "De notitie is bewaard.", link: "De gesprekken zijn gekoppeld.", unlink: "De koppeling is weg." },
} as const;

/* ------------------------------------------------------- questions to a department ---- */

export const inquiryStateWords: Readonly<Record<Inquiry["state"], string>> = {
  awaited: "Ligt bij:",
  late: "Te laat:",
  "more-time": "Vraagt meer tijd:",
  answered: "Antwoord van:",
  withdrawn: "Ingetrokken bij:",
};

export const inquiryTexts = {
  ask: "Uitzetten bij een afdeling",
  department: "Afdeling",
  choose: "Kies een afdeling",
  departmentMissing: "Kies een afdeling.",
  handles: (what: string) => `Voor: ${what}.`,
  question: "Uw vraag aan de afdeling",
  questionHint: "Zonder persoonsgegevens. De afdeling ziet ook het bericht van de inwoner, zonder persoonsgegevens.",
  questionMissing: "Typ eerst de vraag.",
  term: "Binnen hoeveel werkdagen?",
  daysWrong: (most: number) => `Vul een aantal in van 1 tot ${most}.`,
  residentReads: "Dit leest de inwoner:",
  send: "Vraag uitzetten",
  extend: "Nieuwe termijn doorgeven",
  newTerm: "Over hoeveel werkdagen?",
  source: "Met wie heeft u dit afgesproken?",
  sourceMissing: "Vul in met wie u dit heeft afgesproken.",
  tell: "Termijn doorgeven",
  label: (department: string) => `Vraag aan ${department}`,
  asked: (name: string | null, moment: string) => `${name ?? "Een collega"} vroeg ${moment}:`,
  due: (moment: string) => `De afdeling antwoordt voor ${moment}.`,
  moreTime: (days: number, reason: string) =>
    `De afdeling vraagt ${days === 1 ? "1 werkdag" : `${days} werkdagen`}: ${reason} Geef de inwoner de nieuwe termijn.`,
  answer: "Antwoord van de afdeling:",
  link: "Link voor de afdeling",
  copy: "Kopieer de link",
  copied: "De link is gekopieerd.",
  withdraw: "Trek de vraag in",
} as const;

export const departmentTexts = {
  title: "Een vraag van het KCC",
  from: (municipality: string) => municipality,
  intro: (department: string) =>
    `Het Klantcontactcentrum heeft een vraag aan ${department}. Uw antwoord gaat naar het KCC. Het KCC antwoordt de inwoner.`,
  asked: (asked: string, due: string) => `Gevraagd ${asked}. Antwoord voor ${due}.`,
  about: "De inwoner schreef:",
  answer: "Uw antwoord aan het KCC",
  answerHint: "Schrijf geen BSN, rekeningnummer of andere persoonsgegevens.",
  answerMissing: "Typ eerst een antwoord.",
  send: "Antwoord naar het KCC sturen",
  moreTime: "Meer tijd vragen",
  days: "Hoeveel werkdagen heeft u nog nodig?",
  reason: "Waarom duurt het langer?",
  reasonMissing: "Vul in waarom het langer duurt.",
  askTime: "Tijd vragen",
  moreTimeAsked: "U heeft meer tijd gevraagd. Het KCC vertelt de inwoner de nieuwe termijn.",
  settled: {
    answered: "Deze vraag is beantwoord. Bedankt.",
    withdrawn: "Het KCC heeft deze vraag ingetrokken. Een antwoord is niet meer nodig.",
  },
} as const;

export const standingTexts = {
  title: "Waarschuwingen en blokkade",
  blockedUntil: (day: string) => `Geblokkeerd tot ${day}.`,
  warning: (behaviour: string) => `Gewaarschuwd voor ${behaviour}`,
  warningMoments: (issued: string, until: string) => `op ${issued}, geldt tot ${until}`,
  warningUnderWay: (issued: string) => `op ${issued}; nog niet bezorgd, telt nog niet mee`,
  reverse: "Waarschuwing intrekken",
  reverseReason: "Waarom trekt u de waarschuwing in?",
  lift: "Blokkade opheffen",
  liftReason: "Waarom heft u de blokkade op?",
  done: {
    reverse: "De waarschuwing is ingetrokken.",
    lift: "De blokkade is opgeheven. De inwoner krijgt daar bericht van.",
  },
} as const;

export const standingWords: Readonly<Record<Conversation["standing"]["state"], string>> = {
  clean: "Geen waarschuwing of blokkade.",
  named: "Het gedrag is één keer genoemd; er is nog niet gewaarschuwd.",
  warned: "Gewaarschuwd. Bij herhaling volgt een slotbericht en een blokkade.",
  closing: "Het slotbericht is onderweg. Daarna gaat de blokkade in.",
  blocked: "Geblokkeerd op dit kanaal.",
};

export const reasonTexts = { hint: "De reden wordt bewaard bij het gesprek.", tooShort: "Vul een reden in." } as const;

/** What an answer should not do in a chat, with what to do instead. */
export const concernWords: Readonly<Record<string, string>> = {
  decision:
    "Dit leest als een besluit. Een besluit gaat nooit via een chat: verwijs naar de brief of mail waarin het staat, of bel de inwoner.",
  "without-reason": "U zegt dat iets niet kan of mag. Zeg ook waarom.",
  "without-term": "U belooft een antwoord of een telefoontje. Zeg ook wanneer.",
  "asks-for-documents":
    "U vraagt om stukken of gegevens. Vraag daar in een chat niet om: noem het formulier, de balie of de post, of bel de inwoner.",
};

export const composerTexts = {
  title: "Antwoord",
  claimFirst: "Pak een taak op om te kunnen antwoorden.",
  forCase: "Antwoord bij taak",
  field: "Uw antwoord",
  frameHint: "De aanhef en de ondertekening komen er vanzelf bij.",
  fromDepartment: "Hieronder staat het antwoord van de afdeling. Maak er een antwoord aan de inwoner van.",
  template: "Begin met een tekst",
  choose: "Kies een tekst",
  insert: "Invoegen",
  count: (used: number, longest: number) => `${used} van ${longest} tekens, met aanhef en ondertekening`,
  tooLong: (extra: number) =>
    `De tekst is ${extra === 1 ? "1 teken" : `${extra} tekens`} te lang. Maak de tekst korter.`,
  empty: "Typ eerst een antwoord.",
  gaps: (gaps: string) => `Vul eerst in wat tussen haken staat: ${gaps}.`,
  holds: (kinds: string) =>
    `In uw antwoord staat: ${kinds}. Zulke gegevens horen niet in een chat. Haal ze weg, of bel de inwoner.`,
  adjust: "Antwoord aanpassen",
  sendAnyway: "Toch versturen",
  send: "Antwoord versturen",
  sending: "Wordt verstuurd",
  sent: "Uw antwoord is verstuurd.",
  guidelines: "Zo schrijven wij",
} as const;

/** How long the platform still takes an answer. */
export const answerWindowTexts = {
  until: (moment: string) => `U kunt hier antwoorden tot ${moment}.`,
  left: (duration: string, moment: string) => `U kunt hier nog ${duration} antwoorden, tot ${moment}.`,
  over: (channel: string, hours: number) =>
    `De ${hours > 48 ? `${hours / 24} dagen` : `${hours} uur`} van ${channel} zijn voorbij: een antwoord komt hier niet meer aan.`,
  callOrMail: "Bel of mail de inwoner.",
  canAsk: "U kunt de inwoner vragen om weer te schrijven. Daarna kunt u hier antwoorden. Of bel of mail de inwoner.",
  ask: "Vraag de inwoner om te schrijven",
  asked: (moment: string) =>
    `De inwoner is gevraagd om weer te schrijven: ${moment}. Na een nieuw bericht kunt u hier antwoorden.`,
} as const;

/* -------------------------------------------------- codes of findings and rules ---- */

export const personalDataWords: Words = {
  bsn: "BSN",
  iban: "rekeningnummer",
  "birth-date": "geboortedatum",
  address: "adres",
  postcode: "postcode",
  "identity-document": "nummer van een paspoort of identiteitskaart",
  "driving-licence": "rijbewijsnummer",
  rijksregisternummer: "rijksregisternummer",
  "payment-card": "nummer van een betaalkaart",
  "v-number": "V-nummer",
  mrz: "codeline van een identiteitsbewijs",
  credential: "wachtwoord of inlogcode",
  medical: "gegeven over gezondheid",
  "email-address": "e-mailadres",
  "phone-number": "telefoonnummer",
  "licence-plate": "kenteken",
};

/** What stands in a text where personal data was. */
export const maskWords: Words = {
  BSN: "BSN",
  IBAN: "rekeningnummer",
  GEBOORTEDATUM: "geboortedatum",
  ADRES: "adres",
  POSTCODE: "postcode",
  DOCUMENTNUMMER: "documentnummer",
  RIJBEWIJSNUMMER: "rijbewijsnummer",
  RIJKSREGISTERNUMMER: "rijksregisternummer",
  KAARTNUMMER: "kaartnummer",
  "V-NUMMER": "V-nummer",
  DOCUMENTREGEL: "codeline",
  WACHTWOORD: "wachtwoord",
  GEZONDHEID: "gezondheid",
  "E-MAILADRES": "e-mailadres",
  TELEFOONNUMMER: "telefoonnummer",
  KENTEKEN: "kenteken",
  NAAM: "naam",
};

export const abuseWords: Words = {
  insult: "belediging",
  sexual: "seksuele opmerking",
  threat: "bedreiging",
  hate: "discriminerende opmerking",
  advance: "persoonlijke toenadering",
  harassment: "iemand onder druk zetten",
};

export const severityWords: Words = { "1": "mild", "2": "grof", "3": "zeer ernstig" };

export const targetWords: Words = {
  staff: "gericht aan een medewerker",
  organisation: "gericht aan de gemeente",
  "third-party": "gericht aan iemand anders",
  self: "over de schrijver zelf",
  none: "niet duidelijk aan wie gericht",
};

export const distressWords: Words = {
  "self-harm": "gedachten aan zelfdoding",
  "domestic-violence": "geweld thuis",
  "child-safety": "een kind in gevaar",
  emergency: "direct gevaar",
};

export const intentWords: Words = {
  question: "vraag",
  report: "melding",
  complaint: "klacht",
  "formal-request": "formeel verzoek",
  "additional-information": "stukken bij een lopende aanvraag",
  "needs-personal-data": "vraag waarvoor persoonsgegevens nodig zijn",
  "call-back": "antwoord op terugbellen",
  "e-mail-preferred": "mailt liever",
  "human-wanted": "wil een medewerker spreken",
  appeal: "niet eens met een maatregel",
  greeting: "groet",
  thanks: "bedankje",
};

export const findingTexts = { flood: "Veel berichten in korte tijd", intent: (type: string) => `Bedoeling '${type}'` };

export const confidenceWords: Words = { possible: "mogelijk", likely: "waarschijnlijk", certain: "zeker" };

/** Why something was recognised. */
export const reasonWords: Words = {
  "elfproef-passed": "cijfers die aan de elfproef voldoen",
  "elfproef-failed": "cijfers die net niet aan de elfproef voldoen, misschien door een typefout",
  "eight-digits": "acht cijfers",
  "no-label": "zonder woord erbij dat zegt wat het is",
  "own-label/bsn": "met 'bsn' erbij",
  "own-label/iban": "met 'rekening' of 'iban' erbij",
  "own-label/birth-date": "met 'geboren' of 'geboortedatum' erbij",
  "own-label": "met een woord erbij dat zegt wat het is",
  "own-label-behind": "met erachter wat het is",
  "own-notation": "geschreven zoals alleen dit nummer wordt geschreven",
  "national-passed": "elf cijfers waarvan datum en controlegetal kloppen",
  "bis-passed": "elf cijfers van een bisnummer, met een controlegetal dat klopt",
  "luhn-passed": "een kaartnummer waarvan het controlegetal klopt",
  "luhn-failed": "een kaartnummer waarvan het controlegetal niet klopt, misschien door een typefout",
  "mrz-checks-passed": "een regel onder aan een paspoort of kaart, met controlegetallen die kloppen",
  "mrz-form": "een regel zoals onder aan een paspoort of kaart staat",
  "no-check": "zonder controlegetal dat klopt",
  "length-off": "een teken te veel of te weinig, misschien door een typefout",
  "look-alike-letters": "met letters die op cijfers lijken",
  "said-aloud": "uitgeschreven zoals je het uitspreekt",
  "tax-number": "een oud btw-nummer, waar een BSN in staat",
  "old-account": "een rekeningnummer van voor de IBAN",
  digits: "cijfers",
  "birth-cue": "met erbij dat iemand toen geboren is",
  "told-around": "wat eromheen staat, wijst erop",
  "document-form": "heeft de vorm van een paspoort- of kaartnummer",
  "secret-form": "heeft de vorm van een wachtwoord of code",
  vehicle: "het bericht gaat over een voertuig",
  "street-and-number": "een straat met een huisnummer",
  "postcode-form": "heeft de vorm van een postcode",
  "home-cue": "het gaat over waar iemand woont",
  "public-place": "het gaat over een plek in de openbare ruimte, dus het blijft leesbaar",
  "no-purpose": "niet duidelijk of er iemand woont",
  "health-term": "een woord over gezondheid",
  person: "gezegd over een persoon",
  "began-earlier": "het begin stond in een eerder bericht",
  "mod97-passed": "een rekeningnummer waarvan het controlegetal klopt",
  "mod97-failed": "een rekeningnummer waarvan het controlegetal niet klopt, misschien door een typefout",
  "numbering-plan": "past bij hoe telefoonnummers zijn opgebouwd",
  date: "een datum",
  "address-form": "heeft de vorm van een e-mailadres",
  "fixed-frame": "een vaste uitdrukking",
  disguised: "het woord is anders geschreven om het te verbergen",
  "second-person": "gezegd tegen de lezer",
  vocative: "geroepen naar de lezer",
  "said-of-an-employee": "gezegd over iemand die bij de gemeente werkt",
  "plural-address": "gezegd tegen of over de gemeente als geheel",
  "no-target": "niet duidelijk tegen wie",
  "second-person-near": "in een zin tegen de lezer, maar niet duidelijk over de lezer",
  phrase: "herkende woorden",
  "whole-message": "het hele bericht zegt dit",
  "own-case": "een vraag over de eigen zaak: het antwoord vraagt om persoonsgegevens",
  "question-mark": "er staat een vraagteken",
};

/** Why something was seen and deliberately let pass. */
export const suppressedWords: Words = {
  quoted: "het staat tussen aanhalingstekens",
  reported: "de inwoner vertelt wat iemand anders zei of deed",
  apology: "de inwoner biedt er excuses voor aan",
  negated: "er staat 'geen', 'niet' of 'nooit' voor",
  "about-oneself": "de inwoner zegt het over zichzelf",
  "judged-otherwise": "alles bij elkaar wijst het bericht op iets anders",
  "about-somebody-absent": "het gaat over iemand die er niet bij is",
  medical: "het is een medisch woord",
  "about-a-thing": "er wordt op een ding gescholden, niet op een mens",
  "not-said-of-the-reader": "het wordt niet over de lezer gezegd",
  "another-meaning": "het woord betekent hier iets anders",
  "service-frame": "het hoort bij een gewone vraag aan de gemeente",
  idiom: "het is een gewone uitdrukking",
  "no-birth-cue": "een datum, maar niets wijst op een geboortedatum",
  "amount-or-link": "een bedrag, of een deel van een webadres",
  "part-of-reference": "een deel van een langer kenmerk",
  "date-or-time": "een datum of een tijd",
  "own-organisation": "het is van de gemeente zelf",
  organisation: "het is van een organisatie",
  "company-number": "een ondernemingsnummer",
  "other-country": "het is van een land waar hier niet naar wordt gezocht, en er staat niet bij wat het is",
  "not-a-person": "het gaat niet over een persoon",
  "in-general": "het gaat over gezondheid in het algemeen",
  "label-reference": "er staat bij dat het een ander soort nummer is",
  "label-number": "er staat alleen 'nummer' bij",
  "label-amount": "er staat bij dat het een bedrag is",
  "label-phone-number": "er staat bij dat het een telefoonnummer is",
  "label-rijksregisternummer": "er staat bij dat het een rijksregisternummer is",
  "label-identity-document": "er staat bij dat het een paspoort- of kaartnummer is",
  "label-driving-licence": "er staat bij dat het een rijbewijsnummer is",
  "label-v-number": "er staat bij dat het een v-nummer is",
  "label-payment-card": "er staat bij dat het een betaalkaart is",
  "label-credential": "er staat bij dat het een wachtwoord of code is",
  "label-postcode": "er staat bij dat het een postcode is",
  "label-address": "er staat bij dat het een adres is",
  "label-licence-plate": "er staat bij dat het een kenteken is",
  "label-bsn": "er staat bij dat het een BSN is",
  "label-iban": "er staat bij dat het een rekeningnummer is",
  "label-birth-date": "er staat bij dat het een geboortedatum is",
};

/** What the bot did with a message, in the order of its actions. */
export const actionWords: Words = {
  reply: "antwoord gestuurd",
  redact: "gegevens onleesbaar gemaakt",
  warn: "gewaarschuwd",
  block: "blokkade aangekondigd",
  escalate: "taak gemaakt",
  "request-call-back": "terugbelverzoek",
  "cancel-call-back": "terugbellen afgezegd",
  ignore: "niets gedaan",
};

/** What the gravest rule that spoke makes of a message. */
export const ruleWords: Words = {
  flood: "Veel berichten achter elkaar: één keer vragen om rustig aan te doen, daarna stil",
  distress: "Iemand is misschien in gevaar: met spoed naar een medewerker",
  threat: "Bedreiging of ander zeer ernstig gedrag: meteen naar een medewerker",
  blocked: "De inwoner is geblokkeerd: alleen vastleggen",
  status: "De inwoner vraagt of er een waarschuwing of blokkade is",
  appeal: "Niet eens met een waarschuwing of blokkade: een medewerker bekijkt het opnieuw",
  "unsupported-content": "Zonder leesbare tekst: een medewerker kijkt",
  "without-words": "Geen vraag: niets te doen",
  abuse: "Ongewenst gedrag tegen een medewerker",
  "doubtful-abuse": "Twijfel over de toon: een medewerker beslist",
  "formal-request": "Formeel verzoek: moet schriftelijk of via de website",
  "formal-question": "Misschien formeel bedoeld: de inwoner is het gevraagd",
  "personal-data": "Persoonsgegevens: horen niet in dit kanaal",
  "call-back": "De inwoner wil gebeld worden",
  "e-mail": "De inwoner mailt liever",
  question: "Vraag voor een medewerker",
  picture: "Foto of document: een medewerker kijkt",
  thanks: "Bedankje: niets te doen",
  nothing: "Niets te doen",
  undecidable: "Kon niet worden beoordeeld: een medewerker kijkt",
};

export const becauseWords: Words = {
  "many-messages": "meer berichten dan één mens typt, of steeds hetzelfde",
  muted: "er is net gevraagd om rustig aan te doen; de bot zegt nu niets",
  "warning-under-way": "er is al een waarschuwing onderweg; dit bericht telt niet als herhaling",
  "colleague-asked": "er ligt al een taak bij een collega",
  "call-back-refused": "de inwoner wil niet gebeld worden",
  "call-back-wanted": "de inwoner vraagt om gebeld te worden",
  "e-mail-preferred": "de inwoner mailt liever",
  "phone-number-given": "de inwoner gaf het gevraagde telefoonnummer",
  "phone-number-unknown": "we hebben nog geen telefoonnummer",
  "additional-information": "de inwoner stuurt stukken bij een lopende aanvraag",
  withheld: "de bot beantwoordt dit hier nog niet zelf",
  "not-meant-formally": "de inwoner bedoelt het niet formeel",
  "perhaps-objection": "misschien bedoelt de inwoner een bezwaar",
  "perhaps-formal-complaint": "misschien bedoelt de inwoner een formele klacht",
  "perhaps-liability-claim": "misschien stelt de inwoner de gemeente aansprakelijk",
  "perhaps-notice-of-default": "misschien stelt de inwoner de gemeente in gebreke",
  "perhaps-information-request": "misschien doet de inwoner een formeel verzoek om informatie",
  "formal-application": "de inwoner wil iets aanvragen",
  "formal-objection": "de inwoner maakt bezwaar",
  "formal-formal-complaint": "de inwoner dient een formele klacht in",
  "formal-liability-claim": "de inwoner stelt de gemeente aansprakelijk",
  "formal-notice-of-default": "de inwoner stelt de gemeente in gebreke",
  "formal-information-request": "de inwoner doet een formeel verzoek om informatie",
  "answer-needs-personal-data": "voor het antwoord zijn persoonsgegevens nodig",
  "sanction-disputed": "de inwoner is het niet eens met een waarschuwing of blokkade",
  "media-personal-data": "die gegevens staan op de foto of in het document",
  "media-opened": "er is een foto of document bij",
  "media-awaited": "de foto of het document kon niet op tijd worden bekeken",
  "media-unread": "de foto of het document kon niet worden gelezen",
  "nothing-certain": "niets met zekerheid herkend",
  "judgement-keeps-failing": "het beoordelen ging steeds mis",
  open: "binnen openingstijd",
  closed: "buiten openingstijd",
  "channel-off": "dit kanaal is uitgezet",
  "call-back-moved": "de inwoner koos een ander moment",
  "call-back-cancelled": "de inwoner wil niet meer gebeld worden",
  thanks: "de inwoner bedankt alleen",
};

/** Because-codes that are built from another code: what stands in front of it, and the words around it. */
export const becausePatterns = {
  sent: (word: string) => `er staat een ${word} in`,
  distress: (word: string) => `het wijst op ${word}`,
  standing: (word: string) => `stand op dat moment: ${word}`,
  content: (word: string) => `soort bericht: ${word}`,
  media: (word: string) => `de bijlage is niet geopend: ${word}`,
  intent: (word: string) => `bedoeling: ${word}`,
  product: (id: string) => `het gaat over iets uit de lijst van producten (${id})`,
  severity: (word: string, severity: string) => `${word}, ${severity}`,
  confidence: (word: string, confidence: string) => `${word}, ${confidence}`,
} as const;

export const shortStandingWords: Words = {
  clean: "geen waarschuwing",
  named: "gedrag genoemd",
  warned: "gewaarschuwd",
  closing: "slotbericht onderweg",
  blocked: "geblokkeerd",
};

export const protocolWords: Words = {
  B15: "Een kanaal gaat pas open als privacy en veiligheid geregeld zijn",
  D12: "Persoonsgegevens worden herkend voordat iets wordt bewaard",
  D17: "Elke vraag en melding wordt beantwoord of afgehandeld",
  D18: "Persoonlijke opening",
  D19: "Gesprek volgens de richtlijnen voor telefonie",
  D24: "Seksistische of oneerbare opmerkingen en beledigingen",
  D25: "Bij twijfel over de bedoeling: overleg met collega's",
  D27: "Benoem het gedrag concreet",
  D28: "Zeg waar het kanaal voor is en wat er bij herhaling gebeurt",
  D29: "Verwijs naar de eerdere waarschuwing",
  D30: "Sluit af met aankondiging van de blokkade",
  D31: "De blokkade zelf",
  D32: "De blokkade geldt voor één kanaal; noem de andere kanalen",
  D33: "Herhaling wordt teruggevonden",
  D35: "Vragen met andere gegevens dan naam en telefoonnummer gaan naar een ander kanaal",
  D36: "Adres, paspoort, BSN, geboortedatum en rekeningnummer worden herkend",
  D38: "Ook als het antwoord zulke gegevens nodig heeft",
  D40: "Zeg duidelijk waarom het hier niet kan",
  D41: "Noem een kanaal dat wel kan",
  D42: "Bied eerst aan om terug te bellen",
  D43: "Behalve als het op schrift moet",
  D44: "Dan is een schriftelijk bericht nodig",
  D47: "Zeg wat er met de vraag gebeurt en wanneer er antwoord komt",
  D50: "Meer tijd nodig: een nieuwe termijn",
  D53: "Antwoord dezelfde werkdag of de volgende werkdagochtend",
  D55: "Buiten openingstijd één automatisch antwoord",
  D61: "Alleen wat na de waarschuwing komt, is herhaling",
  D62: "De inwoner mag ook voor mail kiezen",
  H3: "Een aanvraag hoort in een ander kanaal",
  H4: "Aanvullende stukken horen in een ander kanaal",
  H5: "Antwoord gaat via het kanaal van de vraag",
  H11: "E-mail of contactformulier als er geen eigen formulier is",
  H12: "Noem ook het postadres",
  P4: "Bij nood is er altijd een mens",
  C1: "Een formeel verzoek blijft open tot een mens het afrondt",
  C5: "Nood gaat voor alles, ook bij een blokkade",
  C7: "Alleen bij zekerheid automatisch waarschuwen",
  C8: "Een blokkade wordt altijd door een ander beoordeeld",
  C14: "Alleen om een telefoonnummer vragen",
  B1: "Eén ingang en één antwoord, op elk kanaal hetzelfde",
  P5: "Voor sommige zaken moet iemand langskomen",
  H6: "Is er een eigen webformulier, verwijs dan daarnaar",
  M4: "Rekeningen en aanslagen horen in de eigen postbus, niet in een chat",
  P2: "Wie een voorkeur noemt, krijgt dat kanaal aangeboden",
};

/* -------------------------------------------------------------------- templates ---- */

export const templateTexts = {
  title: "Teksten",
  intro: "Dit zijn de teksten die inwoners lezen. Een wijziging geldt voor het eerstvolgende antwoord.",
  audience: {
    bot: "Verstuurt Berichtwacht zelf",
    agent: "Voor medewerkers",
  } satisfies Record<Template["audience"], string>,
  original: "Oorspronkelijke tekst",
  version: (version: number, author: string, moment: string) => `Versie ${version}, ${author}, ${moment}`,
  unknownAuthor: "door een beheerder",
  by: (name: string) => `door ${name}`,
  back: "Terug naar Teksten",
  fields: { u: "Tekst met u", je: "Tekst met je" },
  placeholders: "Invullen",
  placeholdersHint: (field: string) => `Een knop zet het woord in het veld '${field}', op de plek van de cursor.`,
  insert: (written: string) => `Voeg ${written} in`,
  mustUse: "Dit moet in de tekst staan",
  or: " of ",
  protocol: "Het protocol vraagt hierbij:",
  preview: { u: "Voorbeeld met u", je: "Voorbeeld met je" },
  previewHint: "In het voorbeeld is alles ingevuld met woorden die zo lang zijn als ze kunnen worden.",
  wrong: "Er klopt iets niet",
  inField: (field: string, line: number) => `${field}, regel ${line}`,
  empty: "Vul beide teksten in.",
  save: "Opslaan als nieuwe versie",
  saveBlocked: "Opslaan kan als beide teksten kloppen.",
  unchanged: "U heeft nog niets gewijzigd.",
  saved: (version: number) => `Versie ${version} is opgeslagen en wordt vanaf nu gebruikt.`,
  revert: "Terug naar de opgeslagen tekst",
  versions: "Eerdere versies",
  versionsNone: "Deze tekst is nog nooit gewijzigd.",
  putBack: "teruggezet naar de oorspronkelijke tekst",
  takeUp: "Zet in de velden",
  ofVersion: (version: number) => ` (versie ${version})`,
  toOriginal: "Terug naar de oorspronkelijke tekst",
  toOriginalSure: "Vanaf het eerstvolgende antwoord lezen inwoners weer de oorspronkelijke tekst.",
  toOriginalYes: "Ja, zet terug",
  overtaken: "Een collega heeft deze tekst intussen opgeslagen. Als u opslaat, vervangt u die versie.",
} as const;

/** What can be wrong with a text; the server says it in English, for whoever reads its logs. */
export const templateProblemWords = {
  unknown: (name: string) => `{{ ${name} }} bestaat hier niet. Gebruik een woord uit de lijst 'Invullen'.`,
  mustUse: (names: string) => `${names} moet in deze tekst staan.`,
  mustSay: (words: string) => `${words} moet altijd in deze tekst staan, ook als een deel van de tekst wegvalt.`,
  repeated: (words: string) => `'${words}' komt er vanzelf onder te staan. Haal die zin uit de tekst.`,
  tooLong: (length: number, channel: string, limit: number) =>
    `de tekst kan ${length} tekens lang worden; op ${channel} kunnen er ${limit}.`,
  notClosed: (what: string) => `${what} is niet afgesloten.`,
  unknownTag: (tag: string) => `{% ${tag} %} kan hier niet. Alleen if, elsif, else en unless werken.`,
  personalData: (what: string) =>
    `hier staat een persoonsgegeven (${what.toLowerCase()}). Deze tekst gaat naar iedereen.`,
  unexpected: "hier staat iets dat niet te lezen is. Kijk naar de accolades en de procenttekens.",
} as const;

export const templateWords: Words = {
  acknowledgement: "Ontvangstbevestiging",
  "out-of-hours": "Buiten openingstijd",
  "personal-data-redirect": "Persoonsgegevens: niet hier",
  "call-back-confirmed": "Terugbellen afgesproken",
  "e-mail-referral": "Liever mailen",
  "written-required": "Moet op schrift",
  "formal-question": "Is dit formeel bedoeld?",
  "channel-redirect": "Ander kanaal nodig",
  "abuse-warning": "Waarschuwing",
  "abuse-block": "Slotbericht met blokkade",
  "distress-self-harm": "Nood: zelfdoding",
  "distress-domestic-violence": "Nood: geweld thuis of kind in gevaar",
  "distress-emergency": "Nood: direct gevaar",
  "unsupported-content": "Bericht dat we niet kunnen lezen",
  "voice-message": "Spraakbericht: graag typen of bellen",
  "slow-down": "Veel berichten tegelijk",
  standing: "Stand van waarschuwing of blokkade",
  "appeal-received": "Niet eens met een maatregel",
  "personal-opening": "Aanhef",
  "handed-to-back-office": "Doorgezet naar een afdeling",
  "term-extended": "Het duurt langer",
  answer: "Gewoon antwoord",
  "call-back-failed": "Geen gehoor bij terugbellen",
  closing: "Gesprek afsluiten",
  unblocked: "Blokkade opgeheven",
  reopening: "Vraag om weer te schrijven",
};

/* ----------------------------------------------------------------------- agents ---- */

export const agentTexts = {
  title: "Medewerkers",
  name: "Naam",
  username: "Gebruikersnaam",
  usernameHint: "3 tot 30 kleine letters, cijfers, punten of lage streepjes (_).",
  role: "Rol",
  state: "Toegang",
  active: "Aan",
  inactive: "Uit",
  switchOff: "Toegang uitzetten",
  switchOn: "Toegang aanzetten",
  newPassword: "Nieuw eenmalig wachtwoord",
  newPasswordConsequence: (name: string) =>
    `Het wachtwoord van ${name} werkt dan niet meer, en ${name} wordt overal uitgelogd. U geeft zelf een nieuw eenmalig wachtwoord door.`,
  newPasswordConfirm: "Maak een nieuw wachtwoord",
  of: (name: string) => ` van ${name}`,
  account: (username: string, role: string) => `Gebruikersnaam ${username}, rol ${role.toLowerCase()}`,
  you: " (dit bent u)",
  addTitle: "Medewerker toevoegen",
  add: "Toevoegen",
  nameMissing: "Vul een naam in.",
  usernameMissing: "Vul een gebruikersnaam in.",
  usernameWrong: (signs: string) => `Dit kan niet in een gebruikersnaam: ${signs}`,
  space: "een spatie",
  usernameTooShort: "Deze gebruikersnaam is te kort.",
  usernameTooLong: "Deze gebruikersnaam is te lang.",
  passwordTitle: (name: string) => `Eenmalig wachtwoord voor ${name}`,
  passwordOnce:
    "Geef dit wachtwoord zelf door. U ziet het maar één keer. Bij het inloggen kiest de medewerker een eigen wachtwoord.",
  seen: "Ik heb het wachtwoord doorgegeven",
} as const;
