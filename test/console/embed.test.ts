import type { Browser, Frame, Page } from "playwright-core";
import { type AgentClient, anAgent } from "../harness/api-client.ts";
import { eventually } from "../harness/eventually.ts";
import { describeWith } from "../harness/services.ts";
import { type Instance, startInstance } from "../harness/start-instance.ts";
import { violationsOn } from "./accessibility.ts";
import { findChromium, launchBrowser } from "./browser.ts";
import { buildPages } from "./built-pages.ts";
import { aHostSite, type HostSite } from "./host-site.ts";
import { residentOn } from "./resident.ts";

const chromium = findChromium();

const desktop = { width: 1280, height: 800 };
// 1280 by 1024 at 400 percent.
const zoomedIn = { width: 320, height: 256 };
const theme = {
  brand: "#5a1e6e",
  onBrand: "#ffffff",
  accent: "#9a1750",
  onAccent: "#ffffff",
  ground: "#faf3f7",
  ink: "#221122",
  font: "Georgia, serif",
  radius: 2,
} as const;
const title = "Chat met de gemeente Duiven";
const stepMilliseconds = 60_000;

describeWith([["Chromium", chromium]], "the chat on a municipal site", () => {
  let instance: Instance;
  let browser: Browser;
  let site: HostSite;
  let stranger: HostSite;
  let admin: AgentClient;
  const step = (name: string, work: () => Promise<void>) => it(name, work, stepMilliseconds);
  const opener = (page: Page) => page.getByRole("button", { name: "Stel uw vraag" });
  const isExpanded = (page: Page) => page.locator("button.opener").getAttribute("aria-expanded");

  async function visit(url: string, viewport = desktop): Promise<Page> {
    const page = await (await browser.newContext({ viewport, locale: "nl-NL" })).newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(url);
    return page;
  }

  /** The chat page inside the page; it waits until the page has become one. */
  async function chatIn(page: Page): Promise<Frame> {
    await page.frameLocator("iframe").getByLabel("Uw bericht").waitFor();
    const frame = page.frames().find((inner) => inner.url().endsWith("/chat"));
    if (!frame) throw new Error("There is no chat in a frame.");
    return frame;
  }

  beforeAll(async () => {
    buildPages();
    [site, stranger] = await Promise.all([aHostSite(), aHostSite()]);
    instance = await startInstance({ theme, settings: { WEBCHAT_ORIGINS: `${site.url},${site.otherName}` } });
    site.show(instance.url);
    stranger.show(instance.url, 'data-language="en" data-position="left"');
    browser = await launchBrowser(chromium ?? "");
    admin = await anAgent(instance.url, instance.running, "admin");
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await Promise.all([site?.stop(), stranger?.stop(), instance?.stop()]);
  }, stepMilliseconds);

  step(
    "opens, is written in and closes by keyboard alone, under a strict content policy and without third parties",
    async () => {
      const page = await visit(site.url);
      const complaints: string[] = [];
      const asked = new Set<string>();
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      page.on("request", (request) => asked.add(request.url()));
      await page.reload();
      expect(await violationsOn(page)).toEqual([]);
      // Before somebody wants to chat only the script is fetched.
      const fromChat = () => [...asked].filter((url) => !url.startsWith(site.url));
      expect(fromChat()).toEqual([`${instance.url}/chat-embed.js`]);

      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.locator("button.opener:focus").waitFor();
      await page.keyboard.press("Enter");
      const chat = await chatIn(page);
      expect(await isExpanded(page)).toBe("true");
      expect(await page.getByRole("dialog", { name: title }).isVisible()).toBe(true);
      expect(await page.locator("iframe").getAttribute("title")).toBe(title);
      await eventually("the field has the focus", () => chat.evaluate("document.activeElement.id === 'bericht'"));
      await page.keyboard.type("Wanneer is de balie open?");
      await page.keyboard.press("Enter");
      await chat.locator(".chat-line-bot").first().waitFor();
      expect(await violationsOn(page)).toEqual([]);
      expect(await violationsOn(chat)).toEqual([]);

      await page.keyboard.press("Escape");
      await eventually("the chat is closed", async () => (await isExpanded(page)) === "false");
      await page.keyboard.press("Enter");
      await eventually("the button had the focus", async () => (await isExpanded(page)) === "true");
      expect(complaints).toEqual([]);
      expect(fromChat().filter((url) => new URL(url).origin !== instance.url)).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    },
  );

  step(
    "stays open from page to page with the same conversation, takes no focus there, and stays closed once closed",
    async () => {
      const page = await visit(site.url);
      await opener(page).click();
      const chat = await chatIn(page);
      await chat.getByLabel("Uw bericht").fill("Wanneer is de markt?");
      await page.keyboard.press("Enter");
      await chat.locator(".chat-line-bot").first().waitFor();
      await page.getByRole("link", { name: "Afval" }).click();
      await page.getByRole("heading", { name: "Afval" }).waitFor();
      const again = await chatIn(page);
      await again.locator(".chat-line-resident", { hasText: "Wanneer is de markt?" }).waitFor();
      expect(await page.evaluate("document.activeElement === document.body")).toBe(true);

      await page.keyboard.press("Escape");
      expect(await isExpanded(page)).toBe("false");
      expect(await page.evaluate("document.activeElement === document.body")).toBe(true);
      await page.reload();
      await opener(page).waitFor();
      expect(await isExpanded(page)).toBe("false");
      expect(await page.locator("iframe").getAttribute("src")).toBeNull();
    },
  );

  step("fits 320 pixels and 400 percent: fills the screen, keeps the keyboard inside, and can be closed", async () => {
    const page = await visit(site.url, zoomedIn);
    expect((await opener(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await opener(page).click();
    const chat = await chatIn(page);
    expect(await page.locator("dialog").evaluate((dialog) => dialog.matches(":modal"))).toBe(true);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(zoomedIn.width);
    expect(await chat.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(zoomedIn.width);
    expect(await violationsOn(page)).toEqual([]);
    expect(await violationsOn(chat)).toEqual([]);
    await chat.getByRole("button", { name: "Verstuur" }).scrollIntoViewIfNeeded();
    expect(await chat.getByRole("button", { name: "Verstuur" }).isVisible()).toBe(true);
    const closer = page.getByRole("button", { name: "Sluit de chat" });
    const box = await closer.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await page.setViewportSize(desktop);
    await eventually("beside the page", () => page.locator("dialog").evaluate((dialog) => !dialog.matches(":modal")));
    await page.setViewportSize(zoomedIn);
    await eventually("over the page", () => page.locator("dialog").evaluate((dialog) => dialog.matches(":modal")));
    // As after a tap beside the buttons: nothing has the focus that could be given back.
    await closer.focus();
    await closer.blur();
    await page.keyboard.press("Escape");
    await eventually("the chat is closed", async () => (await isExpanded(page)) === "false");
    await page.locator("button.opener:focus").waitFor();
    await page.reload();
    await opener(page).click();
    await page.reload();
    await opener(page).waitFor();
    expect(await isExpanded(page)).toBe("false");
  });

  step("wears the municipality's style, on the button, in the chat and on the information page", async () => {
    const page = await visit(site.url);
    const colour = (css: string) => `getComputedStyle(document.querySelector("${css}"))`;
    await opener(page).waitFor();
    const button = 'document.querySelector("berichtwacht-chat").shadowRoot.querySelector(".opener")';
    expect(await page.evaluate(`getComputedStyle(${button}).backgroundColor`)).toBe("rgb(90, 30, 110)");
    await page.goto(`${instance.url}/chat`);
    await page.getByRole("heading", { name: title }).waitFor();
    expect(await page.evaluate(`${colour(".chat-header")}.backgroundColor`)).toBe("rgb(90, 30, 110)");
    expect(await page.evaluate(`${colour(".chat-button")}.backgroundColor`)).toBe("rgb(154, 23, 80)");
    expect(await page.evaluate(`${colour("body")}.fontFamily`)).toBe("Georgia, serif");
    expect(await violationsOn(page)).toEqual([]);
    await page.goto(`${instance.url}/informatie`);
    expect(await page.evaluate(`${colour("a")}.color`)).toBe("rgb(154, 23, 80)");
    expect(await violationsOn(page)).toEqual([]);
  });

  step(
    "is refused to a site that is not allowed, which offers the chat in a window of its own; the console to every site",
    async () => {
      const headers = async (path: string) => (await fetch(instance.url + path)).headers;
      expect((await headers("/chat")).get("content-security-policy")).toContain(
        `frame-ancestors 'self' ${site.url} ${site.otherName};`,
      );
      for (const path of ["/", "/gesprekken", "/kanalen", "/informatie", "/nergens"]) {
        expect((await headers(path)).get("content-security-policy")).toMatch(/frame-ancestors 'self'(;|$)/);
        expect((await headers(path)).get("x-frame-options")).toBe("SAMEORIGIN");
      }
      const page = await visit(stranger.url);
      await page.getByRole("button", { name: "Ask your question" }).click();
      const link = page.getByRole("link", { name: "Open the chat in a new window" });
      await link.waitFor();
      expect(await link.getAttribute("href")).toBe(`${instance.url}/chat`);
      expect(page.frames().some((inner) => inner.url().startsWith(instance.url))).toBe(false);
      expect((await page.getByRole("dialog").boundingBox())?.x).toBeLessThan(100);
      expect(await violationsOn(page)).toEqual([]);
    },
  );

  step(
    "has its script asked for again at most once an hour, and then mostly answers that nothing has changed",
    async () => {
      const first = await fetch(`${instance.url}/chat-embed.js`);
      expect(first.headers.get("cache-control")).toBe("public, max-age=3600, must-revalidate");
      expect(first.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
      expect((await first.text()).length).toBeLessThan(16_000);
      const again = await fetch(`${instance.url}/chat-embed.js`, {
        headers: { "if-none-match": first.headers.get("etag") ?? "", "cache-control": "max-age=0" },
      });
      expect(again.status).toBe(304);
    },
  );

  step(
    "takes no file, dropped or pasted, and names the way that does exist; words copied with a picture are taken",
    async () => {
      const page = await visit(`${instance.url}/chat`);
      const sent: string[] = [];
      page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
      await page.getByRole("heading", { name: title }).waitFor();
      const give = (kind: string, words: string | null) =>
        page.evaluate(`(() => {
        const data = new DataTransfer();
        data.items.add(new File(["x"], "paspoort.png", { type: "image/png" }));
        ${words === null ? "" : `data.setData("text/plain", ${JSON.stringify(words)});`}
        const target = document.getElementById("bericht");
        const init = { bubbles: true, cancelable: true, dataTransfer: data, clipboardData: data };
        const event = ${kind === "drop" ? 'new DragEvent("drop", init)' : 'new ClipboardEvent("paste", init)'};
        return target.dispatchEvent(event);
      })()`);
      const alert = page.getByRole("alert");
      await give("paste", "woorden uit een document");
      expect(await alert.textContent()).toBe("");
      await give("paste", null);
      await alert.getByText("Bestanden en foto's kunnen hier niet.").waitFor();
      const resident = residentOn(page, instance.url);
      await resident.write("Goedemorgen");
      await resident.seesOwn("Goedemorgen", "verstuurd");
      await eventually("the notice is gone", async () => (await alert.textContent()) === "");
      sent.length = 0;
      expect(await give("drop", null)).toBe(false);
      await alert.getByRole("link", { name: /duiven\.nl\/regelen/ }).waitFor();
      for (const words of ["Postbus 6, 6920 AA Duiven", "gemeente@duiven.nl", "(0316) 279 111"])
        expect(await alert.textContent()).toContain(words);
      expect(await violationsOn(page)).toEqual([]);
      expect(sent).toEqual([]);

      const body = new FormData();
      body.append("bestand", new Blob(["x"]), "paspoort.png");
      const response = await fetch(`${instance.url}/api/v1/webchat/messages`, { method: "POST", body });
      expect(response.status).toBe(415);
      expect(await response.json()).toMatchObject({
        code: "text-only",
        detail: await page.evaluate(withoutHiddenWords),
      });
    },
  );

  step("says so while the channel is switched off, names the other ways, and takes messages all the same", async () => {
    const page = await visit(`${instance.url}/chat`);
    const resident = residentOn(page, instance.url);
    await resident.open();
    await resident.write("Hoe laat gaat de balie open?");
    await resident.seesReply("");
    const off = page.locator(".chat-off");
    expect(await off.textContent()).toBe("");
    await admin.send("POST", "/channels/webchat/switch", { off: true, reason: "Storing" });
    try {
      await off.getByText("Er gaat nu even geen antwoord via deze chat.").waitFor();
      for (const words of ["(0316) 279 111", "gemeente@duiven.nl", "Remigiusplein 1", "Bel 112", "113"])
        expect(await off.textContent()).toContain(words);
      expect(await off.textContent()).not.toContain("Storing");
      expect(await violationsOn(page)).toEqual([]);
      const replies = await resident.countReplies();
      await resident.write("Is er iemand?");
      await resident.seesOwn("Is er iemand?", "verstuurd");
      await instance.settled();
      expect(await resident.countReplies()).toBe(replies);
      const newcomer = await visit(`${instance.url}/chat`, zoomedIn);
      await newcomer.locator(".chat-off").getByText("Er gaat nu even geen antwoord").waitFor();
      expect(await violationsOn(newcomer)).toEqual([]);
    } finally {
      await admin.send("POST", "/channels/webchat/switch", { off: false, reason: "Verholpen" });
    }
    await eventually("the notice is gone", async () => (await off.textContent()) === "");
  });

  step("works where the browser keeps nothing for it: the conversation lasts as long as the page", async () => {
    // Of another site, in a private window: this browser gives such a frame no storage at all.
    const page = await visit(site.otherName);
    const failures: Error[] = [];
    page.on("pageerror", (error) => failures.push(error));
    await opener(page).click();
    const chat = await chatIn(page);
    const isRefused = "(() => { try { localStorage.length; return false; } catch { return true; } })()";
    expect(await chat.evaluate(isRefused)).toBe(true);
    const own = chat.locator(".chat-line-resident", { hasText: "verstuurd" });
    for (const words of ["Wanneer is de balie open?", "En op zaterdag?"]) {
      await chat.getByLabel("Uw bericht").fill(words);
      await page.keyboard.press("Enter");
      await own.filter({ hasText: words }).waitFor();
    }
    await chat.locator(".chat-line-bot").first().waitFor();
    await opener(page).click();
    await opener(page).click();
    expect(await own.count()).toBe(2);
    await page.reload();
    const afresh = await chatIn(page);
    await afresh.getByLabel("Uw bericht").fill("Bent u daar nog?");
    await page.keyboard.press("Enter");
    await afresh.locator(".chat-line-bot").first().waitFor();
    expect(await afresh.locator(".chat-line-resident").count()).toBe(1);
    expect(failures).toEqual([]);
  });
});

// A link says for those who hear it that it opens a new window.
const withoutHiddenWords = `(() => {
  const copy = document.querySelector(".chat-problem").cloneNode(true);
  for (const hidden of copy.querySelectorAll(".hidden-visually")) hidden.remove();
  return copy.textContent;
})()`;
