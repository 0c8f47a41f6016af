import { createHmac, randomUUID } from "node:crypto";

/** The four keys with which an app acts for an account. They do not run out, as the tokens of OAuth 2.0 do in two hours. */
export interface XKeys {
  readonly consumerKey: string;
  readonly consumerSecret: string;
  readonly accessToken: string;
  readonly accessTokenSecret: string;
}

/** What makes one request different from any other; of our making unless a test says otherwise. */
export interface Stamp {
  readonly nonce: string;
  readonly seconds: number;
}

const newStamp = (): Stamp => ({ nonce: randomUUID().replaceAll("-", ""), seconds: Math.floor(Date.now() / 1000) });

/**
 * The Authorization header of OAuth 1.0a (RFC 5849, HMAC-SHA1) for one request. A body in JSON is no part of what is
 * signed; form fields and what stands in the query are, in `parameters`.
 */
export function authorization(
  method: string,
  url: string,
  keys: XKeys,
  parameters: Readonly<Record<string, string>> = {},
  { nonce, seconds }: Stamp = newStamp(),
): string {
  const own = {
    oauth_consumer_key: keys.consumerKey,
    oauth_nonce: nonce,
    oauth_signature_method: "HMAC-SHA1",
    oauth_timestamp: String(seconds),
    oauth_token: keys.accessToken,
    oauth_version: "1.0",
  };
  const signed = Object.entries({ ...parameters, ...own })
    .map(([name, value]) => [encoded(name), encoded(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
  const base = [method.toUpperCase(), url, signed].map(encoded).join("&");
  const key = `${encoded(keys.consumerSecret)}&${encoded(keys.accessTokenSecret)}`;
  const oauth_signature = createHmac("sha1", key).update(base).digest("base64");
  const fields = Object.entries({ ...own, oauth_signature }).map(([name, value]) => `${name}="${encoded(value)}"`);
  return `OAuth ${fields.join(", ")}`;
}

// As RFC 3986 has it: stricter than the browser's function.
function encoded(value: string): string {
  return encodeURIComponent(value).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
