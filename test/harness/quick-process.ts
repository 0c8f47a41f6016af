import { createLogger } from "../../src/app/logger.ts";
import { type Role, run } from "../../src/app/run.ts";
import { readSettings } from "../../src/config/environment.ts";
import { quickConfiguration } from "./start-instance.ts";

// A process of its own, for tests that end it on the spot: as `start` runs it, with quick pacing.
const settings = readSettings();
const { stop } = await run(settings, quickConfiguration(), createLogger(settings.logLevel), {
  role: (process.argv[2] ?? "all") as Role,
});
process.stdout.write("Berichtwacht draait\n");
process.once("SIGTERM", () => void stop().then(() => process.exit(0)));
