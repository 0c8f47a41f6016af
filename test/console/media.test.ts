import type { Browser, Page } from "playwright-core";
import { aLampPost, aLetterWithBsn } from "../builders/documents.ts";
import { eventually } from "../harness/eventually.ts";
import { aPhone } from "../harness/resident.ts";
import { describeWith } from "../harness/services.ts";
import { graphOptions, whatsAppSettings } from "../harness/start-instance.ts";
import { openStudio } from "../harness/studio.ts";
import { type GraphApi, startGraphApi } from "../stand-ins/graph-api/graph-api.ts";
import { violationsOn } from "./accessibility.ts";
import { findChromium, launchBrowser } from "./browser.ts";
import { deskOn } from "./desk.ts";
import { aServerProcess, type ServerProcess } from "./server-process.ts";

const chromium = findChromium();

const stepMilliseconds = 120_000;

// As it is built and started by an operator: the thread that looks at pictures comes out of the build.
describeWith([["Chromium", chromium]], "pictures in the console", () => {
  let graph: GraphApi;
  let server: ServerProcess;
  let browser: Browser;
  let page: Page;
  let desk: ReturnType<typeof deskOn>;

  beforeAll(async () => {
    server = await aServerProcess(async (port) => {
      graph = await startGraphApi(graphOptions(port));
      return { ...whatsAppSettings, META_GRAPH_URL: graph.url };
    });
    const oneTime = (await server.start()) ?? "";
    browser = await launchBrowser(chromium ?? "");
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "nl-NL" })).newPage();
    page.setDefaultTimeout(30_000);
    desk = deskOn(page, server.url);
    await desk.open("/", "Inloggen");
    await desk.signIn("beheerder", oneTime);
    await desk.chooseOwnPassword(oneTime, "een zin voor de beheerder");
    await desk.sees("Er ligt niets.");
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await graph?.stop();
    await server?.stop();
  }, stepMilliseconds);

  const fetches = () =>
    page.evaluate("performance.getEntriesByType('resource').filter(({name}) => name.endsWith('/media')).length");
  const blurOf = () => page.evaluate("getComputedStyle(document.querySelector('.picture img')).filter");

  async function receive(html: string, name: string): Promise<void> {
    const studio = await openStudio(chromium ?? "");
    const id = graph.media.upload(await studio.photo(html), "image/jpeg");
    await studio.close();
    const phone = aPhone();
    await graph.write({ phone, name, message: { type: "image", image: { id, mime_type: "image/jpeg" } } });
    await eventually("a reply", () => graph.accepted.some(({ recipient }) => recipient === phone), 60_000);
    await desk.open("/", "Te doen");
    await page.locator(".case-row", { hasText: name }).getByRole("link").click();
    await page.locator(".entry-resident").waitFor();
  }

  it(
    "are blurred until somebody asks for them",
    async () => {
      await receive(aLampPost, "Bewoner Een");
      await page.locator(".picture img").waitFor();
      expect(await blurOf()).toContain("blur");
      expect(await violationsOn(page)).toEqual([]);
      await desk.press("Foto tonen");
      expect(await blurOf()).toBe("none");
      expect(await page.getByRole("img", { name: "Foto van de inwoner" }).count()).toBe(1);
      expect(await page.getByRole("button", { name: "Foto tonen" }).count()).toBe(0);
    },
    stepMilliseconds,
  );

  it(
    "are not even fetched before it was read that they hold personal data",
    async () => {
      await receive(aLetterWithBsn, "Bewoner Twee");
      await desk.sees("In deze bijlage (foto) staan persoonsgegevens: BSN.");
      expect(await violationsOn(page)).toEqual([]);
      expect(await page.locator(".picture img").count()).toBe(0);
      const before = await fetches();
      await desk.press("Toch bekijken");
      await page.locator(".picture img").waitFor();
      await eventually("it is fetched", async () => (await fetches()) === Number(before) + 1);
      expect(await blurOf()).toContain("blur");
      await desk.press("Foto tonen");
      expect(await blurOf()).toBe("none");
      await desk.sees("Bijlage met (mogelijk) persoonsgegevens bekeken");
      expect(await violationsOn(page)).toEqual([]);
    },
    stepMilliseconds,
  );
});
