import { detect, found } from "../../builders/detect.ts";

describe("abuse aimed at the reader", () => {
  it.each([
    ["jij bent een klootzak", "insult 2 staff certain"],
    ["wat ben je toch een klootzak", "insult 2 staff certain"],
    ["sukkel!", "insult 1 staff certain"],
    ["geef nou eens antwoord, sukkel", "insult 1 staff certain"],
    ["rot op", "insult 2 staff certain"],
    ["Hou je grote bek!", "insult 2 staff certain"],
    ["krijg de tering", "insult 2 staff certain"],
    ["kankerhoer", "insult 2 staff certain"],
    ["kl*tzak dat je bent", "insult 2 staff certain"],
    ["kl00tzak", "insult 2 staff certain"],
    ["sukkkkkel", "insult 1 staff certain"],
    ["heb je een vriend?", "advance 1 staff certain"],
    ["lekkere tieten heb je", "sexual 2 staff certain"],
    ["ik maak je dood", "threat 3 staff certain"],
    ["dan kom ik je doodslaan", "threat 3 staff certain"],
    ["ik weet waar je woont", "threat 3 staff certain"],
    ["stelletje prutsers", "insult 2 organisation certain"],
    ["jullie zijn oplichters", "insult 2 organisation certain"],
    // Other words of the sentence tell of something else, and excuse nothing.
    ["mijn naam staat voor de derde keer fout, sukkel", "insult 1 staff certain"],
    ["moet ik dat nu meenemen of niet, klootzak", "insult 2 staff certain"],
    ["hoe laat gaat het loket eindelijk open klootzak", "insult 2 staff likely"],
    ["kan je dan helemaal niks, stomme koe", "insult 2 staff likely"],
    ["geef mij een mens en niet zo'n debiel als jij", "insult 2 staff likely"],
    ["'t is altijd hetzelfde met u, achterlijke trut", "insult 2 staff certain"],
    ["die collega van u is een trut", "insult 2 staff likely"],
    ["waar blijft mijn geld klootsak", "insult 2 staff likely"],
    ["doe je werk loketlul", "insult 2 staff likely"],
  ])("%s -> %s", (text, expected) => {
    expect(found(text, "abuse")).toContain(expected);
  });
});

it("takes several who are called a name for the organisation", () => {
  expect(found("Luiaards, is het containerpark nu alweer dicht?", "abuse")).toEqual([
    expect.stringMatching(/^insult 1 organisation/),
  ]);
});

describe("what only looks like abuse", () => {
  it.each([
    ["a report", "mijn buurman noemde mij een klootzak"],
    ["a quote", 'er staat "klootzak" op de muur'],
    ["a denial", "ik vind u geen klootzak"],
    ["oneself", "wat ben ik toch een sukkel"],
    ["a curse at a thing", "wat een kutweer"],
    ["a curse at a situation", "kut, ik ben mijn pas kwijt"],
    ["an illness", "mijn moeder heeft kanker en ligt in het ziekenhuis"],
    ["a medical compound", "waar is de kankerbehandeling vergoed?"],
    ["somebody absent", "mijn huisbaas is een klootzak"],
    ["an apology", "sorry dat ik u een sukkel noemde"],
    ["civil anger", "ik ben het spuugzat, dit is belachelijk en schandalig"],
    ["praise", "u heeft me lief geholpen, dank u wel"],
    ["a service question", "mag ik uw nummer? dan bel ik terug"],
    ["an absent person called out", "mijn ex belde weer, klootzak"],
    ["a name", "Goedemiddag, u spreekt met Henk Kloot"],
    ["an animal that a sentence ends with", "er loopt een zwarte hond los, heel lief beest"],
    ["another language", "my neighbour said klootzak to me, what can I do about this?"],
    ["rats", "er zitten ratten in de tuin, wie komt die doodmaken?"],
  ])("lets pass %s: %s", (_case, text) => {
    expect(found(text, "abuse").filter((finding) => finding.endsWith("staff certain"))).toEqual([]);
  });

  it("says why it let a report pass", () => {
    expect(detect("hij noemde mij een klootzak").suppressed).toContainEqual(
      expect.objectContaining({ kind: "abuse", reason: "reported" }),
    );
  });
});

