import { createHmac } from "node:crypto";
import type { XKeys } from "../../../src/channels/x/oauth.ts";
import type { JsonRequest } from "../json-server.ts";

const farthestSeconds = 300;

/** Checks requests as X does under OAuth 1.0a: keys, signature, time, and that no request is sent twice. */
export function createRequestCheck(root: () => string, keys: XKeys) {
  const seen = new Set<string>();
  return ({ method, path, headers }: JsonRequest): boolean => {
    const given = fieldsOf(headers.authorization ?? "");
    const stamp = `${given.get("oauth_timestamp")}/${given.get("oauth_nonce")}`;
    const age = Math.abs(Date.now() / 1000 - Number(given.get("oauth_timestamp")));
    const isOurs =
      given.get("oauth_consumer_key") === keys.consumerKey &&
      given.get("oauth_token") === keys.accessToken &&
      given.get("oauth_signature_method") === "HMAC-SHA1";
    if (!isOurs || !(age < farthestSeconds) || seen.has(stamp)) return false;
    seen.add(stamp);
    const signed = [...given.keys()].filter((name) => name !== "oauth_signature").sort();
    const parameters = signed.map((name) => `${name}=${strict(given.get(name) ?? "")}`).join("&");
    const base = `${method}&${strict(`${root()}${path}`)}&${strict(parameters)}`;
    const hmac = createHmac("sha1", `${strict(keys.consumerSecret)}&${strict(keys.accessTokenSecret)}`);
    return hmac.update(base).digest("base64") === given.get("oauth_signature");
  };
}

function fieldsOf(header: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [, name = "", value = ""] of header.matchAll(/(\w+)="([^"]*)"/g))
    fields.set(name, decodeURIComponent(value));
  return header.startsWith("OAuth ") ? fields : new Map();
}

// Every byte that is no unreserved sign, as RFC 5849 says.
function strict(text: string): string {
  return [...Buffer.from(text)]
    .map((byte) => {
      const sign = String.fromCharCode(byte);
      return /[A-Za-z0-9\-._~]/.test(sign) ? sign : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");
}
