import { benchDetection } from "./bench-detection.ts";
import { benchRoad } from "./bench-road.ts";
import { benchWeb } from "./bench-web.ts";
import { benchWebhooks } from "./bench-webhooks.ts";

// Figures only mean something beside others of the same run: every one is printed as a ratio to a named peer.
const say = (line = "") => process.stdout.write(`${line}\n`);
say(`Node ${process.version}, ${process.platform} ${process.arch}`);
say();
await benchDetection(say);
say();
benchWebhooks(say);
say();
await benchRoad(say);
say();
await benchWeb(say);
process.exit(0);
