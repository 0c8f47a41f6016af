import { mkdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { aClock } from "../harness/clock.ts";
import { type Instance, startInstance } from "../harness/start-instance.ts";
import { findChromium, launchBrowser } from "./browser.ts";
import { buildPages, root } from "./built-pages.ts";
import { deskOn } from "./desk.ts";
import {
  chatStory,
  openConversation,
  type PreparedMessage,
  pictureMoment,
  preparedMessages,
} from "./prepared-story.ts";
import { residentOn } from "./resident.ts";

// Makes the pictures of docs/images from a prepared morning: tsx test/console/screenshots.ts

const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
const folder = `${root}/docs/images`;
const clock = aClock();

const chromium = findChromium();
if (chromium === null) throw new Error("There is no Chromium: install it, or set CHROMIUM_PATH.");
buildPages();
mkdirSync(folder, { recursive: true });
const instance = await startInstance({ now: clock.now });
const browser = await launchBrowser(chromium);
try {
  for (const message of preparedMessages) await comesIn(instance, message);
  const desk = await deskPictures(browser, instance);
  await chatPictures(browser, instance, desk);
} finally {
  await browser.close();
  await instance.stop();
}

async function deskPictures(from: Browser, { running, url }: Instance): Promise<Page> {
  const page = await pageAt(from, desktop, pictureMoment);
  const desk = deskOn(page, url);
  const { oneTimePassword } = await running.wiring.accounts.create({
    name: "Medewerker Een",
    username: "medewerker1",
    role: "admin",
  });
  await desk.open("/", "Inloggen");
  await desk.signIn("medewerker1", oneTimePassword);
  await desk.chooseOwnPassword(oneTimePassword, "een zin voor de medewerker");

  clock.set(new Date("2026-11-24T10:18:00+01:00"));
  await openCaseOf(page, "Hoi, wanneer wordt de container");
  await desk.press("Oppakken");
  await page.getByLabel("Uw antwoord").fill(openConversation.answer);
  await desk.press("Antwoord versturen");
  await page.locator(".entry-agent", { hasText: "Bezorgd" }).waitFor();
  await comesIn(instance, openConversation.reply);
  await page.getByText("Bewust niet aangemerkt (1)").waitFor();
  clock.set(new Date(pictureMoment));
  await page.getByLabel("Uw antwoord").fill(openConversation.draft);
  await page.getByLabel("Uw antwoord").blur();
  await page.reload();
  await page.getByText("Bewust niet aangemerkt (1)").waitFor();
  // The message that was warned for, with its reasons, at the top of what shows.
  const insult = page.locator(".entry-resident", { hasText: openConversation.insult });
  await insult.evaluate((entry) => entry.scrollIntoView({ block: "start" }));
  await picture(page, "conversation");

  await desk.open("/", "Te doen");
  await page.getByText("Iemand in nood").waitFor();
  await picture(page, "inbox");

  await desk.open("/teksten/acknowledgement", "Ontvangstbevestiging");
  await desk.sees("Beste Testbewoner met een lange naam,");
  await page.getByLabel("Tekst met u").press("Control+End");
  await page.getByLabel("Tekst met u").pressSequentially("\n\nFijne dag!");
  await page.locator(".template-preview", { hasText: "Fijne dag!" }).waitFor();
  await picture(page, "template-editor");
  return page;
}

async function chatPictures(from: Browser, { url, settled }: Instance, deskPage: Page): Promise<void> {
  const page = await pageAt(from, phone, pictureMoment);
  const resident = residentOn(page, url);
  const desk = deskOn(deskPage, url);
  await resident.open();
  await resident.write(chatStory.question);
  await resident.seesReply("Bedankt voor uw bericht");
  await desk.open("/", "Te doen");
  await openCaseOf(deskPage, chatStory.question);
  await desk.press("Oppakken");
  await deskPage.getByLabel("Uw antwoord").fill(chatStory.answer);
  await desk.press("Antwoord versturen");
  await resident.seesReply("U heeft geen afspraak nodig");
  await desk.press("Afronden");
  await desk.sees("Er is geen open taak in dit gesprek.");
  await picture(page, "chat-mobile");
  await resident.write(chatStory.personal);
  await resident.seesReply("We kunnen uw vraag niet via deze chat beantwoorden");
  await settled();
  await page.setViewportSize(desktop);
  await page.reload();
  await resident.seesReply("We kunnen uw vraag niet via deze chat beantwoorden");
  await picture(page, "chat");
}

async function comesIn(into: Instance, { at, name, phone: number, text }: PreparedMessage): Promise<void> {
  clock.set(new Date(at));
  await into.graph.write({ at: new Date(at), name, phone: number, text });
  await into.settled();
}

async function pageAt(from: Browser, viewport: { width: number; height: number }, moment: string): Promise<Page> {
  const page = await (await from.newContext({ viewport, locale: "nl-NL" })).newPage();
  await page.clock.setFixedTime(moment);
  return page;
}

async function openCaseOf(page: Page, words: string): Promise<void> {
  await page.locator(".case-row", { hasText: words }).locator(".case-row-link").first().click();
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${folder}/${name}.png` });
  process.stdout.write(`${folder}/${name}.png\n`);
}
