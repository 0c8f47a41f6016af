import { EventEmitter } from "node:events";
import type { PGlite, Transaction } from "@electric-sql/pglite";

interface Result {
  readonly rows: unknown[];
  readonly rowCount: number;
}

const int8 = 20;
// node-postgres gives 64-bit integers as text, and BullMQ counts on it.
const asNodePostgres = { parsers: { [int8]: (value: string) => value } };

/**
 * PGlite behind the shape of a `pg.Pool`, as far as BullMQ uses one. PGlite has a single session, so a client's
 * BEGIN ... COMMIT has to hold it: the statements in between run inside one held-open `transaction`, and everybody
 * else waits. LISTEN goes to PGlite's own `listen`.
 */
export function pglitePool(pglite: PGlite) {
  // Every queue and every worker listens for its errors.
  const pool = new EventEmitter().setMaxListeners(0);
  const query = (text: string, params?: readonly unknown[]) => run(pglite, text, params);
  return Object.assign(pool, {
    query,
    connect: () => Promise.resolve(new PgliteClient(pglite)),
    // The database belongs to whoever opened it.
    end: () => Promise.resolve(),
  });
}

async function run(on: PGlite | Transaction, text: string, params?: readonly unknown[]): Promise<Result> {
  if (params === undefined || params.length === 0) {
    const results = await on.exec(text, asNodePostgres);
    const last = results.at(-1);
    return { rows: last?.rows ?? [], rowCount: last?.affectedRows ?? 0 };
  }
  const { rows, affectedRows } = await on.query(text, [...params], asNodePostgres);
  return { rows, rowCount: affectedRows ?? rows.length };
}

class PgliteClient extends EventEmitter {
  readonly #pglite: PGlite;
  readonly #unlisten: (() => Promise<void>)[] = [];
  #transaction: { readonly on: Transaction; end(commit: boolean): Promise<void> } | null = null;

  constructor(pglite: PGlite) {
    super();
    this.#pglite = pglite;
  }

  async query(text: string, params?: readonly unknown[]): Promise<Result> {
    const command = text.replace(/^(?:\s*--[^\n]*\n|\s+)+/, "");
    const done = { rows: [], rowCount: 0 };
    if (/^begin\b/i.test(command)) {
      this.#transaction = await beginTransaction(this.#pglite);
      return done;
    }
    if (/^(?:commit|rollback)\b/i.test(command)) {
      await this.#transaction?.end(/^commit/i.test(command));
      this.#transaction = null;
      return done;
    }
    const channel = /^listen\s+(\w+)/i.exec(command)?.[1];
    if (channel !== undefined) {
      this.#unlisten.push(
        await this.#pglite.listen(channel, (payload) => this.emit("notification", { channel, payload })),
      );
      return done;
    }
    return run(this.#transaction?.on ?? this.#pglite, text, params);
  }

  release(): void {
    this.removeAllListeners();
    for (const unlisten of this.#unlisten.splice(0)) unlisten().catch(() => undefined);
  }
}

class Rollback extends Error {}

// PGlite runs a transaction as one function; this turns it inside out, so that it can be ended from elsewhere.
function beginTransaction(pglite: PGlite): Promise<{ on: Transaction; end(commit: boolean): Promise<void> }> {
  return new Promise((resolve, reject) => {
    let finish: (commit: boolean) => void = () => undefined;
    const finished = new Promise<boolean>((settle) => {
      finish = settle;
    });
    const whole = pglite
      .transaction(async (on) => {
        resolve({
          on,
          end: async (commit) => {
            finish(commit);
            await whole;
          },
        });
        if (!(await finished)) throw new Rollback();
      })
      .catch((error: unknown) => {
        if (!(error instanceof Rollback)) throw error;
      });
    whole.catch(reject);
  });
}
