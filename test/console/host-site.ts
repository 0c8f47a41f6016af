import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A municipal site with the script tag of the chat on its pages. */
export interface HostSite {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts a site on an origin of its own, whose content policy lets pass what docs/channels/webchat.md asks for and
 * nothing else. `attributes` are those of the script tag.
 */
export async function aHostSite(chatUrl: string, attributes = ""): Promise<HostSite> {
  const server = createServer(({ url }, response) => {
    response
      .writeHead(200, {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": `default-src 'none'; script-src ${chatUrl}; frame-src ${chatUrl}; require-trusted-types-for 'script'`,
      })
      .end(page(url === "/afval" ? "Afval" : "Welkom", chatUrl, attributes));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    // Another name than the chat's, so that browsers take it for another site.
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function page(title: string, chatUrl: string, attributes: string): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<script src="${chatUrl}/chat-embed.js" defer ${attributes}></script>
</head>
<body><main><h1>${title}</h1><p>Lees hier alles over afval. <a href="/afval">Afval</a></p></main></body>
</html>`;
}
