import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Router } from "express";
import helmet from "helmet";
import { contentPolicy } from "../content-policy.ts";
import type { ApiParts } from "../ports.ts";
import { themeCss } from "./theme-css.ts";

// A municipal page asks at most once an hour, and then hears mostly that nothing has changed.
const scriptCache = "public, max-age=3600, must-revalidate";

/** The chat page, which sites of the municipality may show in a frame, and the script and the style that go with it. */
export function chatPageRoutes({ chatPage, municipality, pages, publicUrl }: ApiParts): Router {
  const router = Router();
  const { origins, theme } = chatPage;

  router.get(
    "/chat",
    helmet.contentSecurityPolicy({ directives: contentPolicy(publicUrl, origins) }),
    (_request, response) => {
      // It knows "same origin" or nothing; browsers that read the policy above do without it.
      if (origins.length > 0) response.removeHeader("x-frame-options");
      response.sendFile(join(pages, "chat.html"), { cacheControl: false });
    },
  );

  // What an installation sets is handed to the script as an argument: it needs no second request and no global name.
  const given = JSON.stringify({ municipality: municipality.name, theme: themeCss(theme, ":host") });
  router.get("/chat-embed.js", async (_request, response, next) => {
    const script = await readFile(join(pages, "chat-embed.js"), "utf8").catch(() => null);
    if (script === null) return next();
    response.set({ "cache-control": scriptCache, "cross-origin-resource-policy": "cross-origin" });
    response.type("js").send(`((given) => {\n${script}\n})(${given});\n`);
  });

  router.get("/theme.css", (_request, response) => {
    response.set("cache-control", "no-cache").type("css").send(themeCss(theme, "html.utrecht-theme"));
  });

  return router;
}
