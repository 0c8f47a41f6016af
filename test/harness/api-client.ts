import { randomUUID } from "node:crypto";
import type { Case } from "../../src/api/contract/case.ts";
import type { Conversation } from "../../src/api/contract/conversation.ts";
import { chatHistorySchema, chatReceiptSchema, chatSessionSchema } from "../../src/api/contract/webchat.ts";
import type { Running } from "../../src/app/run.ts";
import type { AgentId } from "../../src/model/ids.ts";

/** Somebody behind a screen: signed in, with the cookies that a browser would keep. */
export interface AgentClient {
  readonly id: AgentId;
  get<Body>(path: string): Promise<Body>;
  /** As `get`, for what is no JSON or no success. */
  raw(path: string): Promise<Response>;
  send(
    method: "POST" | "PUT" | "PATCH" | "DELETE",
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: unknown }>;
  /** Opens the stream of changes; the status, and the end of the stream. */
  live(): Promise<{ status: number; ended: Promise<void>; stop(): void }>;
  cases(): Promise<Case[]>;
  conversation(id: string): Promise<Conversation>;
}

/** Makes an account, signs in and replaces the one-time password, as a new colleague would. */
export async function anAgent(
  url: string,
  { wiring }: Running,
  role: "agent" | "lead" | "admin" = "agent",
): Promise<AgentClient> {
  const username = `agent_${randomUUID().slice(0, 8)}`;
  const { agent, oneTimePassword } = await wiring.accounts.create({
    name: `Medewerker ${username.slice(6)}`,
    username,
    role,
  });
  const jar = new Map<string, string>();

  async function request(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
    signal: AbortSignal | null = null,
  ): Promise<Response> {
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: {
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; "),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal,
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    return response;
  }

  const client: AgentClient = {
    id: agent.id as AgentId,
    async get<Body>(path: string) {
      const response = await request("GET", path);
      if (!response.ok) throw new Error(`GET ${path}: ${response.status}`);
      return (await response.json()) as Body;
    },
    raw: (path) => request("GET", path),
    async send(method, path, body, headers) {
      const response = await request(method, path, body, headers);
      const text = await response.text();
      return { status: response.status, body: text === "" ? null : JSON.parse(text) };
    },
    async live() {
      const stop = new AbortController();
      const response = await request("GET", "/live", undefined, {}, stop.signal);
      const ended = response.text().then(
        () => undefined,
        () => undefined,
      );
      return { status: response.status, ended, stop: () => stop.abort() };
    },
    cases: () => client.get<Case[]>("/cases"),
    conversation: (id) => client.get<Conversation>(`/conversations/${id}`),
  };
  await client.send("POST", "/session", { username, password: oneTimePassword });
  await client.send("PUT", "/session/password", { current: oneTimePassword, next: "een-eigen-wachtwoord" });
  return client;
}

/** A resident's chat page. Every resident of a test has the same address, from which only so many may begin in a minute. */
export async function aChatPage(url: string) {
  const open = () => fetch(`${url}/api/v1/webchat/sessions`, { method: "POST" });
  let opened = await open();
  while (opened.status === 429) {
    await new Promise((resolve) => setTimeout(resolve, Number(opened.headers.get("retry-after") ?? 1) * 1000));
    opened = await open();
  }
  const { token } = chatSessionSchema.parse(await opened.json());
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const history = async () => {
    const response = await fetch(`${url}/api/v1/webchat/messages`, { headers });
    return chatHistorySchema.parse(await response.json());
  };
  const entries = async () => (await history()).entries;
  return {
    token,
    /** What the resident is known by. */
    alias: { kind: "webchat-session", value: token.split(".")[0] ?? "" } as const,
    entries,
    /** The words of the answers that are offered. */
    choices: async () => (await history()).choices.map(({ words }) => words).join(" "),
    async write(text: string, clientMessageId: string = randomUUID()): Promise<number> {
      const response = await fetch(`${url}/api/v1/webchat/messages`, {
        method: "POST",
        headers,
        body: JSON.stringify({ clientMessageId, text }),
      });
      if (response.ok) chatReceiptSchema.parse(await response.json());
      return response.status;
    },
  };
}
