import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { whatsAppWebChannel } from "../../src/channels/whatsapp-web/whatsapp-web-channel.ts";
import type { ChannelEvent } from "../../src/model/channel-event.ts";
import type { OutboundId } from "../../src/model/ids.ts";
import { findChromium, launchBrowser } from "../console/browser.ts";
import { eventually } from "../harness/eventually.ts";
import { quickTimes } from "../harness/start-web-instance.ts";
import { openssl } from "../stand-ins/whatsapp-web-page/certificate.ts";
import { startWhatsAppWebPage } from "../stand-ins/whatsapp-web-page/whatsapp-web-page.ts";
import { median, percentile, short } from "./statistics.ts";

const inbound = 2_000;
const people = 200;
const sends = 200;
const calls = 2_000;

type Say = (line?: string) => void;

/**
 * What the bridge to WhatsApp Web costs: messages in and out through the real library and a real browser, against the
 * stand-in of the page, beside bare calls from a page to a browser's driver in the same run.
 */
export async function benchWeb(say: Say): Promise<void> {
  say("WhatsApp Web: page -> library -> events, and text -> library -> page");
  const chromiumPath = findChromium();
  if (chromiumPath === null || openssl === null) {
    say("  left out, because Chromium or openssl is not installed here");
    return;
  }
  const page = await startWhatsAppWebPage();
  const dataDir = mkdtempSync(join(tmpdir(), "berichtwacht-bench-"));
  const events: ChannelEvent[] = [];
  const channel = whatsAppWebChannel({
    dataDir,
    chromiumPath,
    pairingNumber: null,
    perRecipientMilliseconds: 0,
    log: { linkChanged: () => undefined, sweepIncomplete: () => undefined },
    browserArgs: page.browserArgs,
    times: quickTimes,
  });
  channel.open(async (batch) => void events.push(...batch));
  const is = (kind: string) => eventually(kind, () => channel.linkState().kind === kind, 60_000);
  await is("scan-qr");
  page.scan();
  await is("online");

  const phone = (number: number) => String(31_610_000_000 + (number % people));
  const taken = () => events.filter(({ kind }) => kind === "message").length;
  const start = performance.now();
  for (let number = 0; number < inbound; number++) page.write(`${phone(number)}@c.us`, { body: `Vraag ${number}?` });
  await eventually("all of it", () => taken() >= inbound, 120_000);
  const inMilliseconds = performance.now() - start;

  const latencies: number[] = [];
  const sendingSince = performance.now();
  for (let number = 0; number < sends; number++) {
    const at = performance.now();
    const to = [{ kind: "phone", value: phone(number) }] as const;
    const result = await channel.send({
      id: randomUUID() as OutboundId,
      to,
      text: "Tot vijf uur.",
      origin: "bot",
      choices: [],
      purpose: "reply",
    });
    if (result.outcome !== "accepted") throw new Error(`A message was not sent: ${result.failure.code}.`);
    latencies.push(performance.now() - at);
  }
  const outMilliseconds = performance.now() - sendingSince;
  const megabytes = memoryOfBrowser(dataDir);
  await channel.close();
  await page.stop();
  rmSync(dataDir, { recursive: true, force: true });

  const bare = await bareCallsPerSecond(chromiumPath);
  const [inRate, outRate] = [inbound / (inMilliseconds / 1000), sends / (outMilliseconds / 1000)];
  say(`  in:  ${short(inRate)} messages/s of ${people} people, ${short(inRate / bare)} x the rate of bare calls`);
  say(
    `  out: ${short(outRate)} messages/s one after the other, p50 ${short(median(latencies))} ms, p99 ${short(percentile(latencies, 0.99))} ms, ${short(outRate / bare)} x the rate of bare calls`,
  );
  say(`  bare calls from a page to its driver (playwright-core) on the same browser: ${short(bare)} calls/s`);
  say(
    `  memory of the browser, shared pages counted once: ${megabytes === null ? "unknown" : `${short(megabytes)} MB`}`,
  );
}

async function bareCallsPerSecond(chromiumPath: string): Promise<number> {
  const browser = await launchBrowser(chromiumPath);
  const bare = await browser.newPage();
  await bare.exposeFunction("call", () => undefined);
  const milliseconds = (await bare.evaluate(
    `(async () => {
      const start = performance.now();
      for (let number = 0; number < ${calls}; number++) await window.call({ number, body: "Vraag?" });
      return performance.now() - start;
    })()`,
  )) as number;
  await browser.close();
  return calls / (milliseconds / 1000);
}

/** Of all its processes, in megabytes; `null` where the system does not tell. */
function memoryOfBrowser(dataDir: string): number | null {
  try {
    const processes = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
    const parents = new Map(processes.map((pid) => [pid, parentOf(pid)]));
    const isOfBrowser = (pid: string | undefined): boolean =>
      pid !== undefined && pid !== "0" && (commandOf(pid).includes(dataDir) || isOfBrowser(parents.get(pid)));
    const kilobytes = processes.filter(isOfBrowser).map(shareOf);
    return kilobytes.reduce((sum, share) => sum + share, 0) / 1024;
  } catch {
    return null;
  }
}

const readOf = (pid: string, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
};
const commandOf = (pid: string) => readOf(pid, "cmdline");
const parentOf = (pid: string) => /^PPid:\s+(\d+)/m.exec(readOf(pid, "status"))?.[1];
const shareOf = (pid: string) => Number(/^Pss:\s+(\d+)/m.exec(readOf(pid, "smaps_rollup"))?.[1] ?? 0);
