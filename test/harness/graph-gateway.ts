import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

/** One address for two stand-ins of the Graph API: what is about the WhatsApp number goes to one, the rest to the other. */
export async function startGraphGateway(phoneNumberId: string, pages: string) {
  let whatsapp: string | null = null;
  const server = createServer((incoming, outgoing) => {
    const isWhatsApp = incoming.url?.split("/")[2] === phoneNumberId;
    if (isWhatsApp && whatsapp === null) return void outgoing.writeHead(503).end();
    const { hostname, port } = new URL(isWhatsApp && whatsapp !== null ? whatsapp : pages);
    const { url: path, method, headers } = incoming;
    const passed = request({ hostname, port, path, method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on("error", () => outgoing.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sendWhatsAppTo(url: string): void {
      whatsapp = url;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
