/** What a text to a resident may not do in a chat channel, whoever writes it. */
export const outgoingConcerns = ["decision", "asks-for-documents", "without-reason", "without-term"] as const;
export type OutgoingConcern = (typeof outgoingConcerns)[number];

const matter =
  "(?:aanvraag|aanvragen|verzoek|bezwaar|bezwaarschrift|klacht|vergunning|uitkering|subsidie|melding|bijdrage|toeslag|kwijtschelding)";
const outcome =
  "(?:toegekend|toegewezen|toegestaan|goedgekeurd|ingewilligd|verleend|afgewezen|afgekeurd|geweigerd|ingetrokken|gegrond|ongegrond|niet-ontvankelijk|niet ontvankelijk|buiten behandeling)";

// What decides on somebody's rights or duties: that is done in writing, and never here (H10, H16).
const decisions: readonly RegExp[] = [
  new RegExp(
    `\\b(?:uw|je|jouw|de|het) ${matter}(?: [^.!?\\n]{0,60})? (?:is|wordt|zijn|worden|werd) (?:[a-z]+ ){0,3}${outcome}`,
    "iu",
  ),
  /\b(?:wij|we|het college|de burgemeester) (?:hebben|heeft)? ?(?:[a-z]+ ){0,3}(?:besloten|beslist) (?:om|dat|tot)/iu,
  /\b(?:hierbij|bij deze) (?:verlenen|weigeren|besluiten|beslissen|kennen|wijzen|trekken|verklaren) (?:wij|we)/iu,
  new RegExp(
    `\\b(?:wij|we) (?:wijzen|keuren|verklaren|kennen|trekken)\\b[^.!?\\n]{0,60}\\b${matter}\\b[^.!?\\n]{0,40}\\b(?:af|goed|toe|in|gegrond|ongegrond)\\b`,
    "iu",
  ),
  /\b(?:u|je) (?:krijgt|ontvangt) (?:de|een|geen) (?:[a-z]+ )?(?:vergunning|uitkering|subsidie|ontheffing|kwijtschelding|boete|toeslag)\b/iu,
  /\b(?:besluit|beschikking) (?:luidt|is)(?: als volgt)?:/iu,
];

// Documents and facts of a case are asked for by e-mail, letter box or post, and brought in by their own road (H17).
const documents: readonly RegExp[] = [
  /\b(?:stuur|stuurt|mail|app|appt|upload|uploadt)\b[^.!?\n]{0,40}\b(?:foto|kopie|scan|bewijs|document|documenten|stukken|loonstrook|afschrift|paspoort|rijbewijs|identiteitsbewijs|bankpas|polis|contract|jaaropgave)\b[^.!?\n]{0,40}\b(?:hier|terug|op|via|door|ons|mij)\b/iu,
  /\b(?:kunt|kun|wilt|wil) (?:u|je) (?:ons |mij |hier |nog ){0,3}(?:een |de |uw |je |het ){0,2}(?:foto|kopie|scan|bewijs|documenten|stukken|loonstrook|afschrift|paspoort|rijbewijs|identiteitsbewijs)\b[^.!?\n]{0,40}\b(?:sturen|appen|uploaden|aanleveren|doorsturen)\b/iu,
  /\b(?:wat is|geef|stuur|mag ik|mogen we|noem)\b[^.!?\n]{0,20}\b(?:uw|je|jouw) (?:bsn|burgerservicenummer|geboortedatum|rekeningnummer|iban|adres|rijksregisternummer|documentnummer|paspoortnummer)\b/iu,
];

// Whoever hears "no" hears why (D39). That we cannot read something, or not at once, is no refusal.
const refusals: readonly RegExp[] = [
  /\b(?:kunnen|mogen|gaan|zullen) (?:wij|we)\b[^.!?\n]{0,60}\b(?:niet|geen)\b(?! (?:direct|meteen|zelf|openen|lezen|zien|vinden|horen|beluisteren|afluisteren|luisteren)\b)/iu,
  /\b(?:wij|we|ik) (?:kunnen|kan|mogen|mag)\b[^.!?\n]{0,60}\b(?:niet|geen)\b(?! (?:direct|meteen|zelf|openen|lezen|zien|vinden|horen|beluisteren|afluisteren|luisteren)\b)/iu,
  /\b(?:dat|dit|het) (?:kan|mag|gaat|lukt)\b(?: helaas| hier| zo| nu){0,3} niet\b/iu,
  /\bis (?:helaas |hier |nu ){0,3}niet (?:mogelijk|toegestaan)\b/iu,
];
const reason =
  /\b(?:omdat|want|doordat|vanwege|wegens|namelijk|immers|aangezien|daardoor|hierdoor|zodat|daarvoor|reden|in verband met|ivm|i\.v\.m\.|volgens|door (?:een|de|het)|alleen (?:als|met|bij|voor|via|telefonisch|schriftelijk)|pas (?:als|na|vanaf)|zonder|anders)\b|:/iu;

// Whoever is told to wait hears until when (D47, D53).
const promises: readonly RegExp[] = [
  /\b(?:kom|komen)\b[^.!?\n]{0,40}\b(?:erop|er op|hierop|daarop|hier op|daar op|bij (?:u|je))\b[^.!?\n]{0,15}\bterug\b/iu,
  /\b(?:u|je|jullie) (?:hoort|hoor|krijgt|krijg|ontvangt|ontvang)\b[^.!?\n]{0,40}\b(?:van (?:ons|mij|hem|haar|een collega)|(?:bericht|antwoord|reactie|uitsluitsel|terug))\b/iu,
  /\b(?:laat|laten) (?:(?:wij|we|ik|het|dat|u|je) ){1,3}(?:zo |dan ){0,2}weten\b/iu,
  /\b(?:neemt (?!u\b|je\b)|nemen (?!u\b|jullie\b)|neem ik)[^.!?\n]{0,40}\bcontact\b[^.!?\n]{0,20}\bop\b/iu,
  /\b(?:bel|bellen|belt|mail|mailen|mailt) (?:(?:wij|we|ik) )?(?:u|je)\b/iu,
  /\b(?:zoek|zoeken) (?:(?:wij|we|ik|het|dit|dat|voor|u|je|even) ){1,5}uit\b/iu,
];
const moment =
  /\b(?:vandaag|vanmiddag|vanochtend|vanmorgen|vanavond|(?:over)?morgen[a-z]*|zo ?(?:meteen|dadelijk)|straks|direct|meteen|nu|(?:maan|dins|woens|donder|vrij|zater|zon)dag[a-z]*|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|weekend|weken|week|dagen|dag|werkdag(?:en)?|uur|uren|minuten|kwartier|maand(?:en)?|uiterlijk|ochtend|middag)\b|\d{1,2}[-/]\d{1,2}/iu;

/** What stands in a text of ours that should be seen to before it goes. Pure. */
export function concernsIn(text: string): readonly OutgoingConcern[] {
  const some = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(text));
  return [
    ...(some(decisions) ? ["decision" as const] : []),
    ...(some(documents) ? ["asks-for-documents" as const] : []),
    ...(some(refusals) && !reason.test(text) ? ["without-reason" as const] : []),
    ...(some(promises) && !moment.test(text) ? ["without-term" as const] : []),
  ];
}
