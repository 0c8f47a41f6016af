import type { ChannelName } from "../model/channel.ts";
import type { TemplateValue, TemplateValues } from "../model/template.ts";
import type { Municipality } from "./municipality.ts";

interface Placeholder {
  /** How admins write it in a template: `{{ gedrag }}`. */
  readonly written: string;
  readonly description: string;
  /** A long example, for previews and for measuring the longest reply. */
  readonly sample: string;
}

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
  consequence: { written: "gevolg", description: "aan als het gevolg van herhaling genoemd moet worden", sample: "ja" },
  callBack: { written: "terugbellen", description: "aan als terugbellen kan worden aangeboden", sample: "ja" },
  askPhone: { written: "nummerVragen", description: "aan als we nog geen telefoonnummer hebben", sample: "ja" },
  numberGiven: { written: "nummerGekregen", description: "aan als het nummer in dit bericht stond", sample: "ja" },
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
  "closed",
  "objection",
  "complaint",
]);

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
  "kanaal.naam": "naam van het kanaal, zoals WhatsApp",
  "kanaal.plek": "het kanaal als plek, zoals: op WhatsApp",
  "kanaal.reden": "waarom gegevens hier niet veilig zijn",
};

/** Those facts for one municipality and channel. */
export function facts(municipality: Municipality, channel: ChannelName) {
  return {
    gemeente: {
      naam: municipality.name,
      telefoon: municipality.telephone,
      email: municipality.email,
      website: municipality.website,
      postadres: municipality.postalAddress,
      bezoekadres: municipality.visitingAddress,
      openingstijden: municipality.openingHours,
      loket: municipality.forms.desk,
      klachtformulier: municipality.forms.complaint,
      bezwaarformulier: municipality.forms.objection,
      contactformulier: municipality.forms.contact,
    },
    kanaal: {
      naam: municipality.channels[channel]?.name ?? channel,
      plek: municipality.channels[channel]?.place ?? `op ${channel}`,
      reden: municipality.channels[channel]?.privacyReason ?? "",
    },
  };
}

/** Values under the names that templates use. */
export function asWritten(values: TemplateValues): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [placeholders[name as TemplateValue].written, value]),
  );
}
