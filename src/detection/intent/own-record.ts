const before = "(?<!\\p{L})";
const after = "(?!\\p{L})";
const said = (source: string): RegExp => new RegExp(`${before}(?:${source})${after}`, "u");

const writer = "ik|'k|we|wij|mij|me|ons|mijn|m'n|mn|mijnen|mijne|onze";
const meanwhile = "al|reeds|ondertussen|intussen|inmiddels|nog|nog steeds|eindelijk|eigenlijk";
const decided =
  "beslissing genomen|besluit genomen|besloten|beslist|toegekend|goedgekeurd|afgekeurd|geweigerd|verwerkt|behandeld|afgehandeld|bekeken|gestort|overgemaakt|uitbetaald|betaald|toegekomen|aangekomen|binnengekomen|binnen|ontvangen|klaar|gemaakt|verstuurd|opgestuurd|ingepland|geregistreerd|ingeschreven|geregeld|geannuleerd|verlengd|goedgekeurd|stopgezet";

// What the municipality has written down: "volgens jullie systeem", "in uw gegevens".
const records = said(
  "(?:volgens|in|uit|bij) (?:jullie|uw|den|je|ulder) (?:eigen )?(?:systeem|systemen|gegevens|computer|administratie|bestand|bestanden|register|registers|dossiers?|pc|database|boeken)",
);
// "sta ik nog ingeschreven", "wie staat er gedomicilieerd op zijn huis".
const listed = said(
  "(?:sta|stond|staan|stonden|staat|ben|zijn|is)(?: [\\p{L}']+){0,9} (?:ingeschreven|geregistreerd|gedomicilieerd|uitgeschreven|geboekt|bekend|aangemeld|op de (?:wacht)?lijst|op de wachtlijst)",
);
const ofHousehold = said(`${writer}|(?:zijn|haar|hun|dat|dit) (?:huis|adres|woning|appartement|domicilie)`);
// "is de kids-id van mijn zoon al toegekomen", "heeft het ocmw al beslist in mijn dossier".
const progress = new RegExp(
  `^(?:is|zijn|heeft|hebben|hebt|werd|werden|wordt|worden)${after}.*${before}(?:${meanwhile})${after}.*${before}(?:${decided})${after}`,
  "u",
);
// "wat moet ik dit jaar betalen aan belasting", "hoeveel krijg ik terug".
// "zit ik nog in de schuldhulp", "val ik nog onder de regeling".
const inside = /^(?:zit|val|loop|hoor) (?:ik|we|wij) (?:nog|al|nu|ook)(?: [\p{L}]+){0,2} (?:in|onder|bij|op) /u;
// "heb ik nog iets openstaan", "krijg ik nou wel of geen kwijtschelding".
const open =
  /^(?:heb|hebben|staat|krijg|krijgen) (?:ik|we|wij|er|nog)(?: [\p{L}]+){0,6} (?:openstaan|open|openstaand|achterstand|kwijtschelding|tegoed)(?:[^\p{L}]|$)/u;
