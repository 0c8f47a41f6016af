import { randomBytes, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { eventually } from "../../harness/eventually.ts";
import { aCertificate } from "./certificate.ts";

const host = "web.whatsapp.com";
const script = readFileSync(new URL("./page.js", import.meta.url), "utf8");

/** The account that is linked: a municipality's own. */
export const ownPhone = "31200000000@c.us";
export const ownLid = "900000000000000@lid";
/** What the page gives to be typed in on the telephone. */
export const pairingCode = "ABCD1234";

/** How the page behaves from its next load on. */
export interface Switches {
  /** It has synced before anybody could look. */
  syncedAtLoad: boolean;
  /** It never says which version it is. */
  withoutVersion: boolean;
  blockDoesNothing: boolean;
  /** A message gets another id than the library gave it. */
  renamesSent: boolean;
  /** The state in which a linked page finds itself, rather than connected. */
  state: string | null;
  syncMilliseconds: number;
}

/** A message in the raw form of the page, without what it is told of by default. */
export type RawWrite = Readonly<Record<string, unknown>> & { readonly type?: string; readonly body?: string };

export interface SentText {
  readonly id: string;
  readonly to: string;
  readonly body: string;
}

type RawMessage = Record<string, unknown> & { id: { fromMe: boolean; remote: string; id: string } };

export type WhatsAppWebPage = Awaited<ReturnType<typeof startWhatsAppWebPage>>;

/** A stand-in of WhatsApp Web: its page, served over HTTPS to a real browser that is told to find it here. */
export async function startWhatsAppWebPage() {
  const switches: Switches = {
    syncedAtLoad: false,
    withoutVersion: false,
    blockDoesNothing: false,
    renamesSent: false,
    state: null,
    syncMilliseconds: 300,
  };
  const calls: { readonly name: string; readonly detail: unknown }[] = [];
  const sent: SentText[] = [];
  const messages: RawMessage[] = [];
  const devices = new Set<string>();
  const blocked = new Set<string>();
  const files = new Map<string, Buffer>();
  /** Numbers behind hidden ones, and who is not on WhatsApp. */
  const phoneOfLid: Record<string, string> = {};
  const unknownTo: string[] = [];
  let acks: "delivered" | "sent" | "refused" | "silent" = "delivered";
  let visits = 0;
  let streams: ServerResponse[] = [];
  let settled = 0;

  const order = (name: string, detail: Readonly<Record<string, unknown>> = {}) => {
    for (const stream of streams) stream.write(`data: ${JSON.stringify({ order: name, ...detail })}\n\n`);
  };

  const answers: Readonly<Record<string, (body: never) => unknown>> = {
    "/calls": (told: readonly { name: string; detail: unknown }[]) => {
      for (const call of told) {
        if (call.name === "settled") settled = Number(call.detail);
        else calls.push(call);
      }
      return {};
    },
    "/device": ({ device }: { device: string }) => ({ isKnown: devices.has(device) }),
    "/history": () => ({ messages, blocked: [...blocked] }),
    "/blocked": ({ id, isBlocked }: { id: string; isBlocked: boolean }) => {
      if (isBlocked) blocked.add(id);
      else blocked.delete(id);
      return {};
    },
    "/sent": ({
      id,
      to,
      body,
    }: {
      id: RawMessage["id"] & { _serialized: string; remote: { _serialized: string } };
      to: string;
      body: string;
    }) => {
      if (acks === "refused") return { ack: -1 };
      const key = id._serialized;
      sent.push({ id: key, to, body });
      messages.push({
        id: { fromMe: true, remote: to, id: id.id },
        type: "chat",
        body,
        from: ownPhone,
        to,
        t: seconds(),
        ack: 1,
      });
      if (acks === "delivered") setTimeout(() => order("ack", { id: key, ack: 2 }), 20);
      return { ack: 1 };
    },
  };

  const server = createServer(aCertificate(host), (request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", `https://${host}`);
    if (pathname === "/" && request.method === "GET") {
      const account = { ownPhone, ownLid, pairingCode, phoneOfLid, unknownTo, switches, ref: aRef(), visit: ++visits };
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
      response.end(
        `<!doctype html><title>WhatsApp</title><script>window.standIn = ${JSON.stringify(account)}</script><script src="/page.js"></script>`,
      );
    } else if (pathname === "/page.js") {
      response.writeHead(200, { "content-type": "text/javascript; charset=utf-8", "cache-control": "no-store" });
      response.end(script);
    } else if (pathname === "/orders") {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(":\n\n");
      streams.push(response);
      response.once("close", () => {
        streams = streams.filter((stream) => stream !== response);
      });
    } else if (files.has(pathname)) {
      response.writeHead(200, { "cache-control": "no-store" }).end(files.get(pathname));
    } else if (request.method === "POST" && Object.hasOwn(answers, pathname)) {
      const said = answers[pathname]?.((await bodyOf(request)) as never);
      // A telephone without a connection: the page waits for its answer.
      if (pathname === "/sent" && acks === "silent") return;
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(said));
    } else {
      response.writeHead(404).end();
    }
  }

  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", () => listening()));
  const { port } = server.address() as AddressInfo;

  const isLive = () => streams.length > 0;

  function write(from: string, raw: RawWrite = {}, { live = true } = {}): string {
    const id = String(raw.bareId ?? randomBytes(8).toString("hex").toUpperCase());
    const { bareId: _, remote = from, fromMe = false, ...fields } = raw;
    const message: RawMessage = {
      id: { fromMe: fromMe === true, remote: String(remote), id },
      type: "chat",
      from,
      to: ownPhone,
      t: seconds(),
      notifyName: "Test",
      ...fields,
    };
    messages.push(message);
    if (live) order("message", { message });
    return `${message.id.fromMe}_${message.id.remote}_${id}`;
  }

  /** What the page gives from its next load on changes with it. */
  function change(id: string, changes: Readonly<Record<string, unknown>>): void {
    const message = messages.find(({ id: key }) => `${key.fromMe}_${key.remote}_${key.id}` === id);
    if (message) Object.assign(message, changes);
  }

  return {
    /** With these a browser finds the page under WhatsApp's own address, and takes its certificate. */
    browserArgs: [`--host-resolver-rules=MAP ${host} 127.0.0.1:${port}`, "--ignore-certificate-errors"],
    switches,
    calls,
    sent,
    blocked,
    /** WhatsApp tells which number is behind a hidden one. */
    reveal(lid: string, phone: string): void {
      phoneOfLid[lid] = phone;
      order("contacts", { phoneOfLid });
    },
    /** Somebody is not on WhatsApp. */
    remove(id: string): void {
      unknownTo.push(id);
      order("contacts", { unknownTo });
    },
    visits: () => visits,
    isLive,
    acknowledge: (how: typeof acks) => {
      acks = how;
    },
    /** Somebody writes. With `live: false` it is only found lying there. */
    write,
    /** Somebody sends a photo or a file: where it is, until it is taken away. */
    sendFile(from: string, bytes: Buffer, raw: RawWrite = {}): { readonly id: string; readonly path: string } {
      const path = `/v/${randomUUID()}`;
      files.set(path, bytes);
      const media = { mimetype: "image/jpeg", size: bytes.length, directPath: path };
      const keys = { mediaKey: "key", mediaKeyTimestamp: seconds(), filehash: "hash", encFilehash: "hash" };
      return { id: write(from, { type: "image", body: "", ...media, ...keys, ...raw }), path };
    },
    takeAway: (path: string) => void files.delete(path),
    /** The same message is told of again. */
    repeat(id: string): void {
      const message = messages.find(({ id: key }) => `${key.fromMe}_${key.remote}_${key.id}` === id);
      order("message", { message });
    },
    edit(id: string, body: string, at: number | null = Date.now()): void {
      change(id, { body, ...(at === null ? {} : { latestEditSenderTimestampMs: at }) });
      order("edit", { id, body, at });
    },
    revoke(id: string): void {
      change(id, { type: "revoked", body: "" });
      order("revoke", { id });
    },
    decrypt(id: string, body: string): void {
      change(id, { type: "chat", body });
      order("decrypt", { id, body });
    },
    react(parent: string, from: string, emoji: string): string {
      const id = `false_${from}_${randomBytes(8).toString("hex").toUpperCase()}`;
      order("reaction", { id, parent, from, emoji, at: Date.now() });
      return id;
    },
    /** The telephone scans the QR, or takes the code. */
    scan(): void {
      const device = randomUUID();
      devices.add(device);
      order("link", { device });
    },
    showNextQr: () => order("ref", { ref: aRef() }),
    state: (state: string) => order("state", { state }),
    reload: () => order("reload"),
    logout: () => order("logout"),
    /** Resolves when the page has done all it was told, and told all it did. */
    async settle(): Promise<void> {
      const number = settled + 1;
      order("settle", { number });
      await eventually("the page has settled", () => settled >= number);
    },
    async stop(): Promise<void> {
      for (const stream of streams) stream.end();
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}

const seconds = () => Math.floor(Date.now() / 1000);
const aRef = () => `2@${randomBytes(24).toString("base64url")}`;

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString("utf8"));
}
