import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A municipal site with the script tag of the chat on its pages. */
export interface HostSite {
  /** On the chat's own machine, as on a subdomain: another origin, and to browsers the same site. */
  readonly url: string;
  /** The same under a name that makes it another site than the chat. */
  readonly otherName: string;
  /** Puts the chat of this address on its pages; `attributes` are those of the script tag. */
  show(chatUrl: string, attributes?: string): void;
  stop(): Promise<void>;
}

/**
 * Starts a site on an origin of its own, whose content policy lets pass what docs/channels/webchat.md asks for and
 * nothing else.
 */
export async function aHostSite(): Promise<HostSite> {
  let chat = { url: "", attributes: "" };
  const server = createServer(({ url }, response) => {
    response
      .writeHead(200, {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": `default-src 'none'; script-src ${chat.url}; frame-src ${chat.url}; require-trusted-types-for 'script'`,
      })
      .end(page(url === "/afval" ? "Afval" : "Welkom", chat.url, chat.attributes));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    otherName: `http://localhost:${port}`,
    show(url, attributes = "") {
      chat = { url, attributes };
    },
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
