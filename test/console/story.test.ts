import type { Browser, Page } from "playwright-core";
import { eventually } from "../harness/eventually.ts";
import { describeWith } from "../harness/services.ts";
import { violationsOn } from "./accessibility.ts";
import { findChromium, launchBrowser } from "./browser.ts";
import { buildPages } from "./built-pages.ts";
import { deskOn } from "./desk.ts";
import { residentOn } from "./resident.ts";
import { aServerProcess, type ServerProcess } from "./server-process.ts";

const chromium = findChromium();

const insult = "jij bent een klootzak";
const passwords = { admin: "een zin voor de beheerder", agent: "een zin voor de medewerker" };
const stepMilliseconds = 60_000;

describeWith([["Chromium", chromium]], "the story in the browser", () => {
  let server: ServerProcess;
  let browser: Browser;
  let deskPage: Page;
  let chatPage: Page;
  let desk: ReturnType<typeof deskOn>;
  let resident: ReturnType<typeof residentOn>;
  let adminPassword: string;
  const mistakes: string[] = [];

  const newPage = async (viewport: { width: number; height: number }) => {
    const page = await (await browser.newContext({ viewport, locale: "nl-NL" })).newPage();
    page.setDefaultTimeout(30_000);
    page.on("pageerror", (error) => mistakes.push(error.message));
    return page;
  };

  beforeAll(async () => {
    buildPages();
    server = await aServerProcess();
    adminPassword = (await server.start()) ?? "";
    browser = await launchBrowser(chromium ?? "");
    deskPage = await newPage({ width: 1280, height: 800 });
    chatPage = await newPage({ width: 390, height: 844 });
    desk = deskOn(deskPage, server.url);
    resident = residentOn(chatPage, server.url);
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  }, stepMilliseconds);

  const step = (name: string, work: () => Promise<void>) => it(name, work, stepMilliseconds);

  step("an admin signs in with the one-time password and must choose another", async () => {
    await desk.open("/", "Inloggen");
    expect(await violationsOn(deskPage)).toEqual([]);
    await desk.signIn("beheerder", adminPassword);
    await desk.chooseOwnPassword(adminPassword, passwords.admin);
    await desk.sees("Er ligt niets.");
  });

  step("an admin adds an agent, who chooses a password too", async () => {
    await desk.open("/medewerkers", "Medewerkers");
    await deskPage.getByLabel("Naam", { exact: true }).fill("Medewerker Een");
    await deskPage.getByLabel("Gebruikersnaam").fill("medewerker1");
    await desk.press("Toevoegen");
    await desk.sees("Eenmalig wachtwoord voor Medewerker Een");
    expect(await violationsOn(deskPage)).toEqual([]);
    const oneTime = (await deskPage.locator(".password").textContent()) ?? "";
    await desk.signOut();
    await desk.signIn("medewerker1", oneTime);
    await desk.chooseOwnPassword(oneTime, passwords.agent);
    await desk.sees("Deze pagina is alleen voor beheerders.");
  });

  step("a keyboard reaches the page past the menu", async () => {
    await desk.open("/", "Te doen");
    await deskPage.keyboard.press("Tab");
    await deskPage.keyboard.press("Enter");
    expect(await deskPage.evaluate("document.activeElement.id")).toBe("inhoud");
  });

  step("a resident's BSN is masked and answered, and an agent sees it come in without a reload", async () => {
    await deskPage.evaluate("window.notReloaded = true");
    await resident.open();
    await resident.sees("U kunt een automatisch antwoord krijgen.");
    await resident.sees("Stuur hier geen persoonlijke gegevens, zoals uw BSN");
    await resident.write("Goedemorgen, kunt u mijn aanvraag opzoeken? Mijn bsn is 123456782");
    await resident.seesOwn("Mijn bsn is [BSN]", "verstuurd");
    await resident.sees("Wij hebben die onleesbaar gemaakt.");
    await resident.seesReply("We kunnen uw vraag niet via deze chat beantwoorden");
    expect(await resident.words()).not.toContain("123456782");
    await deskPage.getByRole("link", { name: "Persoonsgegevens" }).waitFor();
    expect(await deskPage.evaluate("window.notReloaded")).toBe(true);
    expect(await violationsOn(deskPage)).toEqual([]);
    expect(await violationsOn(chatPage)).toEqual([]);
  });

  step("the agent reads why, takes the case and answers; the resident reads it", async () => {
    await deskPage.getByRole("link", { name: "Persoonsgegevens" }).click();
    await desk.sees("cijfers die aan de elfproef voldoen, met 'bsn' erbij");
    await desk.sees("Persoonsgegevens: horen niet in dit kanaal");
    expect(await desk.words()).not.toContain("123456782");
    await desk.press("Oppakken");
    await deskPage.getByLabel("Uw antwoord").fill("Uw aanvraag is binnen.\nDe afdeling bekijkt hem deze week.");
    await deskPage.reload();
    await eventually(
      "the draft is still there",
      async () => (await deskPage.getByLabel("Uw antwoord").inputValue()) !== "",
    );
    expect(await violationsOn(deskPage)).toEqual([]);
    await desk.press("Antwoord versturen");
    await desk.sees("Uw antwoord is verstuurd.");
    await resident.seesReply("Uw aanvraag is binnen.\nDe afdeling bekijkt hem deze week.");
    await deskPage.locator(".entry-agent", { hasText: "Bezorgd" }).waitFor();
  });

  step("while the agent is in the conversation the bot proposes, and the agent declines", async () => {
    await resident.write(insult);
    await desk.sees("Voorstel: waarschuwen voor een belediging.");
    await desk.sees("Dit bericht kan kwetsend zijn: een belediging.");
    await desk.press("Bericht tonen");
    await deskPage.locator(".bubble-text:not(.blurred)", { hasText: insult }).waitFor();
    await desk.giveReason("Afwijzen", "Waarom wijst u het voorstel af?", "Dit los ik zelf op in het gesprek.");
    await desk.sees("Voorstel afgewezen door Medewerker Een");
    await desk.press("Oppakken");
    for (const left of [1, 0]) {
      await desk.press("Afronden");
      await eventually(`${left} cases left`, async () => (await deskPage.locator(".case-card").count()) === left);
    }
  });

  step("an insult is warned for, and the agent takes the warning back with a reason", async () => {
    await resident.write(insult);
    await resident.seesReply("In je bericht staat een belediging.");
    await desk.sees("Gewaarschuwd. Bij herhaling volgt een slotbericht en een blokkade.");
    await desk.giveReason("Waarschuwing intrekken", "Waarom trekt u de waarschuwing in?", "Grapje tussen bekenden.");
    await desk.sees("Deze waarschuwing is ingetrokken.");
    await desk.sees("Geen waarschuwing of blokkade.");
  });

  step("after a delivered warning the next insult closes the conversation and blocks", async () => {
    await resident.write(insult);
    await resident.seesReply("In je bericht staat een belediging.", 1);
    await desk.sees("Gewaarschuwd. Bij herhaling volgt een slotbericht en een blokkade.");
    await resident.write(insult);
    await resident.seesReply("We sluiten dit gesprek af en blokkeren je in deze chat tot");
    await desk.sees("Geblokkeerd op dit kanaal.");
    const before = await resident.countReplies();
    await resident.write("Hallo, leest iemand dit nog?");
    await desk.sees("De inwoner is geblokkeerd: alleen vastleggen");
    expect(await resident.countReplies()).toBe(before);
    expect(await violationsOn(deskPage)).toEqual([]);
  });

  step("the agent lifts the block, and the resident is answered again", async () => {
    await desk.giveReason("Blokkade opheffen", "Waarom heft u de blokkade op?", "Excuses aangeboden aan de balie.");
    await desk.sees("De blokkade is opgeheven.");
    await resident.write("Wanneer is de balie open?");
    await resident.seesReply("Bedankt voor je bericht.");
  });

  step("an admin changes a text with a live preview, and the next reply uses it", async () => {
    await desk.signOut();
    await desk.signIn("beheerder", passwords.admin);
    await desk.open("/teksten/personal-data-redirect", "Persoonsgegevens: niet hier");
    const fields = { u: deskPage.getByLabel("Tekst met u"), je: deskPage.getByLabel("Tekst met je") };
    await desk.sees("Beste Testbewoner met een lange naam,");
    const [u, je] = [await fields.u.inputValue(), await fields.je.inputValue()];
    await fields.je.fill(`${je}\n\nTot ziens, {{ onbekend }}.`);
    await desk.sees(`Tekst met je, regel ${je.split("\n").length + 2}: {{ onbekend }} bestaat hier niet.`);
    expect(await deskPage.getByRole("button", { name: "Opslaan als nieuwe versie" }).isDisabled()).toBe(true);
    await fields.u.fill(`${u}\n\nTot ziens bij de {{ gemeente.naam }}.`);
    await fields.je.fill(`${je}\n\nTot ziens bij de {{ gemeente.naam }}.`);
    await deskPage.locator(".template-preview", { hasText: "Tot ziens bij de gemeente Duiven." }).nth(1).waitFor();
    expect(await violationsOn(deskPage)).toEqual([]);
    await desk.press("Opslaan als nieuwe versie");
    await desk.sees("Versie 1 is opgeslagen");
    await desk.sees(/^Versie 1, door Beheerder, vandaag/);
    await resident.write("Oké, mijn bsn is 123456782");
    await resident.seesReply("Tot ziens bij de gemeente Duiven.");
    await desk.press("Terug naar de oorspronkelijke tekst");
    expect(await violationsOn(deskPage)).toEqual([]);
    await desk.press("Ja, zet terug");
    await desk.sees("teruggezet naar de oorspronkelijke tekst");
    await eventually("the text of the file", async () => (await fields.u.inputValue()) === u);
  });

  step("a reload of the chat page loses nothing", async () => {
    const before = await resident.words();
    await resident.type("Dit verstuur ik straks");
    await chatPage.keyboard.press("Shift+Enter");
    await chatPage.keyboard.type("met een tweede regel");
    await chatPage.reload();
    await eventually("the same messages are there", async () => (await resident.words()) === before);
    expect(await resident.draft()).toBe("Dit verstuur ik straks\nmet een tweede regel");
  });

  step("a message written while the server is down arrives once it is back, exactly once", async () => {
    await server.kill();
    await resident.sees("Geen verbinding.");
    await resident.write("Dit bericht is in de storing geschreven.");
    await resident.seesOwn("in de storing geschreven", "niet verstuurd");
    await chatPage.getByRole("button", { name: "Verstuur opnieuw" }).waitFor();
    await server.start();
    await resident.seesOwn("in de storing geschreven", "verstuurd");
    await chatPage.getByText("Geen verbinding.").waitFor({ state: "detached" });
    expect(await resident.countOwn("in de storing geschreven")).toBe(1);
    await desk.open("/", "Te doen");
    await deskPage.locator(".case-row-link").first().click();
    await desk.sees("in de storing geschreven");
    expect(await desk.count("in de storing geschreven")).toBe(1);
    expect(mistakes).toEqual([]);
  });
});
