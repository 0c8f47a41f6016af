import { mkdtempSync, rmSync } from "node:fs";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { anAgent } from "../harness/api-client.ts";
import { type Instance, silent, startInstance } from "../harness/start-instance.ts";

describe("who may do what", () => {
  let instance: Instance;
  beforeAll(async () => {
    instance = await startInstance();
  });
  afterAll(() => instance.stop());
  const call = (method: string, path: string, headers: Record<string, string> = {}, body?: string) =>
    fetch(`${instance.url}/api/v1${path}`, {
      method,
      headers: { "content-type": "application/json", ...headers },
      ...(body ? { body } : {}),
    });

  it("shows nothing to who is not signed in, as a problem document", async () => {
    for (const path of [
      "/cases",
      "/session",
      "/templates",
      "/agents",
      "/live",
      "/conversations/11111111-1111-4111-8111-111111111111",
    ]) {
      const response = await call("GET", path);
      expect([path, response.status, response.headers.get("content-type")]).toEqual([
        path,
        401,
        "application/problem+json; charset=utf-8",
      ]);
    }
  });

  it("answers on this machine only, as long as nothing says otherwise", async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ family, internal }) => family === "IPv4" && !internal)?.address;
    const { port } = new URL(instance.url);
    expect((await fetch(`http://localhost:${port}/health/live`)).status).toBe(200);
    if (outside) await expect(fetch(`http://${outside}:${port}/health/live`)).rejects.toThrow();
  });

  it("lets a one-time password only be replaced", async () => {
    const { oneTimePassword } = await instance.running.wiring.accounts.create({
      name: "Nieuw",
      username: "nieuw",
      role: "agent",
    });
    const signIn = await call("POST", "/session", {}, JSON.stringify({ username: "nieuw", password: oneTimePassword }));
    const cookie = signIn.headers
      .getSetCookie()
      .map((value) => value.split(";")[0])
      .join("; ");
    expect(signIn.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax/);
    expect((await call("GET", "/cases", { cookie })).status).toBe(403);
    expect(await (await call("GET", "/session", { cookie })).json()).toMatchObject({ passwordExpired: true });
    expect(
      (await call("PUT", "/session/password", { cookie }, JSON.stringify({ current: oneTimePassword, next: "kort" })))
        .status,
    ).toBe(400);
  });

  it("refuses a change that another website asks for", async () => {
    const agent = await anAgent(instance.url, instance.running);
    const { status } = await agent.send("POST", "/cases/11111111-1111-4111-8111-111111111111/claim", undefined, {
      origin: "https://elders.example",
    });
    expect(status).toBe(403);
    expect(
      (
        await agent.send("POST", "/cases/11111111-1111-4111-8111-111111111111/claim", undefined, {
          origin: instance.url,
        })
      ).status,
    ).toBe(404);
  });

  it("puts out who is switched off, at once", async () => {
    const admin = await anAgent(instance.url, instance.running, "admin");
    const agent = await anAgent(instance.url, instance.running);
    expect((await agent.send("GET" as "POST", "/cases")).status).toBe(200);
    expect((await agent.send("PATCH", `/agents/${admin.id}`, { active: false })).status).toBe(403);
    expect((await admin.send("PATCH", `/agents/${agent.id}`, { active: false })).status).toBe(204);
    expect((await agent.send("GET" as "POST", "/cases")).status).toBe(401);
  });

  it("ends the stream of who signs out or is switched off, at once", async () => {
    const admin = await anAgent(instance.url, instance.running, "admin");
    const [leaving, expelled] = [
      await anAgent(instance.url, instance.running),
      await anAgent(instance.url, instance.running),
    ];
    const [stays, leaves, ends] = [await admin.live(), await leaving.live(), await expelled.live()];
    expect([stays.status, leaves.status, ends.status]).toEqual([200, 200, 200]);
    await leaving.send("DELETE", "/session");
    await leaves.ended;
    await admin.send("PATCH", `/agents/${expelled.id}`, { active: false });
    await ends.ended;
    const { stop, status } = await admin.live();
    expect(status).toBe(200);
    stop();
    stays.stop();
  });

  it("lets an agent stream in so many tabs and no more", async () => {
    const agent = await anAgent(instance.url, instance.running);
    const tabs = [];
    for (let i = 0; i < 21; i++) tabs.push(await agent.live());
    expect(tabs.map(({ status }) => status)).toEqual([...Array(20).fill(200), 429]);
    for (const tab of tabs) tab.stop();
  });
});

