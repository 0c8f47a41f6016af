const edge = "(?:^|[^a-z])";
const town =
  "gemeente|gemeentebestuur|stadsbestuur|stad|stadskas|ocmw|belastingdienst|belastingsamenwerking|waterschap|cjib";
const organisation = new RegExp(
  `${edge}(?:jullie|${town}|phishing|nep[a-z]*|betrouwbaar|oplichters|flyer|folder|affiche|sponsorloop|donaties?|collecte|collecteren|incassobureau|rode kruis|fanfare|harmonie|chiro|scouts|[a-z]*club|[a-z]*comite|facebook|[a-z]*fonds|[a-z]*retributie|[a-z]*formulier|stickers?|bib|oplichting|bedrijf|vereniging|stichting|school|verhuurder|voedselbank|acceptgiro|factuur|t\\.?n\\.?v\\.? (?:de )?(?:gemeente|stichting|stad|ocmw))(?:[^a-z]|$)`,
);
// A firm, a club or a foundation, by its form or its kind.
const business =
  /(?:^|[^a-z])(?:zakelijke (?:rek|bank)[a-z]*|bv|b\.v\.|bvba|nv|vzw|vof|v\.o\.f\.|cvba|stichting|[a-z]*vereniging(?:srekening)?|[a-z]*vzw|sponsoring|leverancier|(?:rekening|rek|nummer|nr|iban)[a-z]* van (?:de |het |die |een |onze )?(?:v\.v\.|vv|gemeente|stad|ocmw|belastingdienst|firma|zaak|politie|bibliotheek|bieb|sporthal|aannemer|leverancier|verhuurder|notaris|organisatie|organisator|vakbond|verzekering|ziekenfonds|mutualiteit|chiro|scouts|creche|[a-z]*(?:dienst|club|vereniging|comite|winkel|kerk|school|bedrijf|raad|opvang|fonds|huis))(?![a-z])|(?:tnv|t\.n\.v\.?|ten name van|op naam van) (?:de |het )?(?:gemeente|stad|ocmw|kringloop[a-z]*|[a-z]*(?:club|winkel|school|kerk|bedrijf|drukkerij|bakkerij)))(?:[^a-z]|$)/;