const amount =
  /^(?:wat|hoeveel|welk bedrag)(?: [\p{L}]+){0,3}? (?:moet|moeten|mag|krijg|krijgen|heb|hebben) (?:ik|we|wij)(?: [\p{L}\p{N}']+){0,8} (?:betalen|betaald|terug|terugkrijgen|over|tegoed|open|schuldig|uitkering|toeslag|leefloon|kinderbijslag|loon)(?:[^\p{L}]|$)/u;
const dues = said(
  "[\\p{L}-]*(?:belasting|belastingen|boete|heffing|aanslag|uitkering|toeslag|premie|tegoed|saldo|schuld|achterstand|beurten|uren|dit jaar|deze maand|vorige maand|vorig jaar)",
);
// "hoe vaak ben ik dit jaar al op het containerpark geweest".
const counted =
  /^(?:hoe ?veel keer|hoe vaak|hoe dikwijls|hoeveel(?: [\p{L}]+)?) (?:heb|ben|hebben|zijn|mag|mogen) (?:ik|we|wij)(?: [\p{L}\p{N}']+){0,8} (?:dit jaar|deze maand|al|nog)(?:[^\p{L}]|$)/u;
// "mijn antwoord is ja of nee?"
const outcome = said(
  "(?:mijn|m'n|mn|mijne|mijnen|ons|onze)(?: [\\p{L}]+){0,2} (?:antwoord|uitslag|resultaat|beslissing|besluit|goedkeuring|aanvraag|dossier|bezwaar|zaak)",
);
const sent = said(
  "(?:hield|haalde|stortte|schreef|rekende|betaalde)(?:n|en)? (?:u|jullie|ge|de gemeente|het ocmw)(?: [\\p{L}\\p{N}-]+){0,6} (?:mijn|mij|me|ons|onze)|(?:jullie|u|ge|gij|de gemeente|het ocmw|de stad) (?:hebt|hebben|heeft|had|hadden) (?:mij|me|ons)(?: [\\p{L}\\p{N}-]+){0,6} (?:gestuurd|opgestuurd|gegeven|beloofd|opgelegd|gemaild|gevraagd|gebeld)",
);
const aboutIt =
  /(?:^|[.!?,] )(?:en )?(?:waarom|wat|hoeveel|welke?|voor welke?|van welke?|wanneer|over welke?|waarvoor|kan|kun|kunt|kunnen)(?:[^\p{L}]|$)[^.!]*\?/u;

// Something that runs for the writer: what they applied for, what was sent to them, what stands about them.
const applied =
  "aangevraagd|ingediend|ingeschreven|geboekt|doorgegeven|opgestuurd|ingestuurd|laten zetten|laten registreren|gereserveerd|bezwaar gemaakt";
const running = said(
  `(?:${writer})(?: [\\p{L}\\p{N}'-]+){0,9} (?:${applied})|(?:${applied})(?: [\\p{L}]+){0,3} (?:ik|we|wij|hebben|heb)|(?:ik|we|wij) kre(?:eg|gen)(?: [\\p{L}\\p{N}'-]+){0,3} (?:boete|gas-boete|aanslag|brief|rekening|aanmaning|herinnering|deurwaarder)|(?:mij|ons) is (?:een|geen)|bij (?:mijn|m'n|mn|onze|ons) [\\p{L}-]+|(?:ik|we|wij|hebben|heb) (?:gedaan|ingevuld|afgegeven|binnengebracht)|(?:jullie|u|ge|ze) (?:hebben|hebt|heeft)(?: [\\p{L}]+){0,6} van (?:mij|ons)|(?:sta|staat|stond|staan) (?:mijn|m'n|mn|onze|ons) [\\p{L}]+|(?:van|bij) (?:me|mij|ons) (?:afgeschreven|ingehouden|teruggevorderd)|gehad over|gesprek (?:dat|over|met)|huisbezoek (?:bij|van)|ben ik (?:afgewezen|geweigerd|geschrapt|uitgeschreven|goedgekeurd)|heb ik (?:wel |echt |nu )*(?:geboekt|iets staan)|(?:sta|stond|staan) (?:ik|we|wij)(?: [\\p{L}']+){0,8} (?:adres|lijst|wachtlijst|bekend|oude|oud)|(?:oud|nieuw)e? (?:telefoonnummer|adres|mailadres|nummer|rekening) van (?:mij|ons)|(?:over|van) ons gezin`,
);
// What is wanted of it: how it stands, why, or that it is changed or sent.
const standing = said(
  "hoe ?ver|hoe zit (?:het|dat)|hoe staat|is (?:daar|dat|er|het) al|al iets (?:over )?bekend|hoor(?:de)? (?:ik|we)? ?(?:er |daar )?(?:helemaal |nog (?:altijd |steeds )?)?(?:niets|niks)|nog (?:altijd |steeds )?(?:niks|niets|geen) (?:van |over )?(?:gezien|gehoord|gekregen|ontvangen|vernomen)|maand(?:en)? wachten|wat is (?:er )?gebeurd|afgewezen|ja of nee|waarom|waarvoor|vanwaar|hoe komen|op basis waarvan|langsbrengen|nou ontvangen|fout gebeurd|in plaats van|te verbeteren|erbij of|er nu bij|moet (?:nu|dat|daar)|als [\\p{L}]+ of|klopt dat|met wie|om welk uur|om hoe laat|hoe laat|welke plek|welke plaats|nogmaals|opsturen|doorsturen|doormailen|stuur mij|ontvangen had|graag ontvangen|inkijken|inzien|aangepast|aanpassen|verbeterd|verbeteren|gewijzigd|wijzigen|moet voortaan|zoekt u|uitzoeken|echt geboekt|of nog",
);

/**
 * Whether a folded message speaks of something that runs for its writer, and wants to know or change how that stands:
 * in other sentences, if need be ("Er is 212 euro van me afgeschreven. Waarvoor?").
 */
export function asksAboutWhatRuns(message: string, namesOwn: boolean): boolean {
  return (running.test(message) || (namesOwn && silence.test(message))) && standing.test(message);
}

// "van mijn aanvraag hoor ik niets", "hoeveel blijft er nog over van mijn afbetalingsplan".
const silence = said(
  "hoor ik|nog (?:altijd |steeds )?(?:niks|niets|geen)|wachten|waarom|vanwaar|hoe komen|ja of nee|geworden met|verzet|mag (?:mijn|m'n|mn|ons|onze) afspraak|doormailen|graag ontvangen|moet voortaan|verbeteren|blijft er nog|lager|hoger|fout gebeurd|toegekend|ontvangen of|geweigerd|te verbeteren|naar een (?:dag|namiddag|andere)|op het college",
);

// "hoe laat moest ik bij jullie zijn", "met wie heb ik woensdag dat gesprek", "op welke plek van de lijst sta ik".
const appointed =
  /(?<!\p{L})(?:hoe laat|om hoe laat|om welk uur|welk uur|wanneer|welke dag|met wie|bij wie)(?: [\p{L}\p{N}']+){0,3}? (?:moest|moet|word|verwacht|had|heb|kom)(?:en)? ?(?:ik|we|wij)?(?: [\p{L}\p{N}']+){0,8} (?:zijn|verwacht(?: word)?|komen|afspraak|gesprek|langs)(?!\p{L})/u;
const placed = /(?<!\p{L})(?:welke|hoeveelste) (?:plek|plaats)(?: [\p{L}]+){0,5} (?:sta|staan) (?:ik|we|wij)(?!\p{L})/u;
// "ben ik geschrapt", "is het nou ja of nee geworden met onze carport".
const struck =
  /^(?:ben|zijn|is|sta|staat) (?:ik|we|wij|het|er)(?: [\p{L}]+){0,6} (?:geschrapt|afgewezen|geweigerd|goedgekeurd|toegelaten|ja of nee)(?!\p{L})/u;
// "wat krijg ik deze maand gestort".
const paid =
  /^(?:wat|hoeveel)(?: [\p{L}]+){0,2}? (?:krijg|krijgen|kreeg|heb) (?:ik|we|wij)(?: [\p{L}\p{N}]+){0,6} (?:gestort|uitbetaald|overgemaakt|teruggestort)(?!\p{L})/u;

/**
 * Whether a folded sentence asks what stands about its writer in the municipality's records: whether they are on a
 * list, what was decided, what they owe, how often they came. `bare` is it without a greeting; `namesOwn` says that
 * something of the writer's, or somebody of theirs, is named in it.
 */
export function asksAfterRecord(sentence: string, bare: string, namesOwn: boolean): boolean {
  const isAsked =
    sentence.includes("?") ||
    /^(?:op welke|ben|kunt|kan|om|met|sta|staat|heb|krijg|zit|val|loop|hoor|ben|is|zijn|heeft|hebben|wie|hoe|wat|weten)/.test(
      bare,
    );
  if (!isAsked) return false;
  return (
    (records.test(sentence) && said(writer).test(sentence)) ||
    (listed.test(sentence) && ofHousehold.test(sentence)) ||
    inside.test(bare) ||
    (appointed.test(sentence) && /(?:jullie|loket|balie|gesprek|afspraak|verwacht)/.test(sentence)) ||
    placed.test(sentence) ||
    struck.test(bare) ||
    paid.test(bare) ||
    (open.test(bare) && ofHousehold.test(sentence)) ||
    (namesOwn && progress.test(bare)) ||
    ((amount.test(bare) || counted.test(bare)) && dues.test(sentence)) ||
    (outcome.test(sentence) &&
      sentence.includes("?") &&
      / of (?:nee|niet|neen|geweigerd|afgewezen)|^(?:tegen )?wanneer|^hoe ?lang/.test(bare))
  );
}

/** Whether a folded message says what the municipality sent its writer, and asks about it. */
export function asksAboutWhatWasSent(message: string): boolean {
  return sent.test(message) && aboutIt.test(message);
}
