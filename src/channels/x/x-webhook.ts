import { createHmac } from "node:crypto";
import { isSameSecret } from "../same-secret.ts";

// X signs what it sends with the very words with which we answer its question, so that who gets us to answer a question
// of their choosing has a signature for it. A token holds no sign that a JSON object needs; nothing else is answered.
const token = /^[\w.~+/=-]{1,512}$/;

/** How X asks whether a webhook is ours (CRC), and how its bodies are proven to come from it. */
export function xWebhook(consumerSecret: string) {
  const sign = (what: string | Buffer) =>
    `sha256=${createHmac("sha256", consumerSecret).update(what).digest("base64")}`;
  return {
    ownership: {
      answerTo: (query: (name: string) => string): { readonly response_token: string } | null => {
        const challenge = query("crc_token");
        return token.test(challenge) ? { response_token: sign(challenge) } : null;
      },
      problem: { code: "no-crc-token", detail: "The question holds no crc_token of X's." },
    },
    proof: {
      header: "x-twitter-webhooks-signature",
      holds: (rawBody: Buffer, signature: string | undefined) => isSameSecret(signature ?? "", sign(rawBody)),
      problem: { code: "wrong-signature", detail: "The signature does not match X_CONSUMER_SECRET." },
    },
  };
}
