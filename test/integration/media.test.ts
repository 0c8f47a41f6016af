import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TimelineItem } from "../../src/api/contract/conversation.ts";
import type { PolicyRules } from "../../src/policy/policy-rules.ts";
import { aValidBsn } from "../builders/bsn.ts";
import {
  aBankCard,
  aLampPost,
  aLetterWithBsn,
  aMachineReadableZone,
  aPassport,
  aPoster,
} from "../builders/documents.ts";
import { traces, withExif } from "../builders/exif.ts";
import { aWamid } from "../builders/whatsapp-payload.ts";
import { findChromium } from "../console/browser.ts";
import { type AgentClient, anAgent } from "../harness/api-client.ts";
import { eventually } from "../harness/eventually.ts";
import { aPhone, writeAndSettle } from "../harness/resident.ts";
import { describeWith } from "../harness/services.ts";
import { type Instance, startInstance } from "../harness/start-instance.ts";
import { openStudio, type Studio } from "../harness/studio.ts";
import type { MediaTrouble } from "../stand-ins/graph-api/media.ts";

const chromium = findChromium();

const rules =
  (change: Partial<PolicyRules["media"]>) =>
  (shipped: PolicyRules): PolicyRules => ({ ...shipped, media: { ...shipped.media, ...change } });
const settleMilliseconds = 30_000;

type Resident = Extract<TimelineItem, { from: "resident" }>;

