import { readFileSync } from "node:fs";
import { settingsFrom } from "../../../src/config/environment.ts";
import { environmentSchema } from "../../../src/config/settings.ts";

const whatsapp = {
  META_APP_SECRET: "secret-secret",
  META_VERIFY_TOKEN: "verify-verify",
  WHATSAPP_PHONE_NUMBER_ID: "123",
  WHATSAPP_ACCESS_TOKEN: "token-token",
};
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

  it("turn WhatsApp on when its set is complete", () => {
    expect(settingsFrom(whatsapp).whatsappCloud).toMatchObject({
      phoneNumberId: "123",
      graphUrl: "https://graph.facebook.com",
    });
  });

  it.each(Object.keys(whatsapp))("say what is missing when WhatsApp lacks %s", (name) => {
    expect(() => settingsFrom({ ...whatsapp, [name]: "" })).toThrow(`WhatsApp is half set up: ${name} missing.`);
  });

  it.each([
    [{ PORT: "drieduizend" }, /^PORT is "drieduizend": must be a number of 0 to 65535\./],
    [{ PORT: "70000" }, /^PORT is "70000": /],
    [{ LOG_LEVEL: "veel" }, /^LOG_LEVEL is "veel": /],
    [{ PUBLIC_URL: "mijn site" }, /^PUBLIC_URL: /],
    [{ DATABASE_URL: "mysql://x" }, /^DATABASE_URL: /],
    [{ MASTER_KEY: "kort" }, /^MASTER_KEY: must be 32 random bytes in base64/],
    [{ REDIS_URL: "redis://localhost" }, /^REDIS_URL is set without DATABASE_URL/],
    [{ DATABASE_URL: "postgres://localhost/x" }, /^DATABASE_URL is set without MASTER_KEY/],
    [{ MUNICIPALITY: "../etc" }, /^MUNICIPALITY is /],
  ])("refuse %j in one line", (variables, message) => {
    expect(() => settingsFrom(variables)).toThrow(message);
    try {
      settingsFrom(variables);
    } catch (error) {
      expect((error as Error).message).not.toContain("\n");
    }
  });

  it("never show a secret in an error", () => {
    expect(() => settingsFrom({ META_APP_SECRET: "abc" })).toThrow(/^META_APP_SECRET: /);
    expect(() => settingsFrom({ DATABASE_URL: "postgres://user:geheim", MASTER_KEY: key })).not.toThrow(/geheim/);
  });

  it("all stand in .env.example with a comment, and nothing else does", () => {
    const example = readFileSync(".env.example", "utf8");
    const listed = [...example.matchAll(/^# (.+)\n#?\s?([A-Z_]+)=/gm)].map(([, comment, name]) => ({ name, comment }));
    expect(listed.map(({ name }) => name)).toEqual(Object.keys(environmentSchema.shape));
    for (const { comment } of listed) expect(comment?.length).toBeGreaterThan(10);
  });

  it("all stand in the README's table as the schema describes them", () => {
    const readme = readFileSync("README.md", "utf8");
    for (const [name, schema] of Object.entries(environmentSchema.shape)) {
      const fallback = schema.safeParse(undefined);
      const standard = fallback.success && fallback.data !== undefined ? `\`${fallback.data}\`` : "";
      expect(readme).toContain(`| \`${name}\` | ${standard} | ${schema.description} |`);
    }
  });
});
