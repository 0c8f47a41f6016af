import { randomUUID } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Link } from "../../src/api/contract/channel.ts";
import type { Logger } from "../../src/app/logger.ts";
import type { OutboundId } from "../../src/model/ids.ts";
import type { MessageContent } from "../../src/model/message.ts";
import type { Alias } from "../../src/model/resident.ts";
import { aPng } from "../builders/pictures.ts";
import { findChromium } from "../console/browser.ts";
import { type AgentClient, anAgent } from "../harness/api-client.ts";
import { eventually } from "../harness/eventually.ts";
import { aPhone } from "../harness/resident.ts";
import { describeWith } from "../harness/services.ts";
import { silent } from "../harness/start-instance.ts";
import { startWebInstance } from "../harness/start-web-instance.ts";
import { temporaryFolder } from "../harness/temporary-folder.ts";
import { openssl } from "../stand-ins/whatsapp-web-page/certificate.ts";
import { killBrowser } from "../stand-ins/whatsapp-web-page/kill-browser.ts";
import {
  type RawWrite,
  startWhatsAppWebPage,
  type WhatsAppWebPage,
} from "../stand-ins/whatsapp-web-page/whatsapp-web-page.ts";

const needs = [
  ["Chromium", findChromium()],
  ["openssl", openssl],
] as const;

