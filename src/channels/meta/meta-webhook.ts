import { isSameSecret } from "../same-secret.ts";
import { isSignedBy } from "./signature.ts";

/** The settings that every channel of Meta shares. */
export interface MetaApp {
  readonly appSecret: string;
  readonly verifyToken: string;
}

/** How Meta asks whether a webhook is ours, and how its bodies are proven to come from it: the same for every product. */
export function metaWebhook({ appSecret, verifyToken }: MetaApp) {
  return {
    ownership: {
      answerTo: (query: (name: string) => string): string | null =>
        query("hub.mode") === "subscribe" && isSameSecret(query("hub.verify_token"), verifyToken)
          ? query("hub.challenge")
          : null,
      problem: { code: "wrong-verify-token", detail: "The verify token is not the one of META_VERIFY_TOKEN." },
    },
    proof: {
      header: "x-hub-signature-256",
      holds: (rawBody: Buffer, signature: string | undefined) => isSignedBy(appSecret, rawBody, signature),
      problem: { code: "wrong-signature", detail: "The signature does not match META_APP_SECRET." },
    },
  };
}
