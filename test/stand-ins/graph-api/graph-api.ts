import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import {
  aMessagesChange,
  aStatusChange,
  aWamid,
  aWebhookBody,
  type WhatsAppWrite,
} from "../../builders/whatsapp-payload.ts";
import { answerBlockRequest } from "./block-users.ts";
import { createMediaShelf } from "./media.ts";
import {
  type ApprovedTemplate,
  createSendLimits,
  publishedRules,
  type Refusal,
  readSendRequest,
  type SendRules,
  type Tappable,
} from "./send-rules.ts";
import { createWebhookSender, type WebhookSender } from "./webhook-sender.ts";

// Those that Meta's documentation shows in use; an older one is refused.
const knownVersions: ReadonlySet<string> = new Set(["v23.0", "v24.0", "v25.0", "v26.0"]);

export interface GraphApiOptions {
  readonly webhookUrl: string;
  readonly appSecret: string;
  readonly accessToken: string;
  readonly phoneNumberId: string;
  readonly rules?: Partial<SendRules>;
  /** The templates that Meta has approved for the account; none by default. */
  readonly templates?: readonly ApprovedTemplate[];
  /** The clock that the rules go by; the machine's own unless a test sets another. */
  readonly now?: () => Date;
  /** Pause before each status webhook. */
  readonly statusDelayMilliseconds?: number;
}

/** A call as it came in, whatever became of it. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

/** A text that was accepted and will be shown to its recipient. */
export interface AcceptedText {
  readonly id: string;
  readonly recipient: string;
  readonly text: string;
  readonly isTemplate: boolean;
  /** The answers under it. */
  readonly tappable: readonly Tappable[];
  readonly callbackData: string | null;
  readonly at: number;
}

/** What goes wrong with the next sends, in order: an error, no answer at all after accepting, or a late failure. */
export type PlannedFailure =
  | { readonly kind: "refuse"; readonly refusal: Refusal }
  | { readonly kind: "hang-up-after-accepting" }
  | { readonly kind: "fail-later"; readonly code: number };

export interface GraphApi {
  readonly url: string;
  readonly calls: readonly Call[];
  readonly accepted: readonly AcceptedText[];
  readonly webhooks: WebhookSender;
  /** Pictures and documents of residents. */
  readonly media: ReturnType<typeof createMediaShelf>;
  /** Residents write: one signed webhook, delivered until it is taken. */
  write(...writes: readonly WhatsAppWrite[]): Promise<void>;
  failNext(...failures: readonly PlannedFailure[]): void;
  /** Whether residents' telephones are on; while they are off nothing is reported as delivered. */
  telephonesOn: boolean;
  /** One resident's telephone goes off, and on again: what was sent meanwhile is delivered then. */
  switchOff(recipient: string): void;
  switchOn(recipient: string): void;
  /** Whether nothing is on its way to the webhook any more. */
  isIdle(): boolean;
  /** Cannot be reached until it resumes. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * A stand-in for Meta's Graph API that keeps its published rules and refuses what Meta would refuse. Talks real
 * HTTP both ways.
 */
export async function startGraphApi(options: GraphApiOptions): Promise<GraphApi> {
  const { accessToken, phoneNumberId, statusDelayMilliseconds = 20, templates = [], now = () => new Date() } = options;
  const moment = () => now().getTime();
  const limits = createSendLimits({ ...publishedRules, ...options.rules });
  const webhooks = createWebhookSender(options.webhookUrl, options.appSecret);
  const calls: Call[] = [];
  const accepted: AcceptedText[] = [];
  const planned: PlannedFailure[] = [];
  const timers = new Set<NodeJS.Timeout>();
  // What waits for a telephone that is off, by whose it is.
  const held = new Map<string, (() => void)[]>();
  const media = createMediaShelf(() => api.url, moment);

  const server = createServer((request, response) => {
    void readJson(request).then((body) => {
      const { method = "", url: path = "" } = request;
      const ticket = /^\/whatsapp_business\/attachments\/\?mid=(.+)$/.exec(path)?.[1];
      if (method === "GET" && ticket !== undefined && isAllowed(request)) {
        calls.push({ method, path, body, status: media.serve(ticket, response) });
        return;
      }
      const answer = answerTo(request, body);
      calls.push({ method, path, body, status: answer?.status ?? 0 });
      if (answer === null) request.socket.destroy();
      else
        response.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(answer.content));
    });
  });

  const isAllowed = ({ headers }: IncomingMessage) => headers.authorization === `Bearer ${accessToken}`;

