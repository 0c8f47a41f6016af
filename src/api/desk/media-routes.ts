import { Router } from "express";
import { type MessageId, parseId } from "../../model/ids.ts";
import type { MediaFormat } from "../../model/media.ts";
import type { ApiParts } from "../ports.ts";
import { ApiError } from "../problem-handler.ts";
import { signedIn } from "../session/require-agent.ts";

const types: Readonly<Record<MediaFormat, { readonly type: string; readonly ending: string }>> = {
  jpeg: { type: "image/jpeg", ending: "jpg" },
  png: { type: "image/png", ending: "png" },
  webp: { type: "image/webp", ending: "webp" },
  pdf: { type: "application/pdf", ending: "pdf" },
};

/** What a resident sent besides words: for who is signed in, one at a time, and never as a page of ours. */
export function mediaRoutes({ viewMedia }: ApiParts): Router {
  const router = Router();
  router.get("/messages/:id/media", async (request, response) => {
    const messageId = parseId<MessageId>(request.params.id);
    if (messageId === null) throw new ApiError(404, "not-found", "Dit bericht bestaat niet.");
    const { format, bytes } = await viewMedia(messageId, signedIn(response).id);
    const { type, ending } = types[format];
    response
      .set({
        "content-type": type,
        "content-disposition": `attachment; filename="bijlage.${ending}"`,
        // Opened as a page it can do nothing and load nothing.
        "content-security-policy": "default-src 'none'; sandbox",
      })
      .end(bytes);
  });
  return router;
}
