import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import {
  aMessagingBody,
  aMid,
  anEcho,
  anItem,
  type MessagingWrite,
  type Network,
  ourAccounts,
} from "../../builders/messaging-payload.ts";
import { type Call, readJson } from "../graph-api/graph-api.ts";
import { createWebhookSender, type WebhookSender } from "../graph-api/webhook-sender.ts";
import { type Answer, refused } from "./answer.ts";
import { answerModeration } from "./moderate.ts";
import {
  createPageLimits,
  type PageRules,
  type PageSend,
  publishedRules,
  type Refusal,
  readPageSend,
} from "./page-rules.ts";

const knownVersions: ReadonlySet<string> = new Set(["v23.0", "v24.0", "v25.0", "v26.0"]);

/** The nodes and tokens of the stand-in's two accounts. */
export const pageNodes = {
  messenger: { nodeId: ourAccounts.messenger.accountId, token: "test-page-token" },
  instagram: { nodeId: "500000000000005", token: "test-instagram-token" },
} as const;

/** Settings under which both are on, towards a stand-in. */
export const pageSettings = (url: string) => ({
  META_GRAPH_URL: url,
  META_APP_ID: ourAccounts.messenger.appId,
  MESSENGER_PAGE_ID: pageNodes.messenger.nodeId,
  MESSENGER_PAGE_TOKEN: pageNodes.messenger.token,
  INSTAGRAM_ACCOUNT_ID: ourAccounts.instagram.accountId,
  INSTAGRAM_PAGE_ID: pageNodes.instagram.nodeId,
  INSTAGRAM_ACCESS_TOKEN: pageNodes.instagram.token,
});

export interface MetaPagesOptions {
  readonly appSecret: string;
  readonly rules?: Partial<PageRules>;
  /** The clock that the rules go by; the machine's own unless a test sets another. */
  readonly now?: () => Date;
  /** Pause before each webhook about a message of ours. */
  readonly statusDelayMilliseconds?: number;
}

/** A text that was accepted and will be shown to its recipient. */
export interface AcceptedPageText extends PageSend {
  readonly network: Network;
  readonly mid: string;
}

/** What goes wrong with the next sends, in order; `null` for one that goes well. */
export type PageFailure =
  | { readonly kind: "refuse"; readonly refusal: Refusal }
  | { readonly kind: "hang-up-after-accepting" }
  | null;

/** Meta's Graph API as a Page and an Instagram account see it. */
export type MetaPages = Awaited<ReturnType<typeof startMetaPages>>;

/**
 * A stand-in for what Meta's Graph API does for a Page and for an Instagram account: keeps its published rules, refuses
 * what Meta would refuse, and tells of everything by signed webhooks, each of them twice. Talks real HTTP both ways.
 */