describeWith([["Chromium", chromium]], "photos and documents", () => {
  let instance: Instance;
  let studio: Studio;
  let agent: AgentClient;
  beforeAll(async () => {
    [instance, studio] = await Promise.all([
      startInstance({ rules: rules({ largestMegabytes: 1, attempts: 2 }) }),
      openStudio(chromium ?? ""),
    ]);
    agent = await anAgent(instance.url, instance.running);
  });
  afterAll(async () => {
    await studio?.close();
    await instance?.stop();
  });

  const send = async (
    bytes: Buffer,
    {
      type = "image",
      mimeType = "image/jpeg",
      caption,
      trouble = null,
    }: { type?: string; mimeType?: string; caption?: string; trouble?: MediaTrouble | null } = {},
  ) => {
    const phone = aPhone();
    const id = instance.graph.media.upload(bytes, mimeType, trouble);
    const message = { type, [type]: { id, mime_type: mimeType, ...(caption ? { caption } : {}) } };
    const wamid = aWamid(phone);
    await instance.graph.write({ phone, id: wamid, message });
    await instance.settled(settleMilliseconds);
    const { store } = instance.running.wiring;
    const messageId = await store.messages.findByChannelMessageId("whatsapp", wamid);
    const row = messageId && (await store.messages.find(messageId));
    if (!row) throw new Error("The message is not in the store.");
    const conversation = await agent.conversation(row.conversationId);
    const [shown] = conversation.timeline.filter((item): item is Resident => item.from === "resident");
    if (!shown) throw new Error("The message is not shown.");
    const replies = instance.graph.accepted.filter(({ recipient }) => recipient === phone).map(({ text }) => text);
    return { messageId: row.id, conversation, shown, replies, phone };
  };
  const fetched = (messageId: string) => agent.raw(`/messages/${messageId}/media`);

  it.each([
    ["a letter with a bsn", aLetterWithBsn, "bsn"],
    ["a bank card", aBankCard, "payment-card"],
    ["the page of a passport", aPassport, "mrz"],
  ])("redirects who photographs %s, and shields it", async (_name, html, type) => {
    const { messageId, conversation, shown, replies } = await send(await studio.photo(html));
    expect(shown.decision?.rule).toBe("personal-data");
    expect(shown.decision?.because).toContain(`sent-${type}`);
    expect(shown.decision?.because).toContain("media-personal-data");
    expect(replies).toEqual([expect.stringContaining("BEL")]);
    expect(conversation.cases.map(({ reason }) => reason)).toEqual(["personal-data"]);
    expect(shown.media).toMatchObject({ state: "opened", reading: "text", isShielded: true, isKept: true });
    expect(shown.media?.findings.map((finding) => finding.type)).toContain(type);
    // What was read is nowhere: not in what agents get, not in the row.
    const row = await instance.running.wiring.store.media.find(messageId);
    const [, zone] = aMachineReadableZone();
    for (const secret of [aValidBsn(), "5555", zone.slice(0, 9), "TESTER"]) {
      expect(JSON.stringify(row)).not.toContain(secret);
      expect(JSON.stringify(conversation)).not.toContain(secret);
    }
  });

  it("reads the text of a document, and hands it over as a download that can do nothing", async () => {
    const pdf = await studio.pdf(aLetterWithBsn);
    const { messageId, shown } = await send(pdf, { type: "document", mimeType: "application/pdf" });
    expect(shown.decision?.because).toEqual(expect.arrayContaining(["sent-bsn", "media-personal-data"]));
    expect(shown.media).toMatchObject({ format: "pdf", reading: "text", isShielded: true });
    const response = await fetched(messageId);
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer()).equals(pdf)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": 'attachment; filename="bijlage.pdf"',
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
  });

  it("reads a scanned document as it reads a photo", async () => {
    const scan = await studio.screenshot(aLetterWithBsn);
    const html = `<img style="width:100%" src="data:image/png;base64,${scan.toString("base64")}">`;
    const { shown } = await send(await studio.pdf(html), { type: "document", mimeType: "application/pdf" });
    expect(shown.decision?.because).toEqual(expect.arrayContaining(["sent-bsn", "media-personal-data"]));
    expect(shown.media).toMatchObject({ format: "pdf", reading: "text", isShielded: true });
  });

  it("says of a document with neither words nor pictures that it could not be read", async () => {
    const html = `<svg width="400" height="200"><path d="M10 10 L390 190 M10 190 L390 10" stroke="black"/></svg>`;
    const { shown, replies } = await send(await studio.pdf(html), { type: "document", mimeType: "application/pdf" });
    expect(shown.decision).toMatchObject({ rule: "unsupported-content", because: ["content-media", "media-unread"] });
    expect(shown.media).toMatchObject({ state: "opened", reading: "unread", isShielded: true });
    expect(replies).toEqual([expect.stringContaining("in woorden typen")]);
  });

  it("puts a poster without personal data before a person, and says that it came in", async () => {
    const { shown, conversation, replies } = await send(await studio.photo(aPoster));
    expect(shown.decision?.rule).toBe("question");
    expect(shown.media).toMatchObject({ state: "opened", reading: "text", findings: [], isShielded: false });
    expect(conversation.cases.map(({ reason }) => reason)).toEqual(["question"]);
    expect(replies).toEqual([expect.stringContaining("Een medewerker van de gemeente Duiven reageert")]);
  });

  it("keeps of a photo its image alone: the place it was taken is gone", async () => {
    const photo = withExif(await studio.photo(aLampPost));
    expect(photo.includes(traces.maker)).toBe(true);
    const { messageId, shown, conversation } = await send(photo, { caption: "Bedankt!" });
    expect(shown.media).toMatchObject({ state: "opened", reading: "no-text", isShielded: false });
    // Nothing is asked, and yet a person sees it.
    expect(shown.decision).toMatchObject({ rule: "thanks", actions: ["escalate"] });
    expect(conversation.cases.map(({ reason }) => reason)).toEqual(["question"]);
    const response = await fetched(messageId);
    const kept = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get("content-type")).toBe("image/jpeg");
    expect(kept.includes(traces.maker)).toBe(false);
    expect(kept.includes("Exif")).toBe(false);
  });

  it("records who asks for a picture with personal data, and not for one without", async () => {
    const viewsOf = async (conversationId: string) =>
      (await agent.conversation(conversationId)).timeline.filter(
        (item) => item.from === "record" && item.type === "media-viewed",
      );
    const letter = await send(await studio.photo(aLetterWithBsn));
    expect((await fetched(letter.messageId)).status).toBe(200);
    expect(await viewsOf(letter.conversation.id)).toHaveLength(1);
    const poster = await send(await studio.photo(aPoster));
    expect((await fetched(poster.messageId)).status).toBe(200);
    expect(await viewsOf(poster.conversation.id)).toEqual([]);
  });

  it("hands nothing to who is not signed in", async () => {
    const { messageId } = await send(await studio.photo(aLampPost));
    expect((await fetch(`${instance.url}/api/v1/messages/${messageId}/media`)).status).toBe(401);
    expect((await agent.raw("/messages/00000000-0000-4000-8000-000000000000/media")).status).toBe(404);
  });

  it.each([
    ["something larger than is allowed", "too-large", Buffer.alloc(1_100_000, 7), null],
    ["more bytes than the platform said", "too-large", Buffer.alloc(1_100_000, 7), { kind: "understated" }],
    ["what the platform has no more", "gone", Buffer.from("\xff\xd8\xff"), { kind: "gone" }],
    ["a file that is no picture", "type-refused", Buffer.from("<!doctype html><script>1</script>"), null],
    ["a picture that breaks off", "damaged", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]), null],
  ] as const)("answers friendly, and opens a case, for %s", async (_name, problem, bytes, trouble) => {
    const { shown, conversation, replies, messageId } = await send(bytes, { trouble });
    expect(shown.media).toMatchObject({ state: "unopened", problem });
    expect(shown.decision).toMatchObject({
      rule: "unsupported-content",
      because: ["content-media", `media-${problem}`],
    });
    expect(conversation.cases.map(({ reason }) => reason)).toEqual(["unsupported-content"]);
    expect(replies).toEqual([expect.stringContaining("in woorden typen")]);
    expect((await fetched(messageId)).status).toBe(404);
  });

  it("tries again when the connection breaks off, and then says so", async () => {
    const before = instance.graph.calls.length;
    const { shown } = await send(await studio.photo(aPoster), { trouble: { kind: "cut-off" } });
    expect(shown.media).toMatchObject({ state: "unopened", problem: "unreachable" });
    const downloads = instance.graph.calls.slice(before).filter(({ path }) => path.includes("attachments"));
    expect(downloads).toHaveLength(2);
  });

  it("never shows the token to another host", async () => {
    const asked: string[] = [];
    const elsewhere = createServer((request, response) => {
      asked.push(String(request.headers.authorization));
      response.end();
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
    const { port } = elsewhere.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/picture`;
    const { shown } = await send(Buffer.from("x"), { trouble: { kind: "elsewhere", url } });
    expect(shown.media).toMatchObject({ state: "unopened", problem: "refused" });
    expect(asked).toEqual([]);
    await new Promise((resolve) => elsewhere.close(resolve));
  });

  it.each(["audio", "voice"])("asks who sends a %s to type or call, and fetches nothing", async (type) => {
    const before = instance.graph.calls.length;
    const { shown, replies, conversation } = await send(Buffer.from("OggS"), { type, mimeType: "audio/ogg" });
    expect(shown.media).toMatchObject({ state: "unopened", problem: "kind-not-opened" });
    expect(replies).toEqual([expect.stringMatching(/of melding typen[\s\S]*Bel ons op/)]);
    expect(conversation.cases.map(({ reason }) => reason)).toEqual(["unsupported-content"]);
    expect(instance.graph.calls.slice(before).filter(({ method }) => method === "GET")).toEqual([]);
  });

  it("seals what it keeps, and destroys it with the original", async () => {
    const photo = await studio.photo(aPoster);
    const { messageId } = await send(photo);
    const { store } = instance.running.wiring;
    expect(await store.media.read(messageId)).not.toBeNull();
    const later = new Date(Date.now() + 60_000);
    expect(await store.media.destroyContents(later)).toBeGreaterThan(0);
    expect(await store.media.read(messageId)).toBeNull();
    expect(await store.media.find(messageId)).toMatchObject({ state: "opened", isKept: false });
    expect((await fetched(messageId)).status).toBe(404);
  });
});

describeWith([["Chromium", chromium]], "a photo that comes slowly", () => {
  it("keeps what was written after it waiting, and is judged unread when that takes too long", async () => {
    const studio = await openStudio(chromium ?? "");
    const instance = await startInstance({ rules: rules({ waitSeconds: 3 }) });
    const { store } = instance.running.wiring;
    const phone = aPhone();
    const photo = await studio.photo(aLetterWithBsn);
    const id = instance.graph.media.upload(photo, "image/jpeg", { kind: "slow", milliseconds: 5000 });
    const sent = aWamid(phone);
    await instance.graph.write({ phone, id: sent, message: { type: "image", image: { id } } });
    await instance.graph.write({ phone, text: "Dit is de brief. Wat moet ik doen?" });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const messageId = (await store.messages.findByChannelMessageId("whatsapp", sent)) ?? ("" as never);
    const row = await store.messages.find(messageId);
    const states = async () =>
      (await store.messages.ofConversation(row?.conversationId ?? ("" as never))).map(({ state }) => state);
    expect(await states()).toEqual(["pending", "pending"]);
    await new Promise((resolve) => setTimeout(resolve, 2200));
    const { conversationId } = await writeAndSettle(instance, { phone, text: "hallo?" });
    const decisions = (await store.events.ofConversation(conversationId)).flatMap(({ event }) =>
      event.type === "decided" ? [event] : [],
    );
    expect(decisions.map(({ because }) => because.includes("media-awaited"))).toEqual([true, false, false]);
    expect(decisions[0]?.messageId).toBe(messageId);
    // It is still looked at, for who opens it later.
    await eventually("it was looked at", async () => (await store.media.find(messageId))?.state === "opened", 30_000);
    expect((await store.media.find(messageId))?.findings.map(({ type }) => type)).toContain("bsn");
    await instance.stop();
    await studio.close();
  });
});
