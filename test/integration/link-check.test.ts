import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { checkLinks, linksIn } from "../../src/app/link-check.ts";
import { readConfiguration } from "../../src/config/configuration.ts";
import { freePort } from "../harness/free-port.ts";

describe("links that residents are sent", () => {
  it("are all looked at, each once", () => {
    const { municipality, policy } = readConfiguration("duiven");
    const links = linksIn(municipality, policy.products);
    expect(new Set(links.map(({ url }) => url)).size).toBe(links.length);
    expect(links.find(({ url }) => url === municipality.forms.objection)?.usedFor).toContain("forms.objection");
    expect(links.some(({ usedFor }) => usedFor.includes("passport.info"))).toBe(true);
  });

  it("are told apart: there, moved, gone, without HEAD, out of reach", async () => {
    const server = createServer((request, response) => {
      const { url, method } = request;
      if (url === "/moved") response.writeHead(301, { location: "/there" }).end();
      else if (url === "/no-head") response.writeHead(method === "HEAD" ? 405 : 200).end();
      else response.writeHead(url === "/there" ? 200 : 404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const nowhere = `http://127.0.0.1:${await freePort()}/`;
    try {
      const urls = [`${at}/there`, `${at}/moved`, `${at}/gone`, `${at}/no-head`, nowhere];
      const checked = await checkLinks(urls.map((url) => ({ url, usedFor: ["test"] })));
      expect(checked.map(({ problem }) => problem)).toEqual([null, null, "404", null, "ECONNREFUSED"]);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });
});
