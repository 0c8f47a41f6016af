import { createHash, randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";

/** What goes wrong with a file: it is gone, its address points elsewhere, or its bytes come slowly or are cut off. */
export type MediaTrouble =
  | { readonly kind: "gone" }
  | { readonly kind: "elsewhere"; readonly url: string }
  | { readonly kind: "slow"; readonly milliseconds: number }
  | { readonly kind: "cut-off" }
  /** Says less about its size than there is. */
  | { readonly kind: "understated" };

interface StoredMedia {
  readonly bytes: Buffer;
  readonly mimeType: string;
  readonly trouble: MediaTrouble | null;
}

const urlGoodForMilliseconds = 5 * 60_000;

/**
 * Meta's media: an id leads to an address, which is good for five minutes and wants the token as well (the caller has
 * checked that).
 */
export function createMediaShelf(root: () => string, now: () => number) {
  const stored = new Map<string, StoredMedia>();
  const addresses = new Map<string, { readonly id: string; readonly until: number }>();
  const notThere = {
    status: 400,
    content: { error: { message: "(#100) Unsupported get request", type: "GraphMethodException", code: 100 } },
  };

  return {
    /** A resident has sent this: the id to name in the webhook. */
    upload(bytes: Buffer, mimeType: string, trouble: MediaTrouble | null = null): string {
      const id = String(Date.now()) + String(stored.size).padStart(4, "0");
      stored.set(id, { bytes, mimeType, trouble });
      return id;
    },
    describe(id: string): { readonly status: number; readonly content: unknown } {
      const file = stored.get(id);
      if (file === undefined || file.trouble?.kind === "gone") return notThere;
      const { bytes, mimeType, trouble } = file;
      const ticket = randomUUID();
      addresses.set(ticket, { id, until: now() + urlGoodForMilliseconds });
      return {
        status: 200,
        content: {
          messaging_product: "whatsapp",
          id,
          url: trouble?.kind === "elsewhere" ? trouble.url : `${root()}/whatsapp_business/attachments/?mid=${ticket}`,
          mime_type: mimeType,
          sha256: createHash("sha256").update(bytes).digest("hex"),
          // A string in Meta's OpenAPI description, a number in its guide.
          file_size: String(trouble?.kind === "understated" ? 1000 : bytes.length),
        },
      };
    },
    /** Hands the bytes over; the status it answered with. */
    serve(ticket: string, response: ServerResponse): number {
      const address = addresses.get(ticket);
      const file = address && address.until > now() ? stored.get(address.id) : undefined;
      if (file === undefined) {
        response.writeHead(404).end();
        return 404;
      }
      const { bytes, mimeType, trouble } = file;
      // Without a length the reader has to count for itself.
      const length = trouble?.kind === "understated" ? {} : { "content-length": String(bytes.length) };
      response.writeHead(200, { "content-type": mimeType, ...length });
      if (trouble?.kind === "cut-off") response.write(bytes.subarray(0, 100), () => response.destroy());
      else if (trouble?.kind === "slow") setTimeout(() => response.end(bytes), trouble.milliseconds);
      else response.end(bytes);
      return 200;
    },
  };
}