const ownAccount =
  /(?:^|[^a-z])(?:mijn|m'n|mn|mijne|mijnen|eigen|prive)(?: [a-z]+)? ?-?(?:iban|rek[a-z]*|bank[a-z]*|nummer|nr|giro)/;
const account = "(?:bank|giro)?(?:rekening|rek)(?:nummer|nr)?|iban(?:nummer)?|nummer|giro";
// "jullie rekeningnummer NL09...", "de rekening van de gemeente: ...".
const theirs = new RegExp(
  `${edge}(?:jullie (?:nieuwe |oude |eigen )?(?:${account})|(?:${account}) van (?:jullie|(?:de |het |die )?(?:${town}|vereniging|stichting|school|verhuurder|kerk)))(?: is| luidt|:)*[ :(]*$`,
);
// "uw rekening" is the municipality's when a resident asks, and the resident's when an agent writes.
const yours = new RegExp(`${edge}uw (?:nieuwe |oude |eigen )?(?:${account})(?: is| luidt|:)*[ :(]*$`);
const ofWriter = /(?:^|[^a-z])(?:ik|we|wij|mij|me|mijn|m'n|mn|ons|onze)(?:[^a-z]|$)/;
const writer = "ik|we|wij|je|men|'k";
const paying = new RegExp(
  `${edge}(?:moet|moeten|moest|moesten|mag|kan|kunnen|heb|hebben|ging|ga) (?:(?:${writer})(?:[^.!?]{0,60}?)|(?:het|de)(?:[^.!?]{0,40}?))(?<!terug)(?:betalen|overmaken|betaald|overgemaakt|storten|gestort|worden)(?: [a-z]+){0,2} (?:op|naar|aan) (?:iban |rekening |nr |rekeningnummer )?$`,
);
// "ik moet voor het grofvuil betalen op ...", "mogen de leges ook naar ...".
const writerPays = new RegExp(
  `${edge}(?:${writer}) (?:moet|moeten|mag|mogen|kan|kunnen|heb|hebben) [^.!?]{0,60}?(?<!terug)(?:betalen|overmaken|betaald|overgemaakt) (?:op|naar|aan)(?: iban| rekening| nr)? $|${edge}(?:leges|boete|contributie|zaalhuur)(?: [a-z]+)? (?:naar|op)(?: iban| rekening| nr)? $`,
);
const back = /(?:^|[^a-z])(?:terug|retour)[a-z]*(?:[^a-z]|$)/;
// "de stad mag mijn waarborg storten op ...", "jullie schrijven af van ...": the other side of the payment is the writer.
const theyPay = new RegExp(
  `${edge}(?:jullie|u|ge|${town}) (?:mag|mogen|moet|moeten|kan|kunt|kunnen|zal|zullen|gaat|gaan|wil|wilt|willen|schrijft|schrijven|int|innen|incasseert|incasseren|haalt|halen|betaalt|betalen|stort|storten|hebt|hebben|heeft)(?: [a-z']+){0,6} (?:op|van|naar|af van|met)(?: rekening| iban| nr| nummer)? $|${edge}(?:kan|kunt|kunnen|mag|mogen|wil|wilt|willen|zal|zullen) (?:jullie|u|ge|gij|(?:de |het )?(?:${town}))(?: [a-z']+){0,6} (?:op|naar)(?: rekening| iban| nr| nummer)? $`,
);
const personal =
  /(?:^|[^a-z])(?:stort(?:en|t)? (?:(?:me|ma|maar|het|'t|da|dat|dit|weer|gewoon) ){1,3}(?:terug|op)|stort(?:en|t)? terug|(?:mijn|m'n|mn|mijne|mijnen|ons|onze|haar|zijn) (?:[a-z]+ ){0,2}(?:iban|rek\w*|bank\w*|giro\w*|nummer|spaarrekening|nieuwe|oude)|hierbij|terugstorten|terugbetalen|terugbetaald|(?:kunnen|kunt|mogen|mag|willen|wilt|laat) (?:jullie|u|je|ge|het)|stort (?:maar|het|op)|aan mij|naar mij|op mijn|van mij|mij terug|nieuwe (?:iban|rek\w*)|bij (?:jullie|u) (?:sta|stond|bekend|geregistreerd)|(?:sta|stond) (?:ik )?(?:bij|met)|bekend bij|afgeschreven|incasso|rekening geopend|leefgeld|leefloon|uitkering|loon|salaris|premie|toelage|waarborg|(?:storten|betalen|maken|boeken|zetten|doen) (?:jullie|u|ge|gij))(?:[^a-z]|$)/;
const resident = /(?:^|[^a-z])(?:ik|we|wij|mij|me)(?:[^a-z]|$)/;
const reachBefore = 90;
const reachBehind = 50;

/**
 * Whether the account at `[start, end)` of a folded text is said to be an organisation's: by whose it is called, or
 * because the writer is the one who pays to it.
 */
export function isAccountOfOrganisation(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reachBefore), start);
  const near = `${before} ${text.slice(end, end + reachBehind)}`;
  if (business.test(near) && !ownAccount.test(near)) return true;
  if (theirs.test(before) || (yours.test(before) && ofWriter.test(text))) return true;
  if (theyPay.test(before)) return false;
  if (paying.test(before) || (writerPays.test(before) && !back.test(before))) return true;
  // "uw rekening" is the municipality's when a resident asks, and the resident's when an agent writes.
  const isTheirs = organisation.test(near) || (/(?:^|[^a-z])uw(?:[^a-z]|$)/.test(near) && resident.test(near));
  return isTheirs && !personal.test(near);
}
