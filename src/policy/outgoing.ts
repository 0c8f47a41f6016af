/** What a text to a resident may not do in a chat channel, whoever writes it. */
export const outgoingConcerns = ["decision", "asks-for-documents"] as const;
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

/** What stands in a text of ours that should be seen to before it goes. Pure. */
export function concernsIn(text: string): readonly OutgoingConcern[] {
  const some = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(text));
  return [
    ...(some(decisions) ? ["decision" as const] : []),
    ...(some(documents) ? ["asks-for-documents" as const] : []),
  ];
}
