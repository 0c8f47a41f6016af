import { randomUUID } from "node:crypto";
import { aChatPage } from "../harness/api-client.ts";
import { eventually } from "../harness/eventually.ts";
import { type Instance, startInstance } from "../harness/start-instance.ts";

describe("the chat page's protocol", () => {
  let instance: Instance;
  beforeAll(async () => {
    instance = await startInstance();
  });
  afterAll(() => instance.stop());

  it("takes a message once, however often the page sends it", async () => {
    const page = await aChatPage(instance.url);
    const id = randomUUID();
    expect(await page.write("Wanneer is de balie open?", id)).toBe(201);
    expect(await page.write("Wanneer is de balie open?", id)).toBe(200);
    await eventually("the reply", async () => (await page.entries()).length === 2);
    expect((await page.entries())[0]).toMatchObject({ clientMessageId: id, from: "resident" });
  });

  it("keeps residents apart, also when they use the same id", async () => {
    const [one, other] = [await aChatPage(instance.url), await aChatPage(instance.url)];
    const id = randomUUID();
    expect(await one.write("Hoe laat gaat de markt open?", id)).toBe(201);
    expect(await other.write("Wanneer is de balie open?", id)).toBe(201);
    await eventually(
      "both replies",
      async () => (await one.entries()).length === 2 && (await other.entries()).length === 2,
    );
    const texts = async (page: typeof one) =>
      (await page.entries()).filter(({ from }) => from === "resident").map(({ text }) => text);
    expect(await texts(one)).toEqual(["Hoe laat gaat de markt open?"]);
    expect(await texts(other)).toEqual(["Wanneer is de balie open?"]);
  });

  it("counts a reply as delivered when its own page has been given it, and not before", async () => {
    const [page, stranger] = [await aChatPage(instance.url), await aChatPage(instance.url)];
    const { outbound, residents } = instance.running.wiring.store;
    await stranger.write("Hoe laat gaat de markt open?");
    await page.write("Wanneer is de balie open?");
    const replies = async () => {
      const residentId = await residents.findByAlias(page.alias);
      return residentId === null ? [] : outbound.ofResident(residentId, "webchat", 9);
    };
    await eventually("the reply", async () => (await replies())[0]?.state === "sent");
    await stranger.entries();
    expect((await replies()).map(({ state }) => state)).toEqual(["sent"]);
    await page.entries();
    expect((await replies()).map(({ state }) => state)).toEqual(["delivered"]);
  });

  it("refuses strangers, nonsense and what is too long, each with a clear problem", async () => {
    const post = (headers: Record<string, string>, body: string) =>
      fetch(`${instance.url}/api/v1/webchat/messages`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body,
      });
    const page = await aChatPage(instance.url);
    const own = { authorization: `Bearer ${page.token}` };
    expect((await post({}, JSON.stringify({ clientMessageId: randomUUID(), text: "x" }))).status).toBe(401);
    for (const token of ["guess", `${"A".repeat(43)}.${"A".repeat(43)}`, page.token.replace(/^./, changed)]) {
      const answer = await post(
        { authorization: `Bearer ${token}` },
        JSON.stringify({ clientMessageId: randomUUID(), text: "x" }),
      );
      expect([token, answer.status]).toEqual([token, 401]);
    }
    expect((await post(own, "{")).status).toBe(400);
    expect((await post(own, JSON.stringify({ clientMessageId: "1", text: "x" }))).status).toBe(400);
    expect((await post(own, JSON.stringify({ clientMessageId: randomUUID(), text: "  " }))).status).toBe(400);
    expect((await post(own, JSON.stringify({ clientMessageId: randomUUID(), text: "x".repeat(4097) }))).status).toBe(
      400,
    );
    expect((await post(own, JSON.stringify({ clientMessageId: randomUUID(), text: "x".repeat(100_000) }))).status).toBe(
      413,
    );
    expect(await page.entries()).toEqual([]);
  });

  it("tells the page at once when something changes, and only its own page", async () => {
    const [page, stranger] = [await aChatPage(instance.url), await aChatPage(instance.url)];
    await page.write("Wanneer is de balie open?");
    await stranger.write("Hoe laat gaat de markt open?");
    const events = await listen(page.token);
    await eventually(
      "quiet",
      async () => (await page.entries()).length === 2 && (await stranger.entries()).length === 2,
    );
    const before = events.seen.length;
    await stranger.write("en morgen?");
    await page.write("en op zaterdag?");
    await eventually("the change", () => events.seen.length > before);
    events.stop();
    expect(events.seen.every((line) => line === '{"kind":"changed"}')).toBe(true);
  });

  async function listen(token: string) {
    const stop = new AbortController();
    const response = await fetch(`${instance.url}/api/v1/webchat/live`, {
      headers: { authorization: `Bearer ${token}` },
      signal: stop.signal,
    });
    const seen: string[] = [];
    void (async () => {
      try {
        for await (const chunk of response.body ?? []) {
          for (const [, data] of Buffer.from(chunk)
            .toString()
            .matchAll(/^data: (.*)$/gm))
            seen.push(data ?? "");
        }
      } catch {
        // Stopped.
      }
    })();
    return { seen, stop: () => stop.abort() };
  }

  it("tells the page that a call-back is offered, until the resident has chosen", async () => {
    const page = await aChatPage(instance.url);
    expect(await page.choices()).toBe("");
    await page.write("mijn bsn is 999900006, kunt u mijn aanvraag opzoeken?");
    await eventually("the offer", async () => (await page.choices()) === "BEL MAIL");
    await page.write("BEL");
    await eventually("the question for a number", async () =>
      (await page.entries()).at(-1)?.text.includes("Op welk telefoonnummer"),
    );
    expect(await page.choices()).toBe("");
    await page.write("MAIL");
    await eventually("nothing is asked any more", async () => (await page.choices()) === "");
    expect((await page.entries()).at(-1)?.text).toContain("Mail uw vraag naar");
  });

  it("lets a page stream in a few tabs, and gives a place back when one is closed", async () => {
    const page = await aChatPage(instance.url);
    await page.write("Wanneer is de balie open?");
    const status = async (signal: AbortSignal) =>
      (
        await fetch(`${instance.url}/api/v1/webchat/live`, {
          headers: { authorization: `Bearer ${page.token}` },
          signal,
        })
      ).status;
    const tabs = Array.from({ length: 8 }, () => new AbortController());
    const answers = [];
    for (const tab of tabs) answers.push(await status(tab.signal));
    expect(answers).toEqual([200, 200, 200, 200, 200, 200, 429, 429]);
    for (const tab of tabs) tab.abort();
    const again = new AbortController();
    await eventually("a place", async () => (await status(again.signal)) === 200);
    again.abort();
  });
});

