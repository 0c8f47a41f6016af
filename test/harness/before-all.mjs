import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { freemem } from "node:os";
import { dirname } from "node:path";
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
  if (Math.min(bavail * bsize, freemem()) < enoughBytes) return;
  const folder = mkdtempSync(`${memoryDisk}/berichtwacht-`);
  removeAtEnd(folder);
  // PostgreSQL runs as a user of its own, who has to get through.
  chmodSync(folder, 0o711);
  process.env.TMPDIR = folder;
}

function bundleQuickProcess() {
  const program = fileURLToPath(new URL("./bundle-quick-process.mjs", import.meta.url));
  process.env.QUICK_PROCESS = execFileSync(process.execPath, [program], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  removeAtEnd(dirname(process.env.QUICK_PROCESS));
}

// Also when what comes after it fails, and Jest calls nobody to tidy up.
function removeAtEnd(folder) {
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
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
