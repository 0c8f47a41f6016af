import { createHmac } from "node:crypto";

export interface WebhookSender {
  /** Posts a signed body; resolves when it was answered with 200, after as many tries as that takes. */
  deliver(body: unknown, signAs?: "raw" | "escaped"): Promise<void>;
  /** Posts once, with any signature; the status of the answer. */
  post(rawBody: string, signature: string): Promise<number>;
  sign(rawBody: string): string;
  /** How many deliveries have not been taken yet. */
  underWay(): number;
  stop(): void;
}

const firstPauseMilliseconds = 100;
const longestPauseMilliseconds = 1000;

/** Sends webhooks as Meta does: signed with the app secret, again and again until it gets a 200. */
export function createWebhookSender(url: string, appSecret: string): WebhookSender {
  const underWay = new Set<Promise<void>>();
  let stopped = false;

  const sign = (rawBody: string) => `sha256=${createHmac("sha256", appSecret).update(rawBody).digest("hex")}`;
  const escapeUnicode = (text: string) =>
    text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

  async function post(rawBody: string, signature: string): Promise<number> {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", "x-hub-signature-256": signature },
      body: rawBody,
    });
    await response.arrayBuffer();
    return response.status;
  }

  async function untilTaken(rawBody: string, signature: string): Promise<void> {
    for (let pause = firstPauseMilliseconds; !stopped; pause = Math.min(pause * 2, longestPauseMilliseconds)) {
      const status = await post(rawBody, signature).catch(() => 0);
      if (status === 200) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  return {
    post,
    sign,
    deliver(body, signAs = "raw") {
      const rawBody = JSON.stringify(body);
      const delivery = untilTaken(rawBody, sign(signAs === "raw" ? rawBody : escapeUnicode(rawBody)));
      underWay.add(delivery);
      return delivery.finally(() => underWay.delete(delivery));
    },
    underWay: () => underWay.size,
    stop: () => {
      stopped = true;
    },
  };
}