describe("the chat page's limits", () => {
  let instance: Instance;
  beforeEach(async () => {
    instance = await startInstance();
  });
  afterEach(() => instance.stop());

  it("slow down who sends too much", async () => {
    const page = await aChatPage(instance.url);
    const answers: number[] = [];
    for (let i = 0; i < 32; i++) answers.push(await page.write("hallo?"));
    expect(answers).toEqual([...Array(30).fill(201), 429, 429]);
  });

  it("slow down one address, however many pages it opens and whatever address it says it has", async () => {
    const open = (number: number) =>
      fetch(`${instance.url}/api/v1/webchat/sessions`, {
        method: "POST",
        headers: { "x-forwarded-for": `203.0.113.${number}` },
      });
    const opened = [];
    for (let i = 0; i < 22; i++) opened.push(await open(i));
    expect(opened.map(({ status }) => status)).toEqual([...Array(20).fill(201), 429, 429]);
    const tokens = await Promise.all(
      opened.slice(0, 6).map(async (answer) => ((await answer.json()) as { token: string }).token),
    );
    const answers: number[] = [];
    for (let i = 0; i < 124; i++) {
      const answer = await fetch(`${instance.url}/api/v1/webchat/messages`, {
        method: "POST",
        headers: { authorization: `Bearer ${tokens[i % 6]}`, "content-type": "application/json" },
        body: JSON.stringify({ clientMessageId: randomUUID(), text: "hallo?" }),
      });
      answers.push(answer.status);
    }
    expect(answers).toEqual([...Array(120).fill(201), ...Array(4).fill(429)]);
  });
});

const changed = (letter: string) => (letter === "A" ? "B" : "A");
