/** After all tests: ends the servers that `before-all.mjs` began. What it wrote goes with the process. */
export default async function afterAllTests() {
  await Promise.all((globalThis.foundServers ?? []).map((server) => server.remove()));
}