describe("words that hurt nobody where they stand", () => {
  it.each([
    "Moet je vuile potten eerst omspoelen voor de glasbak?",
    "Neemt u vieze zakken ook mee?",
    "Hoe krijg je vieze ratten uit je kruipruimte?",
    "Kunt u hufters die te hard rijden beboeten?",
    "Waarom pakt u smeerlappen die afval dumpen niet aan?",
    "Vindt u dit zelf ook idioot?",
    "Vindt u dat niet idioot?",
    "Uw brug vertoont sleet.",
    "Verhuurt u ook schepen zonder staand tuig?",
    "Vind je mij een sukkel?",
    "Ik zag in het water bij u een grote kwal.",
    "U hielp vanmorgen een arme sukkel.",
    "Bedankt voor uw geduld met deze oude sukkel.",
    "Je blijft maar sukkelen met DigiD.",
    "Echt klote.",
    "Was u erbij toen een hufter mijn auto ramde?",
    "Bent u al gebeld over de hufters in onze straat?",
    "Die hufter was u toch al bekend?",
    "U bent wel erg kortzichtig.",
    "Vieze poep!",
    "Welke dieren mag ik houden: hond, kip, geit?",
    "De parkeerautomaat doet het weer niet, kutmachine!",
    "Wilt u handhaving sturen, mijn buurman parkeert weer op de stoep, hufter!",
    "Kunt u mij helpen, mijn ex sloeg mij weer, klootzak.",
    "Zal ik je gordijnen naaien?",
    "Ga je morgen de palen plaatsen?",
    "Heeft u al een man gestuurd om de lamp te maken?",
    "U bent lekker snel!",
    "Fok u ook schapen?",
    "Ik krijg kanker door die houtkachel van de buren.",
    "You are so stupid",
    "Bedankt voor uw tijd\nGroeten\nPiet Kloot",
  ])("warns nobody for: %s", (text) => {
    expect(found(text, "abuse").filter((finding) => finding.endsWith("staff certain"))).toEqual([]);
  });

  it("hears what is said to the reader all the same", () => {
    for (const text of ["Je bent inderdaad een klootzak.", "Sorry maar u bent echt een klootzak."])
      expect(found(text, "abuse")).toContain("insult 2 staff certain");
  });
});

describe("distress", () => {
  it.each([
    ["ik wil niet meer leven", "self-harm"],
    ["ik maak er een eind aan", "self-harm"],
    ["voor mij hoeft het zo niet langer", "self-harm"],
    ["mijn man slaat mij", "domestic-violence"],
    ["de buurman slaat zijn kinderen", "child-safety"],
    ["ik ruik gas in de straat", "emergency"],
    ["ik heb vannacht nergens te slapen", "emergency"],
  ])("hears %s as %s", (text, type) => {
    expect(found(text, "distress")).toContain(type);
  });

  it.each([
    "ik lach me dood",
    "dit formulier is om je op te hangen",
    "mijn boom gaat dood",
    "ik ga dood van de honger",
    "de lamp brandt niet",
  ])("lets pass the idiom: %s", (text) => {
    expect(found(text, "distress")).toEqual([]);
  });
});

describe("intent", () => {
  it.each([
    ["BEL", "call-back"],
    ["ja bel maar", "call-back"],
    ["kunt u mij terugbellen", "call-back"],
    ["MAIL", "e-mail-preferred"],
    ["liever per mail", "e-mail-preferred"],
    ["ik wil een echte medewerker spreken", "human-wanted"],
    ["hierbij maak ik bezwaar", "formal-request"],
    ["ik stel de gemeente aansprakelijk voor de schade", "formal-request"],
    ["de lantaarnpaal bij ons voor de deur is kapot", "report"],
    ["goedemorgen", "greeting"],
    ["dank u wel", "thanks"],
    ["Wanneer is de balie open?", "question"],
    ["hoe staat het met mijn aanvraag", "needs-personal-data"],
  ])("hears %s as %s", (text, type) => {
    expect(found(text, "intent")).toContain(type);
  });

  it("hears a refusal to be called as such", () => {
    const [wish] = detect("nee, liever niet bellen").findings.filter(
      (finding) => finding.kind === "intent" && finding.type === "call-back",
    );
    expect(wish).toMatchObject({ answer: "no" });
  });
});
