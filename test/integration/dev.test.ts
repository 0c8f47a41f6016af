import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { eventually } from "../harness/eventually.ts";
import { freePort } from "../harness/free-port.ts";
import { launch } from "../harness/start-process.ts";

const dev = fileURLToPath(new URL("../../bin/dev.js", import.meta.url));

it("lets somebody sign in on the address of the pages while developing, and shows the chat page there", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "berichtwacht-dev-"));
  const [port, pagesPort] = [String(await freePort()), String(await freePort())];
  const address = `http://localhost:${pagesPort}`;
  const { child, output } = launch([dev, "--port", pagesPort], { DATA_DIR: dataDir, PORT: port, LOG_LEVEL: "error" });
  try {
    const password = await eventually(
      "the greeting",
      () => /One-time password\s+(\S+)\n/.exec(output().stdout)?.[1],
      60_000,
    );
    expect(output().stdout).toContain(`${address}/chat`);
    const signIn = await fetch(`${address}/api/v1/session`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: address },
      body: JSON.stringify({ username: "beheerder", password }),
    });
    expect(signIn.status).toBe(204);
    expect(signIn.headers.getSetCookie().length).toBeGreaterThan(0);
    expect(await (await fetch(`${address}/chat`)).text()).toContain("chat/main.tsx");
  } finally {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  }
}, 90_000);
