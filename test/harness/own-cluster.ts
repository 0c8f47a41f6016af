import { execFileSync } from "node:child_process";
import { Redis } from "ioredis";
import { eventually } from "./eventually.ts";
import { freePort } from "./free-port.ts";
import { type OwnServer, ownRedis } from "./own-servers.ts";

/** Three nodes of a Redis Cluster, each with a third of the slots. */
export interface OwnCluster {
  readonly urls: readonly string[];
  /** Empties every node. */
  clear(): Promise<void>;
  remove(): Promise<void>;
}

export async function ownCluster(): Promise<OwnCluster> {
  const nodes: OwnServer[] = [];
  for (let node = 0; node < 3; node++) {
    const bus = String(await freePort());
    nodes.push(
      await ownRedis(["--cluster-enabled", "yes", "--cluster-config-file", "nodes.conf", "--cluster-port", bus]),
    );
  }
  const urls = nodes.map(({ url }) => url);
  const hosts = urls.map((url) => new URL(url).host);
  execFileSync("redis-cli", ["--cluster", "create", ...hosts, "--cluster-yes"], { stdio: "ignore" });
  const onEach = (work: (redis: Redis) => Promise<unknown>) =>
    Promise.all(
      urls.map(async (url) => {
        const redis = new Redis(url);
        try {
          return await work(redis);
        } finally {
          redis.disconnect();
        }
      }),
    );
  await eventually("the cluster agrees", async () =>
    (await onEach((redis) => redis.cluster("INFO"))).every((info) => String(info).includes("cluster_state:ok")),
  );
  return {
    urls,
    clear: async () => void (await onEach((redis) => redis.flushall())),
    remove: async () => void (await Promise.all(nodes.map((node) => node.remove()))),
  };
}
