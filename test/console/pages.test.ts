import type { Browser, Page } from "playwright-core";
import { eventually } from "../harness/eventually.ts";
import { aPhone, writeAndSettle } from "../harness/resident.ts";
import { describeWith } from "../harness/services.ts";
import { type Instance, startInstance } from "../harness/start-instance.ts";
import { violationsOn } from "./accessibility.ts";
import { findChromium, launchBrowser } from "./browser.ts";
import { buildPages } from "./built-pages.ts";
import { deskOn } from "./desk.ts";
import { residentOn } from "./resident.ts";

const chromium = findChromium();

const insult = "jij bent een klootzak";
const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
const password = "een zin voor de beheerder";
// No browser counts this name as safe, as it does localhost: a chat page opened inside a network, over plain http.
const plainHost = "gemeente.test";
const stepMilliseconds = 60_000;

describeWith([["Chromium", chromium]], "the pages in a browser", () => {
  let instance: Instance;
  let browser: Browser;
  let page: Page;
  let desk: ReturnType<typeof deskOn>;
  const step = (name: string, work: () => Promise<void>) => it(name, work, stepMilliseconds);

  async function newPage(viewport: { width: number; height: number }): Promise<Page> {
    const made = await (await browser.newContext({ viewport, locale: "nl-NL" })).newPage();
    made.setDefaultTimeout(20_000);
    return made;
  }

  beforeAll(async () => {
    buildPages();
    instance = await startInstance();
    browser = await launchBrowser(chromium ?? "", [`--host-resolver-rules=MAP ${plainHost} 127.0.0.1`]);
    page = await newPage(desktop);
    desk = deskOn(page, instance.url);
    const { oneTimePassword } = await instance.running.wiring.accounts.create({
      name: "Beheerder Een",
      username: "beheerder1",
      role: "admin",
    });
    await desk.open("/", "Inloggen");
    await desk.signIn("beheerder1", oneTimePassword);
    await desk.chooseOwnPassword(oneTimePassword, password);
    await desk.sees("Er ligt niets.");
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await instance?.stop();
  }, stepMilliseconds);

  step("are seen to be too wide where something is cut off, or makes the page scroll sideways", async () => {
    const wide = await newPage(phone);
    const box = (style: string) =>
      `<div style="inline-size:100px;${style}"><p style="inline-size:600px">Tekst</p></div>`;
    for (const [style, expected] of [
      ["overflow:hidden", "too wide: div. shows 100 of 600 pixels"],
      ["", `too wide: html. shows ${phone.width} of`],
    ] as const) {
      await wide.setContent(box(style));
      expect(await violationsOn(wide)).toContainEqual(expect.stringContaining(expected));
    }
  });

  describe("the chat page", () => {
    step("sends over plain http, and says what went wrong when it cannot send", async () => {
      const chat = await newPage(phone);
      const resident = residentOn(chat, `http://${plainHost}:${new URL(instance.url).port}`);
      await resident.open();
      expect(await chat.evaluate("isSecureContext")).toBe(false);
      await resident.write("Wanneer is de balie open?");
      await resident.seesOwn("Wanneer is de balie open?", "verstuurd");
      await chat.evaluate("crypto.getRandomValues = () => { throw new Error('not here') }");
      await resident.write("En op zaterdag?");
      await resident.sees("Uw bericht kon niet worden verstuurd.");
      expect(await resident.draft()).toBe("En op zaterdag?");
    });

    step("makes help lines and the municipality one tap away", async () => {
      const chat = await newPage(phone);
      const resident = residentOn(chat, instance.url);
      await resident.open();
      await resident.write("ik wil niet meer leven");
      for (const number of ["113", "08000113", "112"])
        await chat.locator(`.chat-line a[href="tel:${number}"]`).waitFor();
      expect(await violationsOn(chat)).toEqual([]);
    });

    step("tells beforehand what the chat is for, who reads, what is kept and how sanctions go", async () => {
      const information = await newPage(phone);
      await information.goto(`${instance.url}/informatie`);
      await information.getByRole("heading", { name: "Chatten met de gemeente Duiven" }).waitFor();
      for (const words of [
        "Stuur ons hier geen persoonlijke gegevens",
        "72 uur",
        "90 dagen",
        "BEZWAAR",
        "(0316) 279 111",
      ])
        await information.getByText(words).first().waitFor();
      expect(await violationsOn(information)).toEqual([]);
      await information.close();
    });

    step("leads the keyboard past the links in the messages, and covers none of them with a button", async () => {
      const chat = await newPage(phone);
      const resident = residentOn(chat, instance.url);
      await resident.open();
      await resident.write("ik wil niet meer leven");
      await chat.locator('.chat-line a[href="tel:113"]').waitFor();
      await chat.reload();
      await chat.locator('.chat-line a[href="tel:113"]').waitFor();
      await chat.keyboard.press("Tab");
      const skip = chat.getByRole("link", { name: "Naar het berichtveld" });
      expect(await skip.evaluate((link) => link === link.ownerDocument.activeElement)).toBe(true);
      expect((await skip.boundingBox())?.height).toBeGreaterThan(24);
      expect(await violationsOn(chat)).toEqual([]);
      await chat.keyboard.press("Enter");
      await chat.keyboard.type("Dank u wel");
      expect(await resident.draft()).toBe("Dank u wel");

      const log = chat.getByRole("log");
      await log.evaluate((region) => region.scrollTo(0, 0));
      const button = chat.getByRole("button", { name: "Naar het nieuwste bericht" });
      await button.waitFor();
      const [messages, place] = [await log.boundingBox(), await button.boundingBox()];
      expect(place?.y).toBeGreaterThanOrEqual((messages?.y ?? 0) + (messages?.height ?? 0));
      await button.click();
      await button.waitFor({ state: "detached" });
    });

    step("offers BEL and MAIL as buttons under the offer to call back, until one is chosen", async () => {
      const chat = await newPage(phone);
      const resident = residentOn(chat, instance.url);
      await resident.open();
      await resident.write("Goedemorgen, kunt u mijn aanvraag opzoeken? Mijn bsn is 123456782");
      const call = chat.getByRole("button", { name: /^BEL/ });
      await call.waitFor();
      expect(await call.isVisible()).toBe(true);
      expect(await violationsOn(chat)).toEqual([]);
      await call.click();
      await resident.seesOwn("BEL", "verstuurd");
      await resident.seesReply("Op welk telefoonnummer");
      await call.waitFor({ state: "detached" });
      await resident.write("06-87654321");
      await resident.seesOwn("[TELEFOONNUMMER]", "verstuurd");
    });
  });

  describe("the console", () => {
    step("shows the number inside its task, in a column that scrolls as one", async () => {
      await desk.open("/", "Te doen");
      await page.getByRole("link", { name: "Terugbellen" }).click();
      const task = page.locator(".case-card", { hasText: "Terugbellen" });
      await task.getByRole("button", { name: "Oppakken" }).click();
      await task.locator('a[href="tel:0687654321"]').waitFor();
      const scrolling = await page.evaluate(
        `[...document.querySelectorAll(".conversation-side, .conversation-side *")]
          .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowY)).map(({ className }) => className)`,
      );
      expect(scrolling).toEqual(["conversation-side"]);
      const facts = page.getByText("Aanspreekvorm");
      await facts.scrollIntoViewIfNeeded();
      expect(await facts.isVisible()).toBe(true);
    });

    step("fits the screen, also with a long conversation full of masked values", async () => {
      const number = aPhone();
      for (let i = 0; i < 6; i++)
        await writeAndSettle(instance, {
          phone: number,
          name: "Testbewoner Lang",
          text: `Mijn bsn is 123456782 (${i})`,
        });
      await desk.open("/", "Te doen");
      await page.locator(".case-row", { hasText: "Testbewoner Lang" }).locator(".case-row-link").click();
      await page.locator(".entry-resident").nth(5).waitFor();
      expect(await page.evaluate("document.documentElement.scrollHeight")).toBeLessThanOrEqual(desktop.height);
      await page.setViewportSize(phone);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(phone.width);
      await page.setViewportSize(desktop);
    });

    step("names codes of the protocol only where somebody asks why", async () => {
      const notes = page.locator(".entry-resident").first().locator(".entry-notes");
      expect(await notes.locator(".entry-facts").textContent()).not.toMatch(/D\d\d/);
      await notes.locator("summary", { hasText: "Waarom dit oordeel?" }).click();
      expect(await notes.locator("details[open]").textContent()).toContain("D36Adres, paspoort");
    });

    step("asks before an answer with personal data goes out, and lets the agent send it knowingly", async () => {
      await desk.press("Oppakken");
      const answer = page.getByLabel("Uw antwoord");
      await answer.fill("Uw bsn is 111222333, klopt dat?");
      await desk.press("Antwoord versturen");
      await desk.sees("In uw antwoord staat: BSN.");
      expect(await violationsOn(page)).toEqual([]);
      await desk.press("Antwoord aanpassen");
      await page.getByText("In uw antwoord staat: BSN.").waitFor({ state: "detached" });
      expect(await page.locator(".entry-agent").count()).toBe(0);
      await desk.press("Antwoord versturen");
      await desk.press("Toch versturen");
      await desk.sees("Uw antwoord is verstuurd.");
      await desk.sees("De inwoner kreeg de tekst zoals die is getypt.");
      await answer.fill("Uw aanvraag is afgewezen.");
      await desk.press("Antwoord versturen");
      await desk.sees("Dit leest als een besluit.");
      await desk.press("Antwoord aanpassen");
      await answer.fill("De balie is open tot vijf uur.");
      await desk.press("Antwoord versturen");
      await page.locator(".entry-agent", { hasText: "tot vijf uur" }).waitFor();
    });

    step("sends no text to start from before its gaps are filled in", async () => {
      await page.getByLabel("Begin met een tekst").selectOption({ label: "Doorgezet naar een afdeling" });
      await desk.press("Invoegen");
      const answer = page.getByLabel("Uw antwoord");
      const words = await answer.inputValue();
      expect(words).toContain("naar [vul in: welke afdeling]. U krijgt [vul in: wanneer] antwoord");
      const sent = await page.locator(".entry-agent").count();
      await desk.press("Antwoord versturen");
      await desk.sees("Vul eerst in wat tussen haken staat: welke afdeling, wanneer.");
      await answer.fill(words.replace("[vul in: welke afdeling]", "Belastingen"));
      await desk.press("Antwoord versturen");
      await desk.sees("Vul eerst in wat tussen haken staat: wanneer.");
      expect(await page.locator(".entry-agent").count()).toBe(sent);
      await answer.fill("");
    });

    step("shows the way to the newest message beside the messages, not over them", async () => {
      const timeline = page.locator(".timeline");
      await timeline.evaluate((region) => region.scrollTo(0, 0));
      const button = page.getByRole("button", { name: "Naar het nieuwste bericht" });
      await button.waitFor();
      const [messages, place] = [await timeline.boundingBox(), await button.boundingBox()];
      expect(place?.y).toBeGreaterThanOrEqual((messages?.y ?? 0) + (messages?.height ?? 0));
      await button.click();
      await button.waitFor({ state: "detached" });
    });

    step("finds a block after the last task is closed, lifts it, and leads back to the search", async () => {
      const number = aPhone();
      for (let i = 0; i < 2; i++)
        await writeAndSettle(instance, { phone: number, name: "Testbewoner Blokkade", text: insult });
      await desk.open("/gesprekken", "Gesprekken");
      await page.getByRole("button", { name: "Geblokkeerd", exact: true }).click();
      await page.locator(".case-row").nth(0).waitFor();
      await eventually("one row", async () => (await page.locator(".case-row").count()) === 1);
      await desk.sees(/^Geblokkeerd tot /);
      expect(await violationsOn(page)).toEqual([]);
      await page.getByLabel("Naam, telefoonnummer of taaknummer").fill("blokkade");
      await desk.press("Zoek");
      await page.getByRole("link", { name: "Testbewoner Blokkade" }).click();
      expect(page.url()).not.toContain("blokkade");
      await desk.press("Oppakken");
      await desk.press("Afronden");
      await desk.sees("Geef eerst een oordeel");
      await desk.giveReason("Maatregel laten staan", "Waarom kan de maatregel blijven staan?", "Er was gewaarschuwd.");
      await desk.sees("Er is geen open taak in dit gesprek.");
      await page.getByRole("link", { name: "Terug naar Gesprekken" }).click();
      await page.getByRole("link", { name: "Testbewoner Blokkade" }).click();
      await desk.giveReason("Blokkade opheffen", "Waarom heft u de blokkade op?", "Excuses aangeboden.");
      await desk.sees("De blokkade is opgeheven.");
      await page.getByRole("link", { name: "Terug naar Gesprekken" }).click();
      await desk.sees("Er zijn geen gesprekken die hierbij passen.");
      await desk.press("Wis");
      await page.getByRole("button", { name: "Alles", exact: true }).click();
      await page.getByRole("link", { name: "Testbewoner Lang" }).waitFor();
      await page.setViewportSize(phone);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(phone.width);
      await page.setViewportSize(desktop);
    });

    step("says once that a conversation does not exist, and offers nothing that cannot help", async () => {
      await desk.open("/gesprekken/xyz", "Gesprek niet gevonden");
      await desk.sees("Dit gesprek bestaat niet.");
      expect(await desk.words()).not.toContain("Bezig met laden");
      expect(await page.getByRole("button", { name: "Probeer opnieuw" }).count()).toBe(0);
    });

    step("says what is wrong with a user name, and asks before a working password is replaced", async () => {
      await desk.open("/medewerkers", "Medewerkers");
      await desk.sees("Gebruikersnaam beheerder1, rol beheerder (dit bent u)");
      await page.getByLabel("Naam", { exact: true }).fill("Medewerker Een");
      await page.getByLabel("Gebruikersnaam").fill("Mede werker");
      await desk.press("Toevoegen");
      await desk.sees("Dit kan niet in een gebruikersnaam: M een spatie");
      await page.getByLabel("Gebruikersnaam").fill("medewerker1");
      await desk.press("Toevoegen");
      await desk.press("Ik heb het wachtwoord doorgegeven");
      await desk.press("Nieuw eenmalig wachtwoord van Medewerker Een");
      await desk.sees("Het wachtwoord van Medewerker Een werkt dan niet meer");
      expect(await violationsOn(page)).toEqual([]);
      await desk.press("Annuleren");
      expect(await page.locator(".password").count()).toBe(0);
      await desk.press("Nieuw eenmalig wachtwoord van Medewerker Een");
      await desk.press("Maak een nieuw wachtwoord");
      await page.locator(".password").waitFor();
    });

    step("shows a password while it is typed, for who wants to see it", async () => {
      await page.locator("summary", { hasText: "Beheerder Een" }).click();
      await desk.press("Wachtwoord wijzigen");
      const field = page.getByLabel("Nieuw wachtwoord");
      await field.fill("kort");
      await desk.press("Toon nieuw wachtwoord");
      expect(await field.getAttribute("type")).toBe("text");
      await page.getByLabel("Huidig wachtwoord").fill(password);
      await desk.press("Wachtwoord opslaan");
      await desk.sees("Dit wachtwoord is te kort: het heeft 4 tekens.");
      expect(await violationsOn(page)).toEqual([]);
    });

    step("puts a question to a department, which answers through its link; the answer is a draft", async () => {
      await writeAndSettle(instance, {
        phone: aPhone(),
        name: "Testbewoner Speeltuin",
        text: "Wanneer gaat de speeltuin weer open?",
      });
      await desk.open("/", "Te doen");
      await page.locator(".case-row", { hasText: "Testbewoner Speeltuin" }).locator(".case-row-link").click();
      await desk.press("Oppakken");
      await desk.press("Uitzetten bij een afdeling");
      await desk.press("Vraag uitzetten");
      await desk.sees("Kies een afdeling.");
      await page.getByLabel("Afdeling", { exact: true }).selectOption({ label: "de afdeling Openbare ruimte" });
      await page.getByLabel("Uw vraag aan de afdeling").fill("Wanneer is de keuring?");
      await page.getByLabel("Binnen hoeveel werkdagen?").fill("2");
      await desk.sees("Ik heb de vraag doorgestuurd naar de afdeling Openbare ruimte.");
      expect(await violationsOn(page)).toEqual([]);
      await desk.press("Vraag uitzetten");
      await desk.sees("De vraag is uitgezet en de inwoner weet het.");
      const link = await page.getByLabel("Link voor de afdeling").inputValue();

      const colleague = await newPage(phone);
      await colleague.goto(instance.url + new URL(link).pathname + new URL(link).hash);
      await colleague.getByText("Wanneer is de keuring?").waitFor();
      await colleague.getByText("Wanneer gaat de speeltuin weer open?").waitFor();
      expect(await violationsOn(colleague)).toEqual([]);
      expect(await colleague.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(phone.width);
      await colleague.getByLabel("Uw antwoord aan het KCC").fill("De keuring is 3 december.");
      await colleague.getByRole("button", { name: "Antwoord naar het KCC sturen" }).click();
      await colleague.getByText("Deze vraag is beantwoord. Bedankt.").waitFor();
      await colleague.close();

      await desk.sees("Antwoord van de afdeling:");
      await desk.press("Oppakken");
      const answer = page.getByLabel("Uw antwoord");
      await eventually("the draft", async () => (await answer.inputValue()) === "De keuring is 3 december." || null);
      await desk.press("Antwoord versturen");
      await page.locator(".entry-agent", { hasText: "De keuring is 3 december." }).waitFor();
      expect(await violationsOn(page)).toEqual([]);
    });

    step("switches a channel off and on again, and every page says so", async () => {
      await desk.open("/kanalen", "Kanalen");
      await desk.sees("Meta Platforms Ireland: WhatsApp Business Platform");
      const panel = page.locator(".channel-panel", { hasText: "Meta Platforms" });
      const turn = async (action: string, question: string, reason: string) => {
        await panel.getByRole("button", { name: action }).click();
        await panel.getByLabel(question).fill(reason);
        await panel.getByRole("button", { name: action }).click();
      };
      await turn("Kanaal uitzetten", "Waarom zet u het kanaal uit?", "Storing bij de leverancier");
      await desk.sees("WhatsApp is uitgezet: er gaat niets naar inwoners.");
      expect(await violationsOn(page)).toEqual([]);
      await turn("Kanaal weer aanzetten", "Waarom kan het weer aan?", "De storing is voorbij");
      await page.getByText("WhatsApp is uitgezet").first().waitFor({ state: "detached" });
    });

    step("lets colleagues settle a doubt, leave notes and hand a task over", async () => {
      await writeAndSettle(instance, {
        phone: aPhone(),
        name: "Testbewoner Twijfel",
        text: "lekker werk hoor, bijdehandje daar aan de balie",
      });
      const { agent } = await instance.running.wiring.accounts.create({
        name: "Medewerker Twee",
        username: "medewerker2",
        role: "agent",
      });
      await desk.open("/", "Te doen");
      await page.locator(".case-row", { hasText: "Testbewoner Twijfel" }).locator(".case-row-link").click();
      await desk.press("Oppakken");
      await desk.press("Onheus gedrag");
      await page.getByLabel("Waar houdt u dit bericht voor?").selectOption({ label: "een belediging" });
      await desk.sees("In uw bericht staat een belediging.");
      await desk.sees("2. Waarschuwen, met wat er bij herhaling gebeurt (volgende stap)");
      expect(await violationsOn(page)).toEqual([]);
      await desk.press("Tweede mening vragen");
      await desk.sees("U vroeg een tweede mening: is dit een belediging?");

      await desk.press("Notitie maken");
      await page.getByLabel("Notitie", { exact: true }).fill("Was gisteren ook al aan de balie");
      await desk.press("Notitie bewaren");
      await desk.sees("De notitie is bewaard.");
      await desk.sees("Was gisteren ook al aan de balie");

      await desk.press("Overdragen");
      await page.getByLabel("Aan welke collega?").selectOption({ value: agent.id });
      await desk.press("Overdragen");
      await desk.sees("Medewerker Twee heeft deze taak.");
      expect(await violationsOn(page)).toEqual([]);
    });

    step("takes the step of the protocol that an agent sees, with its text", async () => {
      const phone = aPhone();
      const text = "jullie doen ook maar wat daar";
      await writeAndSettle(instance, { phone, name: "Testbewoner Stap", text });
      await desk.open("/", "Te doen");
      await page.locator(".case-row", { hasText: "Testbewoner Stap" }).locator(".case-row-link").click();
      await desk.press("Oppakken");
      await desk.press("Onheus gedrag");
      await page.getByLabel("Waar houdt u dit bericht voor?").selectOption({ label: "een belediging" });
      await page.getByLabel("Hoe ernstig?").selectOption({ label: "Mild" });
      await desk.sees("1. Gedrag benoemen (volgende stap)");
      await desk.press("Gedrag benoemen");
      await desk.sees("De tekst gaat nu naar de inwoner.");
      await eventually("the text", () =>
        instance.graph.accepted.some(
          ({ recipient, text: sent }) => recipient === phone && sent.includes("In uw bericht staat een belediging."),
        ),
      );
    });
  });
});
