import type { Page } from "playwright-core";

/** What a resident does on the chat page. */
export function residentOn(page: Page, url: string) {
  const log = page.getByRole("log", { name: "Berichten" });
  const own = (words: string) => log.locator(".chat-line-resident", { hasText: words });

  return {
    async open(): Promise<void> {
      await page.goto(`${url}/chat`);
      await page.getByRole("heading", { name: "Chat met de gemeente Duiven" }).waitFor();
    },
    async type(words: string): Promise<void> {
      await page.getByLabel("Uw bericht").fill(words);
    },
    /** Types a message and sends it with Enter. */
    async write(words: string): Promise<void> {
      await page.getByLabel("Uw bericht").fill(words);
      await page.keyboard.press("Enter");
    },
    /** Waits until their newest message has come so far, in words. */
    async seesOwn(words: string, state: string): Promise<void> {
      await own(words)
        .last()
        .locator(".chat-meta", { hasText: new RegExp(`, ${state}$`) })
        .waitFor();
    },
    /** Waits for a reply that holds these words, after as many others with the same words. */
    async seesReply(words: string, after = 0): Promise<void> {
      await log.locator(".chat-line-bot, .chat-line-agent").filter({ hasText: words }).nth(after).waitFor();
    },
    countOwn: (words: string) => own(words).count(),
    countReplies: () => log.locator(".chat-line-bot, .chat-line-agent").count(),
    draft: () => page.getByLabel("Uw bericht").inputValue(),
    words: async () => (await log.textContent()) ?? "",
    async sees(words: string): Promise<void> {
      await page.getByText(words).first().waitFor();
    },
  };
}
