import { readFileSync } from "node:fs";
import { settingsFrom } from "../../../src/config/environment.ts";
import { settingsExample, withSettingsTable } from "../../docs/settings-text.ts";

const whatsapp = {
  META_APP_SECRET: "secret-secret",
  META_VERIFY_TOKEN: "verify-verify",
  WHATSAPP_PHONE_NUMBER_ID: "123",
  WHATSAPP_ACCESS_TOKEN: "token-token",
};
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

  it("turn WhatsApp on when its set is complete", () => {
    expect(settingsFrom(whatsapp).whatsappCloud).toMatchObject({
      phoneNumberId: "123",
      graphUrl: "https://graph.facebook.com",
    });
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
    [{ MASTER_KEY: "kort" }, /^MASTER_KEY: must be 32 random bytes in base64/],
    [{ REDIS_URL: "redis://localhost" }, /^REDIS_URL is set without DATABASE_URL/],
    [{ DATABASE_URL: "postgres://localhost/x" }, /^DATABASE_URL is set without MASTER_KEY/],
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