export async function startMetaPages(options: MetaPagesOptions) {
  const { appSecret, statusDelayMilliseconds = 20, now = () => new Date() } = options;
  const moment = () => now().getTime();
  const rules = { ...publishedRules, ...options.rules };
  const limits = {
    messenger: createPageLimits("messenger", rules),
    instagram: createPageLimits("instagram", rules),
  };
  const calls: Call[] = [];
  const accepted: AcceptedPageText[] = [];
  const planned: PageFailure[] = [];
  const files = new Map<string, Buffer>();
  const timers = new Set<NodeJS.Timeout>();
  const senders = new Map<Network, WebhookSender>();

  const server = createServer((request, response) => {
    void readJson(request).then((body) => {
      const { method = "", url: path = "" } = request;
      // Whoever has the address may have the file; a token that comes along was given away.
      if (files.has(path) && request.headers.authorization === undefined) {
        response.writeHead(200).end(files.get(path));
        return;
      }
      const answer = answerTo(request, body);
      calls.push({ method, path, body, status: answer?.status ?? 0 });
      if (answer === null) request.socket.destroy();
      else
        response.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(answer.content));
    });
  });

  // `null` is hanging up without an answer.
  function answerTo({ method, url = "", headers }: IncomingMessage, body: unknown): Answer | null {
    const [, version = "", node, edge] = url.split("?")[0]?.split("/") ?? [];
    if (!knownVersions.has(version)) return refused({ status: 400, code: 2500, message: "Unknown path components" });
    const network = (["messenger", "instagram"] as const).find((name) => pageNodes[name].nodeId === node);
    if (network === undefined) return refused({ status: 400, code: 100, subcode: 33, message: "Unsupported request" });
    if (headers.authorization !== `Bearer ${pageNodes[network].token}`)
      return refused({ status: 401, code: 190, message: "Invalid OAuth access token" });
    if (method === "POST" && edge === "moderate_conversations") return answerModeration(network, body, limits[network]);
    if (method === "POST" && edge === "messages") return answerSend(network, body);
    return refused({ status: 400, code: 100, message: "Unknown path" });
  }

  function answerSend(network: Network, body: unknown): Answer | null {
    const failure = planned.shift() ?? null;
    if (failure?.kind === "refuse") return refused(failure.refusal);
    const sending = readPageSend(network, body);
    if ("code" in sending) return refused(sending);
    const refusal = limits[network].refuse(sending, moment());
    if (refusal) return refused(refusal);
    const text = { ...sending, network, mid: aMid() };
    accepted.push(text);
    report(text);
    if (failure?.kind === "hang-up-after-accepting") return null;
    return { status: 200, content: { recipient_id: sending.recipient, message_id: text.mid } };
  }

  // Messenger echoes with the app and its metadata and then tells of the delivery; Instagram echoes without either, and
  // tells only that the chat was opened.
  function report({ network, recipient, mid, text, metadata }: AcceptedPageText): void {
    const about = { mid, text, ...(metadata === null ? {} : { metadata }) };
    const app = network === "messenger" ? { app_id: Number(ourAccounts.messenger.appId) } : {};
    after(1, () => tell(network, anEcho(network, recipient, { ...about, ...app }, now())));
    const arrived = network === "messenger" ? { delivery: { mids: [mid], watermark: moment() } } : { read: { mid } };
    after(2, () => tell(network, anItem(network, { person: recipient, at: now(), item: arrived })));
  }

  function after(pauses: number, work: () => Promise<void>): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      void work();
    }, pauses * statusDelayMilliseconds);
    timers.add(timer);
  }

  const webhooks = (network: Network): WebhookSender => {
    const sender = senders.get(network);
    if (!sender) throw new Error("Nobody takes the webhooks yet: call deliverTo first.");
    return sender;
  };

  async function tell(network: Network, ...items: readonly unknown[]): Promise<void> {
    if (!senders.has(network)) return;
    const body = aMessagingBody(network, ...items);
    await webhooks(network).deliver(body);
    await webhooks(network).deliver(body, "escaped");
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls: calls as readonly Call[],
    accepted: accepted as readonly AcceptedPageText[],
    webhooks,
    /** Where everything is told; until then nobody hears of anything. */
    deliverTo(instanceUrl: string): void {
      for (const network of ["messenger", "instagram"] as const)
        senders.set(network, createWebhookSender(`${instanceUrl}/webhooks/${network}`, appSecret));
    },
    tell,
    /** Residents write; resolves when it was taken. Nothing comes in from whoever is on the block list. */
    async write(network: Network, ...everybody: readonly MessagingWrite[]): Promise<void> {
      const writes = everybody.filter((write) => !limits[network].blocked.has(write.person));
      if (writes.length === 0) return;
      for (const { person, at } of writes) limits[network].wrote(person, (at ?? now()).getTime());
      await tell(network, ...writes.map((write) => anItem(network, { at: now(), ...write })));
    },
    /** Somebody sends these bytes: the path under which they are kept. */
    keep(bytes: Buffer): string {
      const path = `/v/t${files.size + 1}.jpg?oh=signature`;
      files.set(path, bytes);
      return path;
    },
    blocked: (network: Network): ReadonlySet<string> => limits[network].blocked,
    failNext: (...failures: readonly PageFailure[]): void => void planned.push(...failures),
    /** Whether nothing is on its way to the webhooks any more. */
    isIdle: (): boolean => timers.size === 0 && [...senders.values()].every((sender) => sender.underWay() === 0),
    async stop(): Promise<void> {
      for (const timer of timers) clearTimeout(timer);
      for (const sender of senders.values()) sender.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
