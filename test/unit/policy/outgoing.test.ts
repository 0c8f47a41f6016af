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
      Object.values(body).flatMap((words) => concernsIn(words).map((concern) => `${name}: ${concern}`)),
    );
    expect(wrong).toEqual([]);
  });
});
