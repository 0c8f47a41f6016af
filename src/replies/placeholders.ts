import type { ChannelName } from "../model/channel.ts";
import type { ReplyLanguage } from "../model/language.ts";
import { productValues, type TemplateValue, type TemplateValues } from "../model/template.ts";
import type { Municipality } from "./municipality.ts";

interface Placeholder {
  /** How admins write it in a template: `{{ gedrag }}`. */
  readonly written: string;
  readonly description: string;
  /** A long example, for previews and for measuring the longest reply. */
  readonly sample: string;
}

// As long as the text of a product may be; what is longer is refused where it is read.
const longSample = "Wat altijd klopt over dit product, in gewone taal. ".repeat(8).trim();

/** Every value a rule or an agent can fill in, as admins know it. */
export const placeholders: Readonly<Record<TemplateValue, Placeholder>> = {
  name: {
    written: "naam",
    description: "voornaam of weergavenaam van de inwoner",
    sample: "Testbewoner met een lange naam",
  },
  behaviour: {
    written: "gedrag",
    description: "het gedrag dat niet wordt geaccepteerd",
    sample: "een discriminerende opmerking",
  },
  promise: {
    written: "belofte",
    description: "wanneer de inwoner antwoord krijgt",
    sample: "donderdagochtend 31 december voor 12.00 uur",
  },
  warnedAt: { written: "gewaarschuwdOp", description: "datum van de waarschuwing", sample: "30 september 2026" },
  warnedBehaviour: {
    written: "eerderGedrag",
    description: "het gedrag waarvoor is gewaarschuwd",
    sample: "een discriminerende opmerking",
  },
  blockedUntil: {
    written: "geblokkeerdTot",
    description: "tot wanneer de blokkade duurt",
    sample: "30 september 2026",
  },
  warningUntil: {
    written: "waarschuwingTot",
    description: "tot wanneer de waarschuwing geldt",
    sample: "30 september 2026",
  },
  formalMatter: {
    written: "onderwerp",
    description: "wat de inwoner wil indienen",
    sample: "een aansprakelijkstelling",
  },
  reference: { written: "kenmerk", description: "kenmerk van het gesprek", sample: "BW-2026-000123" },
  department: {
    written: "afdeling",
    description: "afdeling die de vraag bekijkt",
    sample: "Vergunningen, Toezicht en Handhaving",
  },
  term: { written: "termijn", description: "wanneer er antwoord is", sample: "uiterlijk donderdag 31 december" },
  moment1: {
    written: "moment1",
    description: "een ander moment om te bellen, als we dat kunnen aanbieden",
    sample: "donderdagochtend 31 december tussen 9.00 en 12.00 uur",
  },
  moment2: {
    written: "moment2",
    description: "nog een ander moment",
    sample: "donderdagmiddag 31 december tussen 12.00 en 17.00 uur",
  },
  product: {
    written: "product",
    description: "waar de inwoner naar vraagt, als we dat kennen",
    sample: "een paspoort of identiteitskaart",
  },
  productText: {
    written: "productTekst",
    description: "wat we over dat product zeggen; niet op een kanaal met weinig ruimte",
    sample: longSample,
  },
  productEnglish: {
    written: "productEngels",
    description: "hetzelfde in het Engels",
    sample: longSample,
  },
  productForm: {
    written: "productFormulier",
    description: "eigen formulier van dat product",
    sample: "https://www.voorbeeldgemeente.nl/formulier",
  },
  productAppointment: {
    written: "productAfspraak",
    description: "waar u er een afspraak voor maakt",
    sample: "https://www.voorbeeldgemeente.nl/afspraak",
  },
  productInfo: {
    written: "productInformatie",
    description: "pagina over dat product",
    sample: "https://www.voorbeeldgemeente.nl/informatie",
  },
  consequence: { written: "gevolg", description: "aan als het gevolg van herhaling genoemd moet worden", sample: "ja" },
  callBack: { written: "terugbellen", description: "aan als terugbellen kan worden aangeboden", sample: "ja" },
  askPhone: { written: "nummerVragen", description: "aan als we nog geen telefoonnummer hebben", sample: "ja" },
  numberGiven: { written: "nummerGekregen", description: "aan als het nummer in dit bericht stond", sample: "ja" },
  cancelled: { written: "afgezegd", description: "aan als de inwoner niet meer gebeld wil worden", sample: "ja" },
  closed: { written: "gesloten", description: "aan als er nu niemand meeleest", sample: "ja" },
  objection: { written: "bezwaar", description: "aan als het om een bezwaar gaat", sample: "ja" },
  complaint: { written: "klacht", description: "aan als het om een klacht gaat", sample: "ja" },
};

