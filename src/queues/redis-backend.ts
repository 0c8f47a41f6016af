import { Queue, Worker } from "bullmq";
import { Cluster, Redis } from "ioredis";
import type { Backend } from "./backend.ts";

// The braces make a Cluster keep all keys of our queues in one slot, as BullMQ's scripts need.
const prefix = "{berichtwacht}";
const connectMilliseconds = 5000;
const commandMilliseconds = 1000;

/**
 * BullMQ on Redis: one address for a server, several for nodes of a Cluster, which share user, password and TLS of
 * the first. Rejects when nothing answers there.
 */
export async function redisBackend(addresses: readonly string[], onError: (error: Error) => void): Promise<Backend> {
  // Who adds a job has a resident waiting: a command is refused while Redis is away, and never waits for it.
  const adding = open(addresses, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: commandMilliseconds,
  });
  const taking = open(addresses, { enableOfflineQueue: true, maxRetriesPerRequest: null });
  const connections = [adding, taking];
  // BullMQ copies a connection for each worker to wait on. Those are ours to end too: while Redis is away they would
  // go on trying for ever.
  const copy = taking.duplicate.bind(taking) as (...options: unknown[]) => Redis | Cluster;
  const copied = (...options: unknown[]) => {
    const connection = copy(...options);
    connections.push(connection);
    return connection;
  };
  Object.assign(taking, { duplicate: copied });
  // Also keeps a connection without a listener from printing for itself.
  for (const connection of connections) connection.on("error", onError);
  try {
    await Promise.all(connections.map((connection) => connection.connect()));
    await adding.ping();
  } catch (error) {
    for (const connection of connections) connection.disconnect();
    throw error;
  }
  return {
    Queue,
    Worker,
    adding: { connection: adding as never, prefix },
    taking: { connection: taking as never, prefix },
    ping: () => adding.ping(),
    // Every command has been answered or given up by now; a farewell to a server that is away would be waited for.
    close: async () => {
      for (const connection of connections) connection.disconnect();
    },
  };
}

interface Patience {
  readonly enableOfflineQueue: boolean;
  readonly maxRetriesPerRequest: number | null;
  readonly commandTimeout?: number;
}

function open(addresses: readonly string[], { enableOfflineQueue, ...patience }: Patience): Redis | Cluster {
  const [first = ""] = addresses;
  const options = { ...patience, connectTimeout: connectMilliseconds };
  if (addresses.length === 1) return new Redis(first, { ...options, enableOfflineQueue, lazyConnect: true });
  return new Cluster([...addresses], {
    enableOfflineQueue,
    lazyConnect: true,
    redisOptions: { ...options, ...signInOf(first) },
  });
}

// Nodes that the Cluster itself names are known by host and port only.
function signInOf(address: string): { username?: string; password?: string; tls?: object } {
  const { username, password, protocol } = new URL(address);
  return {
    ...(username ? { username: decodeURIComponent(username) } : {}),
    ...(password ? { password: decodeURIComponent(password) } : {}),
    ...(protocol === "rediss:" ? { tls: {} } : {}),
  };
}
