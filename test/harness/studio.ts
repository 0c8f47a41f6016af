import type { Browser } from "playwright-core";
import { launchBrowser } from "../console/browser.ts";

export interface Studio {
  /** A photo of a page of HTML: a JPEG of 1500 by 1050 pixels. */
  photo(html: string): Promise<Buffer>;
  screenshot(html: string): Promise<Buffer>;
  pdf(html: string): Promise<Buffer>;
  close(): Promise<void>;
}

/** Makes pictures and documents with a browser, as a telephone or a printer would. */
export async function openStudio(chromium: string): Promise<Studio> {
  const browser: Browser = await launchBrowser(chromium);
  const page = await browser.newPage({ viewport: { width: 1200, height: 840 }, deviceScaleFactor: 1.25 });
  const showing = async (html: string) => {
    await page.setContent(html);
    return page;
  };
  return {
    photo: async (html) => (await showing(html)).screenshot({ type: "jpeg", quality: 80 }),
    screenshot: async (html) => (await showing(html)).screenshot(),
    pdf: async (html) => (await showing(html)).pdf(),
    close: () => browser.close(),
  };
}
