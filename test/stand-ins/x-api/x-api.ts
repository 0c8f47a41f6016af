import { createHmac, randomBytes } from "node:crypto";
import { z } from "zod";
import type { XKeys } from "../../../src/channels/x/oauth.ts";
import { anActivity, anXId, aReceivedEvent, type XWrite } from "../../builders/x-event.ts";
import { createDeliveries, type Deliveries } from "../deliveries.ts";
import { type JsonAnswer, type JsonCall, type JsonRequest, startJsonServer } from "../json-server.ts";
import { createRate } from "./rate-window.ts";
import { createRequestCheck } from "./signed-request.ts";

export interface XApiOptions {
  readonly keys: XKeys;
  /** The account that the keys belong to. */
  readonly userId: string;
  /** The clock that the limits go by; the machine's own unless a test sets another. */
  readonly now?: () => Date;
}

/** A text that was taken, and that its reader sees at once. */
export interface XText {
  readonly to: string;
  readonly id: string;
  readonly text: string;
}

type Write = Omit<XWrite, "to">;

export interface XApi {
  readonly url: string;
  readonly calls: readonly JsonCall[];
  readonly texts: readonly XText[];
  readonly blocked: ReadonlySet<string>;
  /** Registers a webhook, as its owner would; whether it answered X's question well. */
  register(webhookUrl: string): Promise<boolean>;
  webhook(): Deliveries;
  /** People write: one event, sent until it is taken. */
  write(...writes: readonly [Write, ...Write[]]): Promise<void>;
  /** Tells another event of our account. */
  tell(type: string, payload: Record<string, unknown>): Promise<void>;
  /** Asks whether the webhook is ours, as X does every hour; whether the answer was right. */
  isOurs(token?: string): Promise<boolean>;
  /** Somebody sends these bytes: their address, for whoever has our keys. */
  keep(bytes: Buffer): string;
  /** Somebody takes no messages of ours any more. */
  refuseFor(userId: string): void;
  failNext(...answers: readonly JsonAnswer[]): void;
  isIdle(): boolean;
  stop(): Promise<void>;
}

const message = z.strictObject({ text: z.string().min(1).max(10_000) });

/** A stand-in for the X API that keeps its published limits and refuses what X would refuse. Talks real HTTP both ways. */
export async function startXApi({ keys, userId, now = () => new Date() }: XApiOptions): Promise<XApi> {
  const texts: XText[] = [];
  const blocked = new Set<string>();
  const refusing = new Set<string>();
  const photos = new Map<string, Buffer>();
  const planned: JsonAnswer[] = [];
  const sends = createRate(15, 1440);
  const blocks = createRate(10, 400);
  const sign = (what: string) => `sha256=${createHmac("sha256", keys.consumerSecret).update(what).digest("base64")}`;
  let registered: { readonly url: string; readonly webhook: Deliveries } | null = null;
  const known = () => {
    if (registered === null) throw new Error("No webhook is registered.");
    return registered;
  };

  const server = await startJsonServer((request) => {
    if (!isSigned(request)) return problem(401, "Unauthorized");
    const photo = photos.get(request.path);
    if (request.method === "GET" && photo !== undefined) return { status: 200, content: photo };
    const [, to] = /^\/2\/dm_conversations\/with\/(\d+)\/messages$/.exec(request.path) ?? [];
    const [, person, wish] = /^\/2\/users\/(\d+)\/dm\/(block|unblock)$/.exec(request.path) ?? [];
    if (request.method !== "POST" || (to === undefined && person === undefined)) return problem(404, "Not Found");
    const failure = planned.shift();
    if (failure !== undefined) return failure;
    const rate = to === undefined ? blocks : sends;
    const moment = now().getTime();
    const isTaken = rate.take(moment);
    const answer = !isTaken
      ? problem(429, "Too Many Requests")
      : to === undefined
        ? block(person ?? "", wish)
        : send(to, request);
    return { ...answer, headers: rate.headers(moment) };
  });
  const isSigned = createRequestCheck(() => server.url, keys);

  function send(to: string, { body }: JsonRequest): JsonAnswer {
    const { data } = message.safeParse(body);
    if (data === undefined) return problem(400, "One or more parameters to your request was invalid.");
    if (refusing.has(to)) return problem(403, "You do not have permission to DM one or more participants.");
    const id = anXId();
    texts.push({ to, id, text: data.text });
    return { status: 201, content: { data: { dm_conversation_id: `${userId}-${to}`, dm_event_id: id } } };
  }

  function block(person: string, wish: string | undefined): JsonAnswer {
    if (wish === "block") blocked.add(person);
    else blocked.delete(person);
    return { status: 200, content: { data: { blocked: wish === "block" } } };
  }

  async function isOurs(token = randomBytes(24).toString("base64")): Promise<boolean> {
    const response = await fetch(`${known().url}?crc_token=${encodeURIComponent(token)}&nonce=test`);
    const answer = z.object({ response_token: z.string() }).safeParse(await response.json().catch(() => null));
    return response.status === 200 && answer.data?.response_token === sign(token);
  }

  return {
    url: server.url,
    calls: server.calls,
    texts,
    blocked,
    async register(url) {
      registered = { url, webhook: createDeliveries(url, "x-twitter-webhooks-signature", sign) };
      return isOurs();
    },
    webhook: () => known().webhook,
    async write(...[first, ...others]) {
      const addressed = (write: Write): XWrite => ({ ...write, to: userId });
      // Who is blocked cannot write.
      if ([first, ...others].some(({ from }) => blocked.has(from))) throw new Error("This person is blocked.");
      await known().webhook.deliver(aReceivedEvent(addressed(first), ...others.map(addressed)));
    },
    tell: (type, payload) => known().webhook.deliver(anActivity(type, userId, payload)),
    isOurs,
    keep(bytes) {
      const path = `/1.1/ton/data/dm/${anXId()}/${anXId()}/photo.jpg`;
      photos.set(path, bytes);
      return `${server.url}${path}`;
    },
    refuseFor: (person) => void refusing.add(person),
    failNext: (...answers) => void planned.push(...answers),
    isIdle: () => (registered?.webhook.underWay() ?? 0) === 0,
    async stop() {
      registered?.webhook.stop();
      await server.stop();
    },
  };
}

function problem(status: number, detail: string): JsonAnswer {
  return { status, content: { title: detail, detail, type: "about:blank", status } };
}
