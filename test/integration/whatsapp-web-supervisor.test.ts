import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { LinkedChannel } from "../../src/channels/channel.ts";
import type { SupervisorTimes } from "../../src/channels/whatsapp-web/supervisor.ts";
import { whatsAppWebChannel } from "../../src/channels/whatsapp-web/whatsapp-web-channel.ts";
import type { ChannelEvent } from "../../src/model/channel-event.ts";
import type { LinkState } from "../../src/model/link-state.ts";
import { findChromium } from "../console/browser.ts";
import { eventually } from "../harness/eventually.ts";
import { describeWith } from "../harness/services.ts";
import { quickTimes } from "../harness/start-web-instance.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";
import { openssl } from "../stand-ins/whatsapp-web-page/certificate.ts";
import { killBrowser } from "../stand-ins/whatsapp-web-page/kill-browser.ts";
import {
  pairingCode,
  startWhatsAppWebPage,
  type WhatsAppWebPage,
} from "../stand-ins/whatsapp-web-page/whatsapp-web-page.ts";

const chromium = findChromium();
const someone = "31600000901@c.us";

describeWith(
  [
    ["Chromium", chromium],
    ["openssl", openssl],
  ],
  "the link of WhatsApp Web",
  () => {
    let page: WhatsAppWebPage;
    let channel: LinkedChannel | null = null;
    let sessions: string;
    let events: ChannelEvent[];
    let whys: (string | null)[];

    beforeEach(async () => {
      page = await startWhatsAppWebPage();
      sessions = temporaryFolder();
      events = [];
      whys = [];
    });
    afterEach(async () => {
      await channel?.close();
      channel = null;
      await page.stop();
    });

    function open(
      times: Partial<SupervisorTimes> = {},
      {
        pairingNumber = null,
        takeIn = async () => undefined,
      }: { pairingNumber?: string | null; takeIn?: (events: readonly ChannelEvent[]) => Promise<void> } = {},
    ): LinkedChannel {
      channel = whatsAppWebChannel({
        dataDir: sessions,
        chromiumPath: chromium ?? "",
        pairingNumber,
        perRecipientMilliseconds: 0,
        log: { linkChanged: (_state, why) => void whys.push(why), sweepIncomplete: () => undefined },
        browserArgs: page.browserArgs,
        times: { ...quickTimes, ...times },
      });
      channel.open(async (batch) => {
        await takeIn(batch);
        events.push(...batch);
      });
      return channel;
    }
    const becomes = (kind: LinkState["kind"]) =>
      eventually(
        kind,
        () => {
          const state = channel?.linkState();
          return state?.kind === kind ? state : null;
        },
        30_000,
      );
    const link = async () => {
      await becomes("scan-qr");
      page.scan();
      await becomes("online");
    };
    const messages = () =>
      events.flatMap((event) => (event.kind === "message" ? [event.message.channelMessageId] : []));

    it("links by a code, without a QR", async () => {
      open({}, { pairingNumber: "31200000000" });
      expect(await becomes("pairing-code")).toEqual({ kind: "pairing-code", code: pairingCode });
      expect(page.calls.filter(({ name }) => name === "startAltLinkingFlow")).toEqual([
        { name: "startAltLinkingFlow", detail: "31200000000" },
      ]);
      page.scan();
      await becomes("online");
    });

    it("is ready when the page had synced before anybody looked, starts anew as planned, and finds what came in", async () => {
      open({ planned: 4_000 });
      await link();
      page.switches.syncedAtLoad = true;
      const visits = page.visits();
      await eventually("started anew", () => page.visits() > visits);
      const id = page.write(someone, { body: "Wanneer is de balie open?" }, { live: false });
      await becomes("online");
      await eventually("the message", () => messages().includes(id));
      expect(messages()).toEqual([id]);
      expect(whys.filter((why) => why === "not-starting")).toEqual([]);
    });

    it("asks for a new QR when the page shows none any more", async () => {
      open({ code: 1_500 });
      const first = await becomes("scan-qr");
      await eventually("started anew", () => page.visits() > 1);
      expect(await becomes("scan-qr")).not.toEqual(first);
    });

    it("does not wait for ever for a page that does not say what it is, and is told of a ban at once", async () => {
      page.switches.withoutVersion = true;
      open({ open: 6_000 });
      await becomes("waiting-to-retry");
      expect(whys).toContain("not-starting");
      page.switches.withoutVersion = false;
      await link();
      page.switches.state = "SMB_TOS_BLOCK";
      page.state("CONFLICT");
      expect(await becomes("stopped")).toEqual({ kind: "stopped", reason: "banned" });
      await eventually("an alarm", () => events.some(({ kind }) => kind === "alarm"));
    }, 120_000);

    it("keeps what cannot be committed until it can, each once and in order", async () => {
      let isAway = false;
      open(
        {},
        {
          takeIn: async () => {
            if (isAway) throw new Error("The database is away.");
          },
        },
      );
      await link();
      isAway = true;
      const ids = ["Een", "Twee", "Drie"].map((body) => page.write(someone, { body }));
      await page.settle();
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(messages()).toEqual([]);
      isAway = false;
      await eventually("all of them", () => messages().length >= 3);
      expect(messages().slice(0, 3)).toEqual(ids);
    });

    it("leaves nothing running when it is closed while its browser is only just starting", async () => {
      const opened = open();
      await new Promise((resolve) => setTimeout(resolve, 50));
      await opened.close();
      expect(opened.linkState()).toEqual({ kind: "stopped", reason: "closed" });
      expect(page.isLive()).toBe(false);
      await eventually(
        "no browser",
        () => !lstatSync(join(sessions, "session", "SingletonLock"), { throwIfNoEntry: false }),
      );
    });

    it("leaves nothing running when it is closed", async () => {
      const opened = open();
      await link();
      await opened.close();
      expect(opened.linkState()).toEqual({ kind: "stopped", reason: "closed" });
      await eventually("no browser", () => !page.isLive());
      expect(() => killBrowser(sessions)).toThrow("ENOENT");
    });
  },
);