describe("guessing", () => {
  const wrongPassword = async (url: string, username: string, address?: string) =>
    (
      await fetch(`${url}/api/v1/session`, {
        method: "POST",
        headers: { "content-type": "application/json", ...(address ? { "x-forwarded-for": address } : {}) },
        body: JSON.stringify({ username, password: "geraden-wachtwoord" }),
      })
    ).status;

  it("is slow from one address, whatever address it says it has, also after a restart", async () => {
    const dataDir = mkdtempSync(join(tmpdir(), "berichtwacht-access-"));
    const instance = await startInstance({ dataDir });
    const answers = [];
    for (let i = 0; i < 12; i++) answers.push(await wrongPassword(instance.url, `naam_${i}`, `203.0.113.${i}`));
    expect(answers).toEqual([...Array(10).fill(401), 429, 429]);
    await instance.stop();

    const restarted = await startInstance({ dataDir });
    expect(await wrongPassword(restarted.url, "naam_99")).toBe(429);
    await restarted.stop();
    rmSync(dataDir, { recursive: true });
  });

  it("is slow for one user name, from however many addresses; a colleague is not kept out", async () => {
    const instance = await startInstance({ settings: { PROXY_HOPS: "1" } });
    const answers = [];
    for (let i = 0; i < 22; i++) answers.push(await wrongPassword(instance.url, "Beheerder", `203.0.113.${i}`));
    expect(answers).toEqual([...Array(20).fill(401), 429, 429]);
    expect(await wrongPassword(instance.url, "collega", "203.0.113.99")).toBe(401);
    const agent = await anAgent(instance.url, instance.running);
    expect((await agent.live().then(({ status, stop }) => [status, stop()]))[0]).toBe(200);
    await instance.stop();
  });

  it("is slow for a webhook's wrong signature, and never for a right one", async () => {
    const lines: string[] = [];
    const instance = await startInstance({ logger: { ...silent, warn: (event) => void lines.push(event) } });
    const { post, sign } = instance.graph.webhooks;
    const good = await Promise.all(Array.from({ length: 60 }, () => post("{}", sign("{}"))));
    expect(good).toEqual(Array(60).fill(200));
    const answers = [];
    for (let i = 0; i < 21; i++) answers.push(await post("{}", "sha256=00"));
    expect(answers).toEqual([...Array(20).fill(401), 429]);
    expect(await post("{}", sign("{}"))).toBe(200);
    expect(await post("{}", "sha256=00")).toBe(429);
    expect(lines).toEqual(["webhook.refused"]);
    expect(await (await fetch(`${instance.url}/metrics`)).text()).toContain(
      'berichtwacht_failures_total{what="webhook.refused"} 22',
    );
    await instance.stop();
  });
});

describe("accounts", () => {
  it("answers 404 for nobody, and always keeps an admin", async () => {
    const instance = await startInstance();
    const [one, two] = [
      await anAgent(instance.url, instance.running, "admin"),
      await anAgent(instance.url, instance.running, "admin"),
    ];
    expect((await one.send("POST", "/agents/nobody/one-time-password")).status).toBe(404);
    expect((await one.send("PATCH", "/agents/nobody", { active: false })).status).toBe(404);
    const outcomes = await Promise.all([
      one.send("PATCH", `/agents/${two.id}`, { active: false }),
      two.send("PATCH", `/agents/${one.id}`, { active: false }),
    ]);
    expect(outcomes.map(({ status }) => status).filter((status) => status === 204).length).toBeLessThan(2);
    const { accounts } = instance.running.wiring;
    const admins = async () => (await accounts.list()).filter(({ active, role }) => active && role === "admin");
    expect((await admins()).length).toBeGreaterThan(0);
    for (const { id } of (await admins()).slice(1)) await accounts.setActive(id as never, false);
    const [last] = await admins();
    expect(await accounts.setActive(last?.id as never, false)).toBe("last-admin");
    await instance.stop();
  });
});

describe("who may read the metrics", () => {
  const read = (url: string, headers = {}) => fetch(`${url}/metrics`, { headers }).then(({ status }) => status);

  it("is this machine, past every proxy, when there is no token", async () => {
    const instance = await startInstance();
    expect(await read(instance.url)).toBe(200);
    expect(await read(instance.url, { "x-forwarded-for": "203.0.113.9" })).toBe(404);
    await instance.stop();
  });

  it("is who shows the token, when there is one", async () => {
    const instance = await startInstance({ settings: { METRICS_TOKEN: "geheim-woord" } });
    expect(await read(instance.url)).toBe(404);
    expect(await read(instance.url, { authorization: "Bearer geheim-woorD" })).toBe(404);
    expect(await read(instance.url, { authorization: "Bearer geheim-woord" })).toBe(200);
    await instance.stop();
  });
});
