import { readFileSync } from "node:fs";
import { settingsFrom } from "../../../src/config/environment.ts";
import { settingsExample, withSettingsTable } from "../../docs/settings-text.ts";

const whatsapp = {
  META_APP_SECRET: "secret-secret",
  META_VERIFY_TOKEN: "verify-verify",
  WHATSAPP_PHONE_NUMBER_ID: "123",
  WHATSAPP_ACCESS_TOKEN: "token-token",
};
const shared = { META_APP_SECRET: "secret-secret", META_VERIFY_TOKEN: "verify-verify", META_APP_ID: "456" };
const messenger = { ...shared, MESSENGER_PAGE_ID: "789", MESSENGER_PAGE_TOKEN: "token-token" };
const instagram = { ...shared, INSTAGRAM_ACCOUNT_ID: "789", INSTAGRAM_ACCESS_TOKEN: "token-token" };
// A program that is there, whatever it is.
const whatsappWeb = { WHATSAPP_WEB_DATA_DIR: "session", CHROMIUM_PATH: process.execPath };
const key = Buffer.alloc(32).toString("base64");

describe("settings", () => {
  it("need nothing at all", () => {
    expect(settingsFrom({})).toMatchObject({
      dataDir: "data",
      port: 3000,
      publicUrl: "http://localhost:3000",
      whatsappCloud: null,
      databaseUrl: null,
    });
  });

  it("believe one proxy when the address is https, and none otherwise, unless told", () => {
    const hops = (variables: Record<string, string>) => settingsFrom(variables).proxyHops;
    expect(hops({})).toBe(0);
    expect(hops({ PUBLIC_URL: "http://localhost:3000" })).toBe(0);
    expect(hops({ PUBLIC_URL: "https://chat.example" })).toBe(1);
    expect(hops({ PUBLIC_URL: "https://chat.example", PROXY_HOPS: "2" })).toBe(2);
    expect(hops({ PUBLIC_URL: "https://chat.example", PROXY_HOPS: "0" })).toBe(0);
  });

  it("listen to this machine only, unless a shared database says that others call, or HOST does", () => {
    const server = { DATABASE_URL: "postgres://localhost/x", MASTER_KEY: key };
    expect(settingsFrom({}).host).toBe("127.0.0.1");
    expect(settingsFrom(server).host).toBeNull();
    expect(settingsFrom({ HOST: "0.0.0.0" }).host).toBe("0.0.0.0");
    expect(settingsFrom({ ...server, HOST: "127.0.0.1" }).host).toBe("127.0.0.1");
  });

  it("take origins that may frame the chat page, and nothing looser", () => {
    const origins = (value: string) => settingsFrom({ WEBCHAT_ORIGINS: value }).webchatOrigins;
    expect(settingsFrom({}).webchatOrigins).toEqual([]);
    expect(origins("https://www.example.nl/, https://Test.Example.nl:8443")).toEqual([
      "https://www.example.nl",
      "https://test.example.nl:8443",
    ]);
    expect(origins("http://localhost:8080")).toEqual(["http://localhost:8080"]);
    for (const wrong of [
      "*",
      "https:",
      "https://*.example.nl",
      "http://www.example.nl",
      "https://www.example.nl/chat",
      "https://user@www.example.nl",
      "https://www.example.nl; script-src *",
      "https://www.example.nl https://other.example",
      "www.example.nl",
      "null",
      "https://www.example.nl,",
    ])
      expect(() => origins(wrong)).toThrow(/^WEBCHAT_ORIGINS is ".*": must be origins/);
  });

  it("turn WhatsApp on when its set is complete", () => {
    expect(settingsFrom(whatsapp).whatsappCloud).toMatchObject({
      phoneNumberId: "123",
      graphUrl: "https://graph.facebook.com",
    });
  });

  it("let residents be asked to write again only with a template, in Dutch unless said otherwise", () => {
    expect(settingsFrom(whatsapp).whatsappCloud?.reopening).toBeNull();
    const named = { ...whatsapp, WHATSAPP_REOPENING_TEMPLATE: "vraag_om_bericht" };
    expect(settingsFrom(named).whatsappCloud?.reopening).toEqual({ name: "vraag_om_bericht", language: "nl" });
    const flemish = { ...named, WHATSAPP_REOPENING_LANGUAGE: "nl_BE" };
    expect(settingsFrom(flemish).whatsappCloud?.reopening?.language).toBe("nl_BE");
  });

  it("turn Messenger and Instagram on by themselves, and use a block list only when told where", () => {
    expect(settingsFrom(messenger)).toMatchObject({
      messenger: { pageId: "789", appId: "456", inboxAppId: "263902037430900", canBlock: false },
      instagram: null,
      whatsappCloud: null,
    });
    expect(settingsFrom({ ...messenger, MESSENGER_PLATFORM_BLOCK: "on" }).messenger).toMatchObject({ canBlock: true });
    expect(settingsFrom(instagram)).toMatchObject({
      instagram: { accountId: "789", pageId: null, canBlock: false },
      messenger: null,
    });
    const blocking = { ...instagram, INSTAGRAM_PLATFORM_BLOCK: "on" };
    expect(settingsFrom({ ...blocking, INSTAGRAM_PAGE_ID: "12" }).instagram).toMatchObject({
      pageId: "12",
      canBlock: true,
    });
    expect(() => settingsFrom(blocking)).toThrow(/^INSTAGRAM_PLATFORM_BLOCK is on without INSTAGRAM_PAGE_ID/);
  });

  it.each([
    ["Messenger", messenger],
    ["Instagram", instagram],
  ])("say what is missing when %s lacks a part", (title, complete) => {
    for (const name of Object.keys(complete))
      expect(() => settingsFrom({ ...complete, [name]: "" })).toThrow(`${title} is half set up: ${name} missing.`);
  });

  const telegram = {
    TELEGRAM_BOT_TOKEN: "700000001:test-token-of-a-bot-that-is-none",
    TELEGRAM_WEBHOOK_SECRET: "test-secret-of-the-webhook",
  };
  const x = {
    X_CONSUMER_KEY: "consumer-key",
    X_CONSUMER_SECRET: "consumer-secret",
    X_ACCESS_TOKEN: "access-token",
    X_ACCESS_TOKEN_SECRET: "access-token-secret",
    X_USER_ID: "1000000000000000001",
  };

  it("turn Telegram and X on when their sets are complete, each apart from the others", () => {
    const on = settingsFrom({ ...telegram, ...x });
    expect(on.telegram).toEqual({
      apiUrl: "https://api.telegram.org",
      botToken: telegram.TELEGRAM_BOT_TOKEN,
      webhookSecret: telegram.TELEGRAM_WEBHOOK_SECRET,
    });
    expect(on.x).toMatchObject({ apiUrl: "https://api.x.com", userId: x.X_USER_ID });
    expect(on.whatsappCloud).toBeNull();
    expect(settingsFrom({})).toMatchObject({ telegram: null, x: null });
    for (const name of Object.keys(telegram))
      expect(() => settingsFrom({ ...telegram, [name]: "" })).toThrow(`Telegram is half set up: ${name} missing.`);
    for (const name of Object.keys(x))
      expect(() => settingsFrom({ ...x, [name]: "" })).toThrow(`X is half set up: ${name} missing.`);
  });

  it("turn WhatsApp Web on by its folder, as the only carrier of WhatsApp", () => {
    const web = { dataDir: "session", pairingNumber: null, chromiumPath: process.execPath };
    expect(settingsFrom(whatsappWeb)).toMatchObject({ whatsappCloud: null, whatsappWeb: web });
    const byCode = settingsFrom({ ...whatsappWeb, WHATSAPP_WEB_PAIRING_NUMBER: "31200000000" });
    expect(byCode.whatsappWeb).toEqual({ ...web, pairingNumber: "31200000000" });
    expect(settingsFrom({ CHROMIUM_PATH: "/nowhere" }).whatsappWeb).toBeNull();
  });

  it("take one address of Redis, or several nodes of a Cluster", () => {
    const redis = (REDIS_URL: string) =>
      settingsFrom({ DATABASE_URL: "postgres://x/y", MASTER_KEY: key, REDIS_URL }).redisUrls;
    expect(redis("redis://one:6379")).toEqual(["redis://one:6379"]);
    expect(redis("redis://one:6379, redis://two:6380")).toEqual(["redis://one:6379", "redis://two:6380"]);
    expect(() => redis("redis://one:6379,two")).toThrow(/^REDIS_URL: /);
  });

  it.each(Object.keys(whatsapp))("say what is missing when WhatsApp lacks %s", (name) => {
    expect(() => settingsFrom({ ...whatsapp, [name]: "" })).toThrow(`WhatsApp is half set up: ${name} missing.`);
  });

  it.each([
    [{ PORT: "drieduizend" }, /^PORT is "drieduizend": must be a whole number from 1 to 65535/],
    [{ PORT: "70000" }, /^PORT is "70000": /],
    [{ LOG_LEVEL: "veel" }, /^LOG_LEVEL is "veel": must be error, warn, info or debug\. See \.env\.example\.$/],
    [{ PUBLIC_URL: "mijn site" }, /^PUBLIC_URL: /],
    [{ DATABASE_URL: "mysql://x" }, /^DATABASE_URL: /],
    [
      { WHATSAPP_REOPENING_TEMPLATE: "Vraag om bericht" },
      /^WHATSAPP_REOPENING_TEMPLATE is "Vraag om bericht": must be/,
    ],
    [{ WHATSAPP_REOPENING_LANGUAGE: "Nederlands" }, /^WHATSAPP_REOPENING_LANGUAGE is "Nederlands": must be/],
    [{ MASTER_KEY: "kort" }, /^MASTER_KEY: must be 32 random bytes in base64/],
    [{ REDIS_URL: "redis://localhost" }, /^REDIS_URL is set without DATABASE_URL/],
    [{ DATABASE_URL: "postgres://localhost/x" }, /^DATABASE_URL is set without MASTER_KEY/],
    [
      { MESSENGER_PAGE_ID: "onze-pagina" },
      /^MESSENGER_PAGE_ID is "onze-pagina": must be the Page id of Meta, digits only/,
    ],
    [{ TELEGRAM_BOT_TOKEN: "my-bot" }, /^TELEGRAM_BOT_TOKEN: must be the bot's token as BotFather gives it/],
    [{ TELEGRAM_WEBHOOK_SECRET: "een geheim met spaties" }, /^TELEGRAM_WEBHOOK_SECRET: must be 16 to 256/],
    [{ X_USER_ID: "@gemeente" }, /^X_USER_ID is "@gemeente": must be the account's id on X, digits only/],
    [{ MUNICIPALITY: "../etc" }, /^MUNICIPALITY is /],
    [{ ...whatsapp, ...whatsappWeb }, /^WHATSAPP_WEB_DATA_DIR is set together with .* one carrier at a time/],
    [{ ...whatsappWeb, CHROMIUM_PATH: "/nowhere" }, /^CHROMIUM_PATH is "\/nowhere", and there is no such file/],
    [{ ...whatsappWeb, WHATSAPP_WEB_PAIRING_NUMBER: "06-12" }, /^WHATSAPP_WEB_PAIRING_NUMBER is "06-12": must be/],
    [{ WHATSAPP_WEB_PAIRING_NUMBER: "31200000000" }, /^WHATSAPP_WEB_PAIRING_NUMBER is set without/],
  ])("refuse %j in one line", (variables, message) => {
    expect(() => settingsFrom(variables)).toThrow(message);
    try {
      settingsFrom(variables);
    } catch (error) {
      expect((error as Error).message).not.toContain("\n");
    }
  });

  it("never show a secret in an error", () => {
    expect(() => settingsFrom({ META_APP_SECRET: "abc" })).toThrow(
      /^META_APP_SECRET: must have at least 8 characters\./,
    );
    expect(() => settingsFrom({ DATABASE_URL: "postgres://user:geheim", MASTER_KEY: key })).not.toThrow(/geheim/);
  });

  it("stand in .env.example and the README as `npm run docs` writes them, and nothing else does", () => {
    const readme = readFileSync("README.md", "utf8");
    expect(readme).toBe(withSettingsTable(readme));
    expect(readFileSync(".env.example", "utf8")).toBe(settingsExample());
  });

  it("leave no stale or lacking row in the README's table", () => {
    const readme = readFileSync("README.md", "utf8");
    const port = "| `PORT` |";
    expect(withSettingsTable(readme.replace(port, "| `GONE` |  | A setting of the past. |\n| `PORT` |"))).toBe(readme);
    expect(withSettingsTable(readme.replace(/\| `PORT` \|.*\n/, ""))).toBe(readme);
  });
});