  // `null` is hanging up without an answer.
  function answerTo(request: IncomingMessage, body: unknown): Answer | null {
    const { method = "", url: path = "" } = request;
    if (!isAllowed(request)) {
      return refused({ status: 401, code: 190, message: "Invalid OAuth access token" });
    }
    const [, version = "", number, edge] = path.split("?")[0]?.split("/") ?? [];
    if (!knownVersions.has(version)) return refused({ status: 400, code: 2500, message: "Unknown path components" });
    if (method === "GET" && edge === undefined && number !== undefined) return media.describe(number);
    if (number !== phoneNumberId) return refused({ status: 400, code: 100, message: "Unknown object" });
    if (edge === "block_users") return answerBlockRequest(method, body, limits, moment());
    if (edge !== "messages" || method !== "POST") return refused({ status: 400, code: 100, message: "Unknown path" });
    return answerSend(body);
  }

  function answerSend(body: unknown): Answer | null {
    const failure = planned.shift();
    if (failure?.kind === "refuse") return refused(failure.refusal);
    const sending = readSendRequest(body, templates);
    if ("code" in sending) return refused(sending);
    const refusal = limits.refuse(sending, moment());
    if (refusal) return refused(refusal);
    const { recipient } = sending;
    const id = aWamid(recipient);
    accepted.push({ id, ...sending, at: moment() });
    reportStatuses(id, sending, failure);
    if (failure?.kind === "hang-up-after-accepting") return null;
    const contact = /^\d+$/.test(recipient)
      ? { input: recipient, wa_id: recipient }
      : { input: recipient, user_id: recipient };
    return { status: 200, content: { messaging_product: "whatsapp", contacts: [contact], messages: [{ id }] } };
  }

  function reportStatuses(
    id: string,
    { recipient, callbackData }: Pick<AcceptedText, "recipient" | "callbackData">,
    failure: PlannedFailure | undefined,
  ): void {
    const report = (status: "sent" | "delivered" | "failed", errorCode?: number) => {
      const change = aStatusChange({
        id,
        status,
        at: now(),
        ...(callbackData ? { callbackData } : {}),
        ...(errorCode ? { errorCode } : {}),
      });
      void webhooks.deliver(aWebhookBody(change));
    };
    const after = (pauses: number, work: () => void) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        work();
      }, pauses * statusDelayMilliseconds);
      timers.add(timer);
    };
    const deliverWhenOn = () => {
      const waiting = held.get(recipient);
      if (waiting) waiting.push(deliverWhenOn);
      else if (api.telephonesOn) report("delivered");
      else after(5, deliverWhenOn);
    };
    if (failure?.kind === "fail-later") {
      after(1, () => report("failed", failure.code));
      return;
    }
    after(1, () => report("sent"));
    after(2, deliverWhenOn);
  }

  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const api: GraphApi = {
    url: `http://127.0.0.1:${port}`,
    calls,
    accepted,
    webhooks,
    media,
    telephonesOn: true,
    switchOff: (recipient) => void held.set(recipient, held.get(recipient) ?? []),
    switchOn(recipient) {
      const waiting = held.get(recipient) ?? [];
      held.delete(recipient);
      for (const deliver of waiting) deliver();
    },
    async write(...everybody) {
      // Nothing comes in from whoever is on the block list.
      const writes = everybody.filter(
        ({ phone, userId }) => ![phone, userId].some((person) => person !== undefined && limits.blocked.has(person)),
      );
      if (writes.length === 0) return;
      for (const { phone, userId, at } of writes) {
        for (const person of [phone, userId]) if (person) limits.wrote(person, (at ?? now()).getTime());
        limits.arrived(moment());
      }
      await webhooks.deliver(aWebhookBody(aMessagesChange(...writes.map((write) => ({ at: now(), ...write })))));
    },
    isIdle: () => timers.size === 0 && webhooks.underWay() === 0,
    failNext: (...failures) => void planned.push(...failures),
    async pause() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
    resume: () => listen(port),
    async stop() {
      for (const timer of timers) clearTimeout(timer);
      webhooks.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return api;
}

export interface Answer {
  readonly status: number;
  readonly content: unknown;
}

function refused({ status, code, message }: Refusal): Answer {
  return {
    status,
    content: { error: { message: `(#${code}) ${message}`, type: "OAuthException", code, fbtrace_id: "stand-in" } },
  };
}

/** The JSON of a request; `null` when it is none. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    return null;
  }
}
