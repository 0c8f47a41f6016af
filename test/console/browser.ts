import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const usual = "/usr/bin/chromium";

/** Where the browser is; `null` when there is none and nobody asked for it. Throws when it is required here. */
export function findChromium(): string | null {
  const path = process.env.CHROMIUM_PATH || (existsSync(usual) ? usual : null);
  if (path === null && process.env.REQUIRE_SERVICES !== undefined) {
    throw new Error("A browser is required here: install Chromium, or set CHROMIUM_PATH.");
  }
  return path;
}

/** Starts a browser that keeps to itself: no updates, no background traffic. `extra` are further flags. */
export function launchBrowser(executablePath: string, extra: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...extra,
    ],
  });
}