/** Values that only turn a part of a text on; nothing of them is printed. */
export const switches: ReadonlySet<TemplateValue> = new Set([
  "consequence",
  "callBack",
  "askPhone",
  "numberGiven",
  "cancelled",
  "closed",
  "objection",
  "complaint",
]);

/** Whether a text is given a value only when the message is about something we know. */
export function isOfProduct(value: TemplateValue): boolean {
  return (productValues as readonly TemplateValue[]).includes(value);
}

/** Those of them that a channel with little room goes without. */
export const longValues: ReadonlySet<TemplateValue> = new Set(["productText", "productEnglish"]);

/** The facts every template can use, as admins write them, with what they are. */
export const factDescriptions: Readonly<Record<string, string>> = {
  "gemeente.naam": "naam van de gemeente",
  "gemeente.telefoon": "telefoonnummer",
  "gemeente.email": "e-mailadres",
  "gemeente.website": "website",
  "gemeente.postadres": "postadres",
  "gemeente.bezoekadres": "adres van de balie",
  "gemeente.openingstijden": "openingstijden",
  "gemeente.loket": "pagina om zaken te regelen",
  "gemeente.klachtformulier": "formulier voor een klacht",
  "gemeente.bezwaarformulier": "formulier voor een bezwaar",
  "gemeente.contactformulier": "contactformulier",
  "gemeente.persoonsnummer": "hoe het burgernummer heet: BSN of rijksregisternummer",
  "gemeente.digitaleHulp": "waar iemand helpt met de computer; niet elke gemeente heeft dit",
  "hulp.zelfdoding": "telefoon voor wie aan zelfdoding denkt",
  "hulp.zelfdodingSite": "website daarvan",
  "hulp.geweldNaam": "wie helpt bij geweld thuis",
  "hulp.geweld": "telefoon daarvan",
  "hulp.geweldSite": "website daarvan",
  "hulp.gas": "storingsnummer voor gas",
  "hulp.politie": "de politie, als er geen spoed is",
  "kanaal.naam": "naam van het kanaal, zoals WhatsApp",
  "kanaal.plek": "het kanaal als plek, zoals: op WhatsApp",
  "kanaal.reden": "waarom gegevens hier niet veilig zijn",
};

/** Those facts for one municipality, channel and language. */
export function facts(municipality: Municipality, channel: ChannelName, language: ReplyLanguage) {
  const { english } = municipality;
  const inEnglish = language === "en" && english !== undefined;
  const { selfHarm, violence, gas, police } = municipality.helplines;
  const or = language === "en" ? " or " : " of ";
  const at = inEnglish ? english.channels[channel] : municipality.channels[channel];
  return {
    gemeente: {
      naam: municipality.name,
      telefoon: municipality.telephone,
      email: municipality.email,
      website: municipality.website,
      postadres: municipality.postalAddress,
      bezoekadres: municipality.visitingAddress,
      openingstijden: inEnglish ? english.openingHours : municipality.openingHours,
      loket: municipality.forms.desk,
      klachtformulier: municipality.forms.complaint,
      bezwaarformulier: municipality.forms.objection,
      contactformulier: municipality.forms.contact,
      persoonsnummer: municipality.personalNumber,
      digitaleHulp: municipality.digitalHelp,
    },
    hulp: {
      zelfdoding: selfHarm.telephones.join(or),
      zelfdodingSite: selfHarm.website,
      geweldNaam: violence.name,
      geweld: violence.telephones.join(or),
      geweldSite: violence.website,
      gas: gas.telephones.join(or),
      politie: police.telephones.join(or),
    },
    kanaal: {
      naam: at?.name ?? channel,
      plek: at?.place ?? `${inEnglish ? "on" : "op"} ${channel}`,
      reden: at?.privacyReason ?? "",
    },
  };
}

/** Values under the names that templates use. */
export function asWritten(values: TemplateValues): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [placeholders[name as TemplateValue].written, value]),
  );
}