describeWith(needs, "WhatsApp through WhatsApp Web", () => {
  let page: WhatsAppWebPage;
  let instance: Awaited<ReturnType<typeof startWebInstance>>;
  let admin: AgentClient;
  let agent: AgentClient;
  const sessions = temporaryFolder();
  const logged: string[] = [];
  const log: Logger["info"] = (event, details) => logged.push(`${event} ${JSON.stringify(details)}`);

  beforeAll(async () => {
    page = await startWhatsAppWebPage();
    instance = await startWebInstance(sessions, page.browserArgs, {
      logger: { ...silent, info: log, warn: log, error: log },
      rules: (rules) => ({ ...rules, media: { ...rules.media, largestMegabytes: 1, attempts: 2 } }),
    });
    admin = await anAgent(instance.url, instance.running, "admin");
    agent = await anAgent(instance.url, instance.running);
  }, 60_000);
  afterAll(async () => {
    await instance?.stop();
    await page?.stop();
  });

  const store = () => instance.running.wiring.store;
  const link = () => admin.get<Link>("/channels/whatsapp/link");
  const becomes = (kind: Link["kind"]) => eventually(kind, async () => (await link()).kind === kind, 30_000);
  const alarms = () => logged.filter((line) => line.startsWith("channel.alarm"));
  const shownQr = async (other: string | null = null) =>
    eventually("a QR", async () => {
      const state = await link();
      return state.kind === "scan-qr" && state.qr !== other ? state.qr : null;
    });

  const calledFor = (name: string) => page.calls.filter((call) => call.name === name);
  /** Does something that the link does not survive, and waits until it is there again. */
  const untilBack = async (work: () => Promise<void> | void) => {
    const before = calledFor("sendPresenceUnavailable").length;
    await work();
    await eventually("back", () => calledFor("sendPresenceUnavailable").length > before, 30_000);
    await becomes("online");
  };

  const someone = () => {
    const value = aPhone();
    return { chat: `${value}@c.us`, alias: { kind: "phone", value } as const };
  };
  let lids = 0;
  const someoneHidden = (phone: string | null) => {
    const value = `77000000000000${lids++}`;
    if (phone !== null) page.reveal(`${value}@lid`, phone);
    return { chat: `${value}@lid`, alias: { kind: "whatsapp-lid", value } as const };
  };
  const stored = async (channelMessageId: string) => {
    const id = await eventually("the message is in", () =>
      store().messages.findByChannelMessageId("whatsapp", channelMessageId),
    );
    const message = await store().messages.find(id);
    if (!message) throw new Error("The message is not in the store.");
    return message;
  };
  /** Writes, and waits until everything that follows is done. */
  const writes = async (chat: string, raw: RawWrite) => {
    const id = page.write(chat, raw);
    const message = await stored(id);
    await instance.settled();
    return { id, message };
  };
  const sends = async (chat: string, file: Buffer) => {
    const { id } = page.sendFile(chat, file);
    const message = await stored(id);
    await instance.settled(30_000);
    return { id, message };
  };
  const residentOf = (alias: Alias) => eventually("the resident is known", () => store().residents.findByAlias(alias));
  const messagesOf = async (alias: Alias) => store().messages.ofResident(await residentOf(alias), "whatsapp", 50);
  const textsOf = async (alias: Alias) => (await messagesOf(alias)).map(({ redactedText }) => redactedText);
  const kindsOf = async (alias: Alias) => (await messagesOf(alias)).map(({ contentKind }) => contentKind);
  const originals = async (alias: Alias): Promise<readonly (MessageContent | undefined)[]> => {
    const [first] = await messagesOf(alias);
    if (!first) return [];
    const { conversationId } = first;
    return store().transaction(async (unit) => [
      ...((await unit.messages.recentOriginals([conversationId], 10)).get(conversationId) ?? []),
    ]);
  };
  const sentTo = (chat: string) => page.sent.filter(({ to }) => to === chat).map(({ body }) => body);
  const outgoing = (to: readonly Alias[], text: string, id = randomUUID()) =>
    ({ id: id as OutboundId, to, text, origin: "bot", choices: [], purpose: "reply" }) as const;

  describe("linking", () => {
    it("shows an admin alone a QR, and the next one when it changes", async () => {
      const first = await shownQr();
      expect(first).toMatch(/^2@[^,]+,AQID,BAUG,adv-secret,1$/);
      page.showNextQr();
      await shownQr(first);
      await expect(agent.get("/channels/whatsapp/link")).rejects.toThrow("403");
      await expect(admin.get("/channels/webchat/link")).rejects.toThrow("404");
    });

    it("sends nothing before, and says that the telephone is to be linked", async () => {
      const result = await instance.channel.send(outgoing([someone().alias], "hallo"));
      expect(result).toMatchObject({ outcome: "refused", failure: { code: "not-linked", next: "alarm" } });
    });

    it("is online once it was scanned, and shows nobody that it is there", async () => {
      await untilBack(page.scan);
    });

    it("keeps the session for its owner alone, logs no QR, and says that WhatsApp does not allow this", () => {
      for (const folder of [sessions, join(sessions, "session")]) expect(statSync(folder).mode & 0o777).toBe(0o700);
      expect(logged.join("\n")).not.toContain("2@");
      expect(logged.join("\n")).toMatch(/channel\.unofficial .*does not allow unofficial clients/);
    });
  });

  describe("what comes in", () => {
    it("answers a question, and follows its reply until it is delivered", async () => {
      const { chat, alias } = someone();
      const { message } = await writes(chat, { body: "Wanneer is de balie open?", notifyName: "Anna" });
      expect(await textsOf(alias)).toEqual(["Wanneer is de balie open?"]);
      expect(sentTo(chat)).toEqual([expect.stringMatching(/^Beste Anna,[\s\S]*gemeente Duiven/)]);
      await eventually("delivered", async () => {
        const replies = await store().outbound.ofConversation(message.conversationId);
        return replies.length === 1 && replies[0]?.state === "delivered";
      });
    });

    it("reads captions, and never the thumbnail of a picture without a file", async () => {
      const { chat, alias } = someone();
      const file = Buffer.from("geen foto");
      await stored(page.sendFile(chat, file, { body: "/9j/4AAQ", caption: "De lantaarn is kapot" }).id);
      await writes(chat, { type: "ptt", directPath: "/v/t", body: "" });
      await writes(chat, { type: "document", body: "/9j/4AAQ" });
      expect(await textsOf(alias)).toEqual(["De lantaarn is kapot", null, null]);
      expect(await kindsOf(alias)).toEqual(["media", "media", "media"]);
    });

    it("has photos looked at before anybody sees them, and marks nothing as seen by it", async () => {
      const { chat } = someone();
      const { message } = await sends(chat, aPng({ width: 400, height: 300 }));
      expect(await store().media.find(message.id)).toMatchObject({ state: "opened", format: "png" });
      const { id: largeId, message: large } = await sends(chat, Buffer.alloc(2_000_000));
      expect(await store().media.find(large.id)).toMatchObject({ state: "unopened", problem: "too-large" });
      expect(calledFor("downloadMedia").map(({ detail }) => detail)).not.toContain(largeId);
      expect(calledFor("sendSeen")).toEqual([]);
    });

    it("asks again for a file that is not there at the moment", async () => {
      const { chat } = someone();
      const kept = page.sendFile(chat, aPng({ width: 400, height: 300 }));
      page.takeAway(kept.path);
      const message = await stored(kept.id);
      await instance.settled(30_000);
      expect(await store().media.find(message.id)).toMatchObject({ state: "unopened", problem: "gone" });
      expect(calledFor("downloadMedia").filter(({ detail }) => detail === kept.id)).toHaveLength(2);
    });

    it("takes places, contact cards and answers to buttons for what they are", async () => {
      const { chat, alias } = someone();
      await writes(chat, { type: "location", lat: 51.95, lng: 6.02, loc: "Plein\nDuiven", body: "/9j/4AAQ" });
      await writes(chat, { type: "vcard", body: "BEGIN:VCARD\nEND:VCARD" });
      await writes(chat, { type: "multi_vcard", vcardList: [{ vcard: "" }, { vcard: "" }] });
      await writes(chat, { type: "poll_creation", pollName: "Wie?" });
      expect(await kindsOf(alias)).toEqual(["location", "contacts", "contacts", "unsupported"]);
      expect(await originals(alias)).toEqual(
        expect.arrayContaining([
          { kind: "location", latitude: 51.95, longitude: 6.02, label: "Plein, Duiven" },
          { kind: "contacts", count: 2 },
        ]),
      );
    });

    it("judges an edit by its new words, and follows deletions and reactions", async () => {
      const { chat, alias } = someone();
      const { id } = await writes(chat, { body: "Wanneer is de balie open?" });
      const at = Date.now();
      page.edit(id, "mijn bsn is 123456782", at);
      await stored(`${id}/edited-${at}`);
      page.revoke(id);
      await stored(`${id}/revoked`);
      page.react(page.sent.at(-1)?.id ?? "", chat, "👍");
      await eventually("the reaction", async () => (await kindsOf(alias)).length === 4);
      await instance.settled();
      expect(await kindsOf(alias)).toEqual(["text", "edit", "deletion", "reaction"]);
      expect((await textsOf(alias))[1]).toBe("mijn bsn is [BSN]");
    });

    it("waits for what the page cannot read yet, and asks again for what it never will", async () => {
      const { chat, alias } = someone();
      const id = page.write(chat, { type: "ciphertext" });
      await page.settle();
      page.decrypt(id, "Wanneer is de balie open?");
      await stored(id);
      const gone = page.write(chat, { type: "ciphertext", subtype: "view_once_unavailable_fanout" });
      await stored(`${gone}/unreadable`);
      await instance.settled();
      expect(await kindsOf(alias)).toEqual(["text", "unsupported"]);
      expect(await textsOf(alias)).toEqual(["Wanneer is de balie open?", null]);
    });

    it("takes the same message once, however often the page tells of it", async () => {
      const { chat, alias } = someone();
      const { id } = await writes(chat, { body: "Wanneer is de balie open?" });
      page.repeat(id);
      page.repeat(id);
      await writes(chat, { body: "En op zaterdag?" });
      expect(await textsOf(alias)).toEqual(["Wanneer is de balie open?", "En op zaterdag?"]);
    });

    it("leaves groups, statuses, lists, newsletters and our own alone", async () => {
      const { chat, alias } = someone();
      const asked = page.calls.length;
      page.write(chat, { remote: "31200000000-1500000000@g.us", from: "31200000000-1500000000@g.us", author: chat });
      page.write(chat, { remote: "status@broadcast", isStatusV3: true });
      page.write(chat, { broadcast: true, body: "Aan iedereen" });
      page.write("120363000000000000@newsletter", { body: "Nieuws" });
      page.write(chat, { fromMe: true, from: "31200000000@c.us", to: chat, body: "Van de telefoon" });
      page.write(chat, { type: "e2e_notification" });
      page.write("0@c.us", { body: "WhatsApp zelf" });
      await page.settle();
      const { chat: other } = someone();
      await writes(other, { body: "Wanneer is de balie open?" });
      expect(await store().residents.findByAlias(alias)).toBeNull();
      expect(page.calls.slice(asked).filter(({ name }) => name === "addAndSendMsgToChat")).toHaveLength(1);
    });
  });

  describe("who writes", () => {
    it("knows a hidden number by the number behind it, where WhatsApp tells", async () => {
      const { chat: numbered, alias: phone } = someone();
      const { chat, alias: lid } = someoneHidden(numbered);
      await writes(chat, { body: "Wanneer is de balie open?" });
      expect(await residentOf(lid)).toBe(await residentOf(phone));
      expect(sentTo(chat)).toHaveLength(1);
      await writes(numbered, { body: "En op zaterdag?" });
      expect(await textsOf(lid)).toEqual(["Wanneer is de balie open?", "En op zaterdag?"]);
    });

    it("answers somebody of whom only the hidden number is known, and asks for it once", async () => {
      const { chat, alias } = someoneHidden(null);
      await writes(chat, { body: "Wanneer is de balie open?" });
      await writes(chat, { body: "En op zaterdag?" });
      expect((await store().residents.person(await residentOf(alias))).aliases).toHaveLength(1);
      expect(sentTo(chat).length).toBeGreaterThan(0);
      expect(calledFor("queryWidExists").filter(({ detail }) => detail === chat)).toHaveLength(1);
    });
  });

  describe("what goes out", () => {
    it("says that nobody is there under a number that WhatsApp does not know", async () => {
      const { chat, alias } = someone();
      page.remove(chat);
      await page.settle();
      const result = await instance.channel.send(outgoing([alias], "hallo"));
      expect(result).toMatchObject({ outcome: "refused", failure: { code: "no-chat", next: "give-up" } });
    });

    it("says that WhatsApp did not take a message", async () => {
      const { alias } = someone();
      page.acknowledge("refused");
      const result = await instance.channel.send(outgoing([alias], "hallo"));
      page.acknowledge("delivered");
      expect(result).toMatchObject({ outcome: "refused", failure: { code: "ack-error", next: "retry" } });
    });

    it("blocks and unblocks, and believes the block list alone", async () => {
      const { chat: numbered, alias: phone } = someone();
      const { alias: lid } = someoneHidden(numbered);
      const block = (wish: "block" | "unblock") => instance.channel.setPlatformBlock?.(wish, [lid, phone]);
      expect(await block("block")).toEqual({ outcome: "done" });
      expect([...page.blocked]).toEqual([numbered]);
      expect(await block("unblock")).toEqual({ outcome: "done" });
      expect([...page.blocked]).toEqual([]);
    });
  });

  describe("what goes wrong", () => {
    it("is back after the page was loaded again, with what came in meanwhile", async () => {
      const { chat, alias } = someone();
      Object.assign(page.switches, { blockDoesNothing: true, renamesSent: true });
      page.write(chat, { body: "Wanneer is de balie open?" }, { live: false });
      await untilBack(page.reload);
      await eventually("answered", () => sentTo(chat).length === 1);
      expect(await textsOf(alias)).toEqual(["Wanneer is de balie open?"]);
    });

    it("reports a block that the block list does not show as not confirmed", async () => {
      const { alias } = someone();
      expect(await instance.channel.setPlatformBlock?.("block", [alias])).toMatchObject({
        outcome: "unconfirmed",
        failure: { code: "not-confirmed" },
      });
    });

    it("finds a message that WhatsApp has under another id than the library", async () => {
      const { chat, alias } = someone();
      expect(await instance.channel.send(outgoing([alias], "Tot vijf uur."))).toEqual({
        outcome: "accepted",
        channelMessageId: page.sent.at(-1)?.id,
      });
      expect(sentTo(chat)).toEqual(["Tot vijf uur."]);
      Object.assign(page.switches, { blockDoesNothing: false, renamesSent: false });
    });

    it("is back after its browser was killed, and sends nothing twice", async () => {
      const { chat, alias } = someone();
      const { chat: other, alias: otherAlias } = someone();
      const message = outgoing([alias], "De balie is open tot vijf uur.");
      page.acknowledge("silent");
      const cutOff = instance.channel.send(message);
      await eventually("left", () => sentTo(chat).length === 1);
      page.write("31200000000-1500000000@g.us", { body: "groep" }, { live: false });
      page.write(other, { body: "Wanneer is de balie open?" }, { live: false });
      await untilBack(async () => {
        killBrowser(sessions);
        expect(await cutOff).toMatchObject({ outcome: "unknown" });
        page.acknowledge("delivered");
      });
      expect(await instance.channel.send(message)).toMatchObject({ outcome: "accepted" });
      expect(sentTo(chat)).toHaveLength(1);
      await eventually("answered", () => sentTo(other).length === 1);
      expect(await textsOf(otherAlias)).toEqual(["Wanneer is de balie open?"]);
      expect(logged.join("\n")).toContain('"why":"browser-gone"');
    });

    it("is back after another browser took over", async () => {
      await untilBack(() => page.state("CONFLICT"));
      expect(logged.join("\n")).toContain('"why":"disconnected"');
    });

    it("puts a session aside that was logged out, says so, and can be linked again", async () => {
      page.logout();
      await shownQr();
      expect(readdirSync(sessions).filter((name) => name.startsWith("set-aside-"))).toHaveLength(1);
      expect(alarms().join("\n")).toContain("logged out");
      await untilBack(page.scan);
      const { chat } = someone();
      await writes(chat, { body: "Wanneer is de balie open?" });
      expect(sentTo(chat)).toHaveLength(1);
    });

    it("stops for good when WhatsApp shuts the account out, and asks for a person", async () => {
      page.state("TOS_BLOCK");
      await becomes("stopped");
      expect(await link()).toEqual({ kind: "stopped", reason: "banned" });
      expect(alarms().join("\n")).toContain("banned");
      const visits = page.visits();
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      expect(page.visits()).toBe(visits);
      expect(await instance.channel.send(outgoing([someone().alias], "hallo"))).toMatchObject({
        outcome: "refused",
        failure: { next: "alarm" },
      });
    });
  });

  it("never marks as seen, types or shows presence", () => {
    const made = new Set(page.calls.map(({ name }) => name));
    // Asks the telephone to send again what could not be read, and tells nobody that it was seen.
    made.delete("handlePlaceholderMsgsSeen");
    expect([...made].sort()).toEqual([
      "addAndSendMsgToChat",
      "blockContact",
      "downloadMedia",
      "queryWidExists",
      "sendPresenceUnavailable",
      "unblockContact",
    ]);
  });
});
