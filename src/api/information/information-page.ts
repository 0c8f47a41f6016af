import type { ChannelName } from "../../model/channel.ts";
import type { PolicyRules } from "../../policy/policy-rules.ts";
import type { Processors } from "../../policy/processors.ts";
import type { Municipality } from "../../replies/municipality.ts";

export interface InformationParts {
  readonly municipality: Municipality;
  readonly channels: readonly ChannelName[];
  readonly rules: PolicyRules;
  readonly processors: Processors["processors"];
}

/**
 * What residents can know beforehand, made of the configuration so that it is what happens (M9): what the chat is for,
 * who reads, what is kept and how long, how sanctions go, and every other way to reach the municipality. HTML.
 */
export function informationPage({ municipality, channels, rules, processors }: InformationParts): string {
  const { name, telephone, email, postalAddress, visitingAddress, openingHours, helplines, website } = municipality;
  const names = channels.flatMap((channel) => municipality.channels[channel]?.name ?? []);
  const reasons = channels.flatMap((channel) => municipality.channels[channel]?.privacyReason ?? []);
  const others = processors.filter(
    ({ agreement, channels: theirs }) => agreement !== "own" && theirs.some((channel) => channels.includes(channel)),
  );
  const sections = [
    section("Wat u hier kunt doen", [
      `U kunt de ${name} een bericht sturen via ${listed(names)}. Stel een vraag, doe een melding of vertel wat beter kan.`,
      "U heeft geen account nodig. U krijgt antwoord op de plek waar u ons schrijft. Wij beginnen zelf geen gesprek.",
    ]),
    section("Wat hier niet kan", [
      "Stuur ons hier geen persoonlijke gegevens, zoals uw adres, geboortedatum of rekeningnummer.",
      ...reasons,
      "Een aanvraag, een bezwaar of stukken voor een zaak kunnen hier niet. Wij wijzen u dan de weg. Een besluit sturen wij nooit via een chat.",
    ]),
    section("Wie uw bericht leest", [
      "Eerst leest een computer uw bericht. Die stuurt soms een automatisch antwoord, en zegt dat erbij. Daarna leest een medewerker mee.",
      "Wilt u liever meteen een mens? Zeg dat gerust.",
      "U ziet bij ons geen 'laatst gezien' en geen blauwe vinkjes: die staan uit. Grijze vinkjes zeggen alleen dat het bericht is bezorgd.",
    ]),
    ...(others.length === 0
      ? []
      : [
          section("Wie er meewerkt", [
            ...others.map(
              ({ name: who, service, place }) => `${who} verwerkt uw bericht voor ons: ${service} (${place}).`,
            ),
            "Met elk van hen hebben wij vastgelegd wat er met uw gegevens mag gebeuren.",
          ]),
        ]),
    section("Wat we bewaren", [
      `Persoonlijke gegevens die we herkennen, maken we meteen onleesbaar. Het bericht zelf bewaren we ${rules.privacy.keepOriginalHours} uur op slot. Daarna blijft alleen de tekst zonder gegevens.`,
      "Een foto of document bewaren we net zo lang, en ook op slot. Waar een foto is gemaakt, halen we eraf. Een computer van ons leest eerst of er persoonlijke gegevens op staan.",
      "We gebruiken uw bericht alleen om u te antwoorden. Niet voor reclame, en niet om iets over u te voorspellen.",
    ]),
    section("Als iemand ons uitscheldt of bedreigt", [
      `Dan waarschuwen we eerst. Een waarschuwing geldt ${rules.ladder.warningDays} dagen. Gaat het door, dan blokkeren we diegene hier voor ${rules.ladder.blockDays} dagen. Bellen, mailen en langskomen blijft mogelijk.`,
      "Bent u het er niet mee eens? Stuur BEZWAAR, bel ons of schrijf een brief. Een medewerker die er niet bij was, bekijkt het opnieuw. Stuur STATUS en u leest hoe het ervoor staat.",
      "Boos zijn mag. Kritiek op ons werk of ons beleid is geen reden voor een waarschuwing.",
    ]),
    section("Andere manieren om ons te bereiken", [
      `Bel ${telephone} (${openingHours}), mail naar ${email} of kom langs: ${visitingAddress}. Post: ${postalAddress}.`,
      ...(municipality.digitalHelp ? [`Hulp nodig met de computer? Ga naar ${municipality.digitalHelp}.`] : []),
    ]),
    section("In nood", [
      `Bel 112 als er direct gevaar is. Denkt u aan zelfdoding? Bel ${helplines.selfHarm.telephones.join(" of ")}. Geweld thuis? Bel ${helplines.violence.telephones.join(" of ")}.`,
      "Wacht in nood niet op antwoord in een chat.",
    ]),
  ];
  return `<!doctype html>
<html lang="nl" class="utrecht-theme">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Chatten met de ${escaped(name)}</title>
<style>${style}</style>
<link rel="stylesheet" href="/theme.css">
</head>
<body>
<main>
<h1>Chatten met de ${escaped(name)}</h1>
${sections.join("\n")}
<p><a href="${escaped(website)}">Naar de website van de ${escaped(name)}</a></p>
</main>
</body>
</html>
`;
}

function section(title: string, paragraphs: readonly string[]): string {
  return `<section><h2>${escaped(title)}</h2>${paragraphs.map((words) => `<p>${escaped(words)}</p>`).join("")}</section>`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} of ${names.at(-1)}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const style =
  "body{margin:0;font-family:var(--utrecht-document-font-family,system-ui,sans-serif);line-height:1.6;color:var(--berichtwacht-ink,#1b1b1b);background:#fff}main{max-inline-size:42rem;margin:0 auto;padding:1.5rem}h1{font-size:1.75rem;line-height:1.2}h2{font-size:1.25rem;margin-block:1.75rem .25rem}p{margin-block:.5rem}a{color:var(--berichtwacht-accent,#0b4f8a)}a:focus-visible{outline:3px solid var(--berichtwacht-ink,#0b4f8a);outline-offset:2px}";
