import { z } from "zod";
import { aMessageUpdate, anEditUpdate, aReactionUpdate, type TelegramWrite } from "../../builders/telegram-update.ts";
import { createDeliveries, type Deliveries } from "../deliveries.ts";
import { type JsonAnswer, type JsonCall, type JsonRequest, startJsonServer } from "../json-server.ts";

/** The rules Telegram publishes for bots: so long between two messages in one chat, and so many a second in all. */
export interface TelegramRules {
  readonly chatMilliseconds: number;
  readonly perSecond: number;
}

const publishedRules: TelegramRules = { chatMilliseconds: 1000, perSecond: 30 };

export interface TelegramApiOptions {
  readonly botToken: string;
  readonly rules?: Partial<TelegramRules>;
}

/** A text that was taken, and that its reader sees at once. */
export interface TelegramText {
  readonly chatId: number;
  readonly messageId: number;
  readonly text: string;
  /** The keys that came with it. */
  readonly keys: readonly string[];
}

/** What goes wrong with the next sends, in order: an error, or no answer at all after the text was taken. */
export type TelegramFailure = { readonly code: number; readonly description: string } | "hang-up-after-taking";

type Write = Omit<TelegramWrite, "updateId" | "messageId"> & Partial<Pick<TelegramWrite, "messageId" | "updateId">>;

export interface TelegramApi {
  readonly url: string;
  readonly calls: readonly JsonCall[];
  readonly texts: readonly TelegramText[];
  /** Once the webhook is set. */
  webhook(): Deliveries;
  /** Somebody writes, edits or reacts: an update that is sent until it is taken; the numbers it went under. */
  write(write: Write): Promise<{ messageId: number; updateId: number }>;
  edit(write: Write & { messageId: number }): Promise<void>;
  react(write: Write & { messageId: number }, emoji: string | null): Promise<void>;
  /** Somebody sends these bytes: the id under which they are fetched. */
  keep(bytes: Buffer): string;
  /** Somebody blocks the bot. */
  block(userId: number): void;
  failNext(...failures: readonly TelegramFailure[]): void;
  isIdle(): boolean;
  stop(): Promise<void>;
}

const keyboard = z.strictObject({
  keyboard: z.array(z.array(z.strictObject({ text: z.string().min(1) })).min(1)).min(1),
  one_time_keyboard: z.boolean().optional(),
  resize_keyboard: z.boolean().optional(),
});
const sendRequest = z.looseObject({
  chat_id: z.union([z.int(), z.string().regex(/^-?\d+$/)]).transform(Number),
  text: z.string(),
  link_preview_options: z.looseObject({ is_disabled: z.boolean().optional() }).optional(),
  reply_markup: z.union([z.strictObject({ remove_keyboard: z.literal(true) }), keyboard]).optional(),
});
const webhookRequest = z.object({
  url: z.url(),
  secret_token: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,256}$/)
    .optional(),
  allowed_updates: z.array(z.string()).optional(),
});
const fileRequest = z.object({ file_id: z.string() });
const longestText = 4096;
// More is not handed over to a bot.
const largestFile = 20_000_000;

