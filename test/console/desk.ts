import type { Page } from "playwright-core";

/** What agents and admins do in the console, as they would say it. */
export function deskOn(page: Page, url: string) {
  const button = (name: string) => page.getByRole("button", { name, exact: true });

  return {
    async signIn(username: string, password: string): Promise<void> {
      await page.getByLabel("Gebruikersnaam").fill(username);
      await page.getByLabel("Wachtwoord").fill(password);
      await button("Inloggen").click();
      await button("Inloggen").waitFor({ state: "detached" });
    },
    async chooseOwnPassword(oneTime: string, own: string): Promise<void> {
      await page.getByRole("heading", { name: "Kies een eigen wachtwoord" }).waitFor();
      await page.getByLabel("Eenmalig wachtwoord").fill(oneTime);
      await page.getByLabel("Nieuw wachtwoord").fill(own);
      await button("Wachtwoord opslaan").click();
    },
    async signOut(): Promise<void> {
      await page.locator("summary", { hasText: /./ }).first().click();
      await button("Uitloggen").click();
      await page.getByRole("heading", { name: "Inloggen" }).waitFor();
    },
    async open(path: string, heading: string): Promise<void> {
      await page.goto(url + path);
      await page.getByRole("heading", { name: heading, level: 1 }).waitFor();
    },
    /** Opens a form that asks for a reason, fills it in and sends it. */
    async giveReason(action: string, question: string, reason: string): Promise<void> {
      await button(action).click();
      await page.getByLabel(question).fill(reason);
      await button(action).click();
    },
    async press(name: string): Promise<void> {
      await button(name).first().click();
    },
    /** Waits until the page shows these words. */
    async sees(words: string | RegExp): Promise<void> {
      await page.getByText(words).first().waitFor();
    },
    /** How often a message of the resident stands in the conversation. */
    count: (words: string) => page.locator(".entry-resident", { hasText: words }).count(),
    /** Everything that stands on the page. */
    words: async () => (await page.locator("body").textContent()) ?? "",
  };
}
