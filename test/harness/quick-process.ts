import { createLogger } from "../../src/app/logger.ts";
import { type Role, run } from "../../src/app/run.ts";
import { readSettings } from "../../src/config/environment.ts";
import type { PolicyRules } from "../../src/policy/policy-rules.ts";
import { quickConfiguration } from "./start-instance.ts";

// A process of its own, for tests that end it on the spot: as `start` runs it, with quick pacing.
const settings = readSettings();
const delivery = JSON.parse(process.argv[3] ?? "{}") as Partial<PolicyRules["delivery"]>;
const configuration = quickConfiguration((rules) => ({ ...rules, delivery: { ...rules.delivery, ...delivery } }));
const { stop } = await run(settings, configuration, createLogger(settings.logLevel), {
  role: (process.argv[2] ?? "all") as Role,
});
process.stdout.write("Berichtwacht is running\n");
process.once("SIGTERM", () => void stop().then(() => process.exit(0)));
