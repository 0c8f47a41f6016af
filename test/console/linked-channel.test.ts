import type { Browser, Page } from "playwright-core";
import { eventually } from "../harness/eventually.ts";
import { describeWith } from "../harness/services.ts";
import type { Instance } from "../harness/start-instance.ts";
import { startWebInstance } from "../harness/start-web-instance.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";
import { openssl } from "../stand-ins/whatsapp-web-page/certificate.ts";
import { startWhatsAppWebPage, type WhatsAppWebPage } from "../stand-ins/whatsapp-web-page/whatsapp-web-page.ts";
import { violationsOn } from "./accessibility.ts";
import { findChromium, launchBrowser } from "./browser.ts";
import { buildPages } from "./built-pages.ts";
import { deskOn } from "./desk.ts";

const chromium = findChromium();
const stepMilliseconds = 60_000;
const password = "een zin voor de beheerder";

describeWith(
  [
    ["Chromium", chromium],
    ["openssl", openssl],
  ],
  "the page of channels, for one that is linked",
  () => {
    let whatsapp: WhatsAppWebPage;
    let instance: Instance;
    let browser: Browser;
    let page: Page;
    let desk: ReturnType<typeof deskOn>;

    beforeAll(async () => {
      buildPages();
      whatsapp = await startWhatsAppWebPage();
      instance = await startWebInstance(temporaryFolder(), whatsapp.browserArgs);
      browser = await launchBrowser(chromium ?? "");
      page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "nl-NL" })).newPage();
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
      await whatsapp?.stop();
    }, stepMilliseconds);

    it(
      "shows an admin the QR as it changes, and that the link stands, and says that WhatsApp does not allow it",
      async () => {
        await desk.open("/kanalen", "Kanalen");
        await desk.sees("Gebruik voor het echte werk de WhatsApp Cloud API.");
        const qr = page.getByRole("img", { name: "QR-code om de telefoon te koppelen" });
        await qr.waitFor();
        const drawn = () => qr.locator("path").last().getAttribute("d");
        const first = await drawn();
        expect(first?.length).toBeGreaterThan(1_000);
        expect(await violationsOn(page)).toEqual([]);
        whatsapp.showNextQr();
        await eventually("another QR", async () => (await drawn()) !== first);
        whatsapp.scan();
        await desk.sees("Gekoppeld en verbonden.");
        await qr.waitFor({ state: "detached" });
        expect(await violationsOn(page)).toEqual([]);
      },
      stepMilliseconds,
    );
  },
);
