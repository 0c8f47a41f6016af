import { createServer } from "node:net";

// Below the ports that systems give to outgoing connections (from 32768 on Linux, 49152 elsewhere): one of those can
// be taken between our look and its use. Each worker looks in a row of its own.
const lowest = 15_000;
const highest = 32_000;
const rows = 8;
const worker = Number(process.env.JEST_WORKER_ID ?? process.pid) % rows;

/** A port that is free at this moment, and that nothing but a test asks for. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = lowest + Math.floor((Math.random() * (highest - lowest)) / rows) * rows + worker;
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
