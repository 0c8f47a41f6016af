import { Queue, Worker } from "bullmq";
import { Redis } from "ioredis";
import type { Backend } from "./backend.ts";

// The braces make a Cluster keep all keys of our queues in one slot, as BullMQ's scripts need.
const prefix = "{berichtwacht}";

/** BullMQ on Redis, by address. */
export function redisBackend(url: string, onError: (error: Error) => void): Backend {
  const connection = new Redis(url, { maxRetriesPerRequest: null, enableReadyCheck: true });
  connection.on("error", onError);
  return {
    Queue,
    Worker,
    options: { connection: connection as never, prefix },
    close: async () => {
      await connection.quit().catch(() => connection.disconnect());
    },
  };
}
