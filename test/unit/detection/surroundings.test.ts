import { detect, personalData } from "../../builders/detect.ts";

// What only stands around it tells: the smallest change that turns the answer.
describe("what is said around it", () => {
  it.each([
    ["ik woon op Kerkstraat 12 bel mij even", ["address:Kerkstraat 12"]],
    ["de poort van mijn huis gaat open met 7719", ["credential:7719"]],
    ["de poort van mijn huis gaat open met [7719]", ["credential:7719"]],
    ["de deur gaat open met 7719 en dan 8841", ["credential:7719", "credential:8841"]],
    ["mijn vrouw zit thuis met een gebroken heup", ["medical:een gebroken heup"]],
    ["my date of birth is July 9th, 1990", ["birth-date:July 9th, 1990"]],
    ["geboren de vierde van mei 1971", ["birth-date:de vierde van mei 1971"]],
    ["ik kom om 12, van mei tot juni ben ik hier geboren en getogen", []],
    ["de laadpaal geeft foutcode 7719", []],
    ["Vondel is geboren op 17-11-1587", []],
    ["mijn auto heeft kenteken 12 gb hj", ["licence-plate:12 gb hj"]],
    ["mijn dochter is 19 en gaat met de auto naar school", []],
    ["mijn auto heeft kenteken kg 71 xb", ["licence-plate:kg 71 xb"]],
    ["mijn nummerplaat is 1 dag 234", ["licence-plate:1 dag 234"]],
    ["mijn auto staat op NL 71 te koop", []],
    ["ik kom uit Duiven. k'kan amper lopen", ["medical:kan amper lopen"]],
    ["mijn pincode jan@voorbeeld.nl viervierachtnul", ["email-address:jan@voorbeeld.nl", "credential:viervierachtnul"]],
  ])("of %s gives %j", (text, found) => expect(personalData(text)).toEqual(found));

  it.each([
    ["Wat een vriendelijke medewerkster bij balie 3, complimenten hoor!", false],
    ["Mijn complimenten, drie weken niks gehoord en nu weer een verkeerde brief", true],
  ])("praise is no complaint, and mockery is: %s", (text, complains) =>
    expect(detect(text).findings.some((finding) => finding.kind === "intent" && finding.type === "complaint")).toBe(
      complains,
    ),
  );

  it("asks after the writer's own case, also behind small talk", () => {
    const asks = (text: string) => detect(text).findings.some((finding) => finding.recognizer === "own-case");
    const smallTalk = "Het was vandaag mooi weer in de stad en er waren veel mensen op de markt. ";
    const question = "Hoe staat het met mijn aanvraag voor een parkeervergunning?";
    expect([question, smallTalk + smallTalk + question].map(asks)).toEqual([true, true]);
    expect(
      [smallTalk, "Hoe lang duurt een aanvraag voor een parkeervergunning?", "kunt u mij terugbellen?"].map(asks),
    ).toEqual([false, false, false]);
  });

  it("takes the place of a report from the message before", () => {
    const place = (previous: string) =>
      detect("Vlinderweg 30", { previous: [previous] }).findings.some(
        (finding) => "public" in finding && finding.public,
      );
    expect(place("er ligt een omgevallen boom op de stoep")).toBe(true);
    expect(place("ik ga verhuizen, wat is er nodig?")).toBe(false);
  });

  it("is the same for a text however long: one message of candidates ends in time", () => {
    for (const piece of ["code 1-", "a", "kerkstraat 12 ", "geboren 3 mei 1980 ", "de poort 7719 "])
      expect(Array.isArray(detect(piece.repeat(10_000).slice(0, 10_000)).findings)).toBe(true);
  });
});
