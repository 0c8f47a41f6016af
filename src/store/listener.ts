import pg from "pg";

const reconnectMilliseconds = 1000;

export interface ListenerParts {
  readonly url: string;
  readonly channel: string;
  readonly onPayload: (payload: string) => void;
  /** The connection was away and listens again; what was notified meanwhile is lost. */
  readonly onGap: () => void;
  readonly onError: (error: Error) => void;
}

/** One connection of its own that listens to a channel of PostgreSQL, and comes back after the server was away. */
export class Listener {
  #client: pg.Client | null = null;
  #reconnecting: NodeJS.Timeout | null = null;
  #closed = false;
  readonly #parts: ListenerParts;

  constructor(parts: ListenerParts) {
    this.#parts = parts;
  }

  /** Connects and listens. Rejects when the server is not there; nothing is tried again by itself then. */
  async connect(): Promise<void> {
    const { url, channel, onPayload, onError } = this.#parts;
    const client = new pg.Client({ connectionString: url, keepAlive: true });
    this.#client = client;
    client.on("notification", ({ payload }) => onPayload(payload ?? ""));
    // Until it listens, a failure is told by the rejection alone: a connection that ends while it is made emits
    // "end" as well, and both together would bring two listeners back.
    client.on("error", onError);
    try {
      await client.connect();
      await client.query(`listen ${pg.escapeIdentifier(channel)}`);
      client.on("error", () => this.#comeBack(client));
      client.on("end", () => this.#comeBack(client));
    } catch (error) {
      this.#leave(client);
      throw error;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#reconnecting) clearTimeout(this.#reconnecting);
    const client = this.#client;
    this.#client = null;
    client?.removeAllListeners();
    client?.on("error", () => undefined);
    await client?.end();
  }

  // A connection can tell of its end more than once; only the first leads to a new one, after the old one is gone.
  #comeBack(lost: pg.Client): void {
    if (this.#client !== lost) return;
    this.#leave(lost);
    this.#tryAgainSoon();
  }

  #tryAgainSoon(): void {
    if (this.#closed) return;
    const again = () =>
      this.connect().then(
        () => (this.#closed ? void this.close() : this.#parts.onGap()),
        () => this.#tryAgainSoon(),
      );
    this.#reconnecting = setTimeout(() => void again(), reconnectMilliseconds).unref();
  }

  #leave(client: pg.Client): void {
    if (this.#client === client) this.#client = null;
    client.removeAllListeners();
    client.on("error", () => undefined);
    client.end().catch(() => undefined);
  }
}
