import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, statfsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { tsImport } from "tsx/esm/api";

/** Before all tests: where they may write, what they start, and the servers that they share. */
export default async function beforeAllTests() {
  writeInMemory();
  bundleQuickProcess();
  await startFoundServers();
}

const memoryDisk = "/dev/shm";
const enoughBytes = 4 * 1024 ** 3;

// An embedded database is a thousand files, and a suite makes several: on a disk, making and removing those takes longer
// than what is tested. `TMPDIR` is where Node, PostgreSQL and Chromium put what does not last.
function writeInMemory() {
  if (process.env.TMPDIR || !existsSync(memoryDisk)) return;
  const { bavail, bsize } = statfsSync(memoryDisk);
  if (bavail * bsize < enoughBytes) return;
  process.env.TMPDIR = mkdtempSync(`${memoryDisk}/berichtwacht-`);
  // PostgreSQL runs as a user of its own, who has to get through.
  chmodSync(process.env.TMPDIR, 0o711);
  globalThis.memoryFolder = process.env.TMPDIR;
}

function bundleQuickProcess() {
  const program = fileURLToPath(new URL("./bundle-quick-process.mjs", import.meta.url));
  const { status } = spawnSync(process.execPath, [program], { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error("The process that tests start could not be put together; see the lines above.");
}

// Where no addresses are given and the programs are installed, a PostgreSQL and a Redis of the tests' own, which end
// with them. Jest does not compile what it sets up with, so that tsx does.
async function startFoundServers() {
  if (process.env.TEST_DATABASE_URL || process.env.TEST_REDIS_URL) return;
  const { areInstalled, ownPostgres, ownRedis } = await tsImport("./own-servers.ts", import.meta.url);
  if (!areInstalled()) return;
  const started = await Promise.all([ownPostgres(), ownRedis()]).catch(({ message }) => {
    process.stderr.write(`PostgreSQL and Redis are installed and did not start (${message}): tests without them.\n`);
    return null;
  });
  if (started === null) return;
  const [postgres, redis] = started;
  process.env.TEST_DATABASE_URL = postgres.url;
  process.env.TEST_REDIS_URL = redis.url;
  globalThis.foundServers = [postgres, redis];
}
