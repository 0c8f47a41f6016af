import { readConfiguration } from "../../../src/config/configuration.ts";
import { concernsIn } from "../../../src/policy/outgoing.ts";

describe("what may not leave by chat", () => {
  it.each([
    "Uw aanvraag is helaas afgewezen.",
    "Je bezwaar tegen de parkeerboete is ongegrond verklaard.",
    "Hierbij verlenen wij de vergunning voor uw dakkapel.",
    "Het college heeft besloten om de subsidie te verlagen.",
    "We wijzen uw aanvraag voor bijzondere bijstand af.",
    "U krijgt de vergunning, gefeliciteerd!",
  ])("a decision: %s", (text) => {
    expect(concernsIn(text)).toEqual(["decision"]);
  });

  it.each([
    "Stuur een foto van uw paspoort hier op.",
    "Kunt u ons nog een kopie van uw loonstrook sturen?",
    "Wat is uw geboortedatum?",
    "Mag ik uw BSN, dan kijk ik het na?",
  ])("asking for what does not belong here: %s", (text) => {
    expect(concernsIn(text)).toEqual(["asks-for-documents"]);
  });

  it.each([
    "Dat kan helaas niet.",
    "Een afspraak op zaterdag is niet mogelijk.",
    "We kunnen u hier niet verder mee helpen. Fijne dag nog!",
    "Wij mogen deze boom niet kappen.",
    "Sorry, dat gaat niet lukken. Dit mag niet.",
  ])("a no without a reason: %s", (text) => {
    expect(concernsIn(text)).toEqual(["without-reason"]);
  });

  it.each([
    "We komen hierop terug.",
    "U hoort nog van ons.",
    "Een collega neemt contact met u op.",
    "Ik zoek het voor u uit en laat het u weten.",
    "Dank u. We bellen u.",
    "Je krijgt van ons bericht.",
  ])("a promise without a moment: %s", (text) => {
    expect(concernsIn(text)).toEqual(["without-term"]);
  });

  it.each([
    "Dat kan niet, omdat de balie verbouwd wordt.",
    "Wij mogen deze boom niet kappen: hij staat op de monumentenlijst.",
    "Een afspraak op zaterdag is niet mogelijk. De reden is dat er dan niemand is.",
    "Parkeren kan hier niet vanwege de kermis.",
    "Dat kan alleen met een paspoort, dus met een kopie kan het niet.",
    "U hoort morgenmiddag van ons.",
    "Een collega neemt voor vrijdag contact met u op.",
    "We bellen u vandaag voor 17.00 uur.",
    "Ik zoek het uit en kom er binnen twee werkdagen op terug.",
    "We bellen u maandagochtend.",
    "Neemt u liever zelf contact op? Bel 0316 279 111.",
    "U hoeft niets te doen.",
    "De container wordt niet gebruikt voor papier.",
    "De milieustraat is open van 9.00 tot 16.00 uur.",
    "Uw melding is doorgegeven aan de buitendienst.",
    "Over uw aanvraag krijgt u binnen acht weken bericht.",
    "Een vergunning vraagt u aan op de website.",
    "Hoe het met uw bezwaar staat, vertellen we u aan de telefoon.",
    "Neem uw oude paspoort mee naar de balie.",
    "Op welk telefoonnummer kunnen we u bereiken?",
    "Wij nemen uw klacht serieus en bellen u morgenochtend.",
  ])("lets go: %s", (text) => {
    expect(concernsIn(text)).toEqual([]);
  });

  it("is in none of our own texts", () => {
    const { templates } = readConfiguration("duiven");
    const wrong = templates.flatMap(({ text: { name, body } }) =>
      Object.values(body).flatMap((words) =>
        concernsIn(words.replaceAll(/\{\{[^}]*\}\}/g, "maandag")).map((concern) => `${name}: ${concern}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