/** A stand-in for Telegram's Bot API that keeps its published rules and refuses what Telegram would refuse. */
export async function startTelegramApi({ botToken, rules }: TelegramApiOptions): Promise<TelegramApi> {
  const { chatMilliseconds, perSecond } = { ...publishedRules, ...rules };
  const started = new Set<number>();
  const blocked = new Set<number>();
  const lastSent = new Map<number, number>();
  const texts: TelegramText[] = [];
  const files = new Map<string, Buffer>();
  const planned: TelegramFailure[] = [];
  let recent: number[] = [];
  let webhook: Deliveries | null = null;
  let allowed: readonly string[] = [];
  // Beyond 32 bits, as real ones may be.
  let nextUpdate = 5_000_000_000;
  let nextMessage = 1;

  const server = await startJsonServer((request) => {
    const [, keeper, name] = /^\/file\/bot([^/]+)\/documents\/(\w+)\.jpg$/.exec(request.path) ?? [];
    if (name !== undefined) return keeper === botToken ? serveFile(name) : refused(401, "Unauthorized");
    const [, token, method = ""] = /^\/bot([^/]+)\/(\w+)$/.exec(request.path) ?? [];
    if (token === undefined) return refused(404, "Not Found");
    if (token !== botToken) return refused(401, "Unauthorized");
    if (request.method !== "POST") return refused(405, "Method Not Allowed");
    if (method === "setWebhook") return setWebhook(request);
    if (method === "getFile") return getFile(request);
    return method === "sendMessage" ? sendMessage(request) : refused(404, "Not Found: method not found");
  });

  function getFile({ body }: JsonRequest): JsonAnswer {
    const id = fileRequest.safeParse(body).data?.file_id ?? "";
    const bytes = files.get(id);
    if (bytes === undefined) return refused(400, "Bad Request: wrong file_id or the file is temporarily unavailable");
    if (bytes.length > largestFile) return refused(400, "Bad Request: file is too big");
    const result = { file_id: id, file_unique_id: `u${id}`, file_size: bytes.length, file_path: `documents/${id}.jpg` };
    return { status: 200, content: { ok: true, result } };
  }

  function serveFile(name: string): JsonAnswer {
    const bytes = files.get(name);
    return bytes === undefined ? refused(404, "Not Found") : { status: 200, content: bytes };
  }

  function setWebhook({ body }: JsonRequest): JsonAnswer {
    const { data } = webhookRequest.safeParse(body);
    if (data === undefined) return refused(400, "Bad Request: bad webhook");
    webhook = createDeliveries(data.url, "x-telegram-bot-api-secret-token", () => data.secret_token ?? "");
    allowed = data.allowed_updates ?? ["message", "edited_message", "callback_query"];
    return { status: 200, content: { ok: true, result: true, description: "Webhook was set" } };
  }

  function sendMessage({ body }: JsonRequest): JsonAnswer | null {
    const failure = planned.shift();
    if (failure !== undefined && failure !== "hang-up-after-taking")
      return refused(failure.code, failure.description, failure.code === 429 ? 1 : undefined);
    const { data } = sendRequest.safeParse(body);
    if (data === undefined) return refused(400, "Bad Request: chat_id is empty");
    const { chat_id: chatId, text, reply_markup: markup } = data;
    const keys = markup && "keyboard" in markup ? markup.keyboard.flat().map((key) => key.text) : [];
    if (text.trim() === "") return refused(400, "Bad Request: message text is empty");
    if (text.length > longestText) return refused(400, "Bad Request: message is too long");
    if (!started.has(chatId)) return refused(400, "Bad Request: chat not found");
    if (blocked.has(chatId)) return refused(403, "Forbidden: bot was blocked by the user");
    const now = Date.now();
    recent = recent.filter((at) => at > now - 1000);
    if ((lastSent.get(chatId) ?? 0) > now - chatMilliseconds || recent.length >= perSecond)
      return refused(429, "Too Many Requests: retry after 1", 1);
    lastSent.set(chatId, now);
    recent.push(now);
    const sent = { chatId, messageId: nextMessage++, text, keys };
    texts.push(sent);
    if (failure === "hang-up-after-taking") return null;
    const chat = { id: chatId, first_name: "Testbewoner", type: "private" };
    const result = { message_id: sent.messageId, chat, date: Math.floor(now / 1000), text };
    return { status: 200, content: { ok: true, result } };
  }

  async function tell(update: Record<string, unknown>): Promise<void> {
    if (webhook === null) throw new Error("No webhook is set.");
    if (Object.keys(update).some((kind) => allowed.includes(kind))) await webhook.deliver(update);
  }

  function numbered(write: Write): TelegramWrite {
    started.add(write.userId);
    return { ...write, messageId: write.messageId ?? nextMessage++, updateId: write.updateId ?? nextUpdate++ };
  }

  return {
    url: server.url,
    calls: server.calls,
    texts,
    webhook() {
      if (webhook === null) throw new Error("No webhook is set.");
      return webhook;
    },
    async write(write) {
      const full = numbered(write);
      await tell(aMessageUpdate(full));
      return full;
    },
    edit: (write) => tell(anEditUpdate(numbered(write))),
    react: (write, emoji) => tell(aReactionUpdate(numbered(write), emoji)),
    keep(bytes) {
      const id = `file${files.size + 1}`;
      files.set(id, bytes);
      return id;
    },
    block: (userId) => void blocked.add(userId),
    failNext: (...failures) => void planned.push(...failures),
    isIdle: () => (webhook?.underWay() ?? 0) === 0,
    async stop() {
      webhook?.stop();
      await server.stop();
    },
  };
}

function refused(code: number, description: string, retryAfter?: number): JsonAnswer {
  const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } };
  return { status: code, content: { ok: false, error_code: code, description, ...parameters } };
}
