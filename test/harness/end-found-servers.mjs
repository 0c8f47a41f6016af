/** After all tests: ends what `found-servers.mjs` began. */
export default async function endFoundServers() {
  await Promise.all((globalThis.foundServers ?? []).map((server) => server.remove()));
}
