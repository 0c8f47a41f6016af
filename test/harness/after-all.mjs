import { rmSync } from "node:fs";

/** After all tests: ends and removes what `before-all.mjs` began. */
export default async function afterAllTests() {
  await Promise.all((globalThis.foundServers ?? []).map((server) => server.remove()));
  if (globalThis.memoryFolder) rmSync(globalThis.memoryFolder, { recursive: true, force: true });
}
