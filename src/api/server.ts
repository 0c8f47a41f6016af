import { join } from "node:path";
import express, { type Express, type Response, Router } from "express";
import helmet from "helmet";
import { backOfficeRoutes } from "./back-office/back-office-routes.ts";
import { chatPageRoutes } from "./chat-page/chat-page-routes.ts";
import { contentPolicy } from "./content-policy.ts";
import { caseRoutes } from "./desk/case-routes.ts";
import { channelRoutes } from "./desk/channel-routes.ts";
import { contactRoutes } from "./desk/contact-routes.ts";
import { conversationRoutes } from "./desk/conversation-routes.ts";
import { inquiryRoutes } from "./desk/inquiry-routes.ts";
import { judgementRoutes } from "./desk/judgement-routes.ts";
import { mediaRoutes } from "./desk/media-routes.ts";
import { informationPage } from "./information/information-page.ts";
import { liveRoutes } from "./live/live-routes.ts";
import { metricsRoute } from "./metrics-route.ts";
import type { ApiParts } from "./ports.ts";
import { notFound, problemHandler } from "./problem-handler.ts";
import { requireAgent, sameOrigin } from "./session/require-agent.ts";
import { sessionRoutes, signInRoutes } from "./session/session-routes.ts";
import { templateRoutes } from "./templates/template-routes.ts";
import { webchatRoutes } from "./webchat/webchat-routes.ts";
import { webhookRoute } from "./webhooks/webhook-route.ts";

const largestRequest = "64kb";

/** The web server: webhooks, the API, the console and the chat page. Listens to nothing yet. */
export function createServer(parts: ApiParts): Express {
  const app = express();
  app.disable("x-powered-by");
  // Rate limits count by address: nobody but our own proxies may say which one that is.
  app.set("trust proxy", parts.proxyHops);
  app.use(
    helmet({
      contentSecurityPolicy: { directives: contentPolicy(parts.publicUrl) },
      strictTransportSecurity: parts.publicUrl.startsWith("https:"),
    }),
  );

  for (const webhook of parts.webhooks) app.use(`/webhooks/${webhook.channel}`, webhookRoute(webhook, parts.log));
  app.use("/api/v1", api(parts));
  app.use(operations(parts), metricsRoute(parts));
  app.use(information(parts), chatPageRoutes(parts), pages(parts.pages));
  app.use(notFound);
  app.use(problemHandler(parts.log));
  return app;
}

function api(parts: ApiParts): Router {
  const router = Router();
  router.use(express.json({ limit: largestRequest }));
  router.use((_request, response, next) => {
    response.set({ "api-version": "1.0.0", "cache-control": "no-store" });
    next();
  });
  router.use(webchatRoutes(parts));
  router.use(backOfficeRoutes(parts));
  router.use(sameOrigin(parts.publicUrl));
  router.use(signInRoutes(parts));
  router.use(requireAgent(parts.accounts));
  router.use(
    sessionRoutes(parts),
    caseRoutes(parts),
    inquiryRoutes(parts),
    judgementRoutes(parts),
    contactRoutes(parts),
    conversationRoutes(parts),
    mediaRoutes(parts),
    templateRoutes(parts),
    channelRoutes(parts),
    liveRoutes(parts),
  );
  router.use(notFound);
  return router;
}

/** For whoever runs the system: is it alive, can it do its work. */
function operations({ isReady }: ApiParts): Router {
  const router = Router();
  router.get("/health/live", (_request, response) => {
    response.json({ status: "live" });
  });
  router.get("/health/ready", async (_request, response) => {
    const ready = await isReady();
    response.status(ready ? 200 : 503).json({ status: ready ? "ready" : "not-ready" });
  });
  return router;
}

/** For residents, before they write. */
function information({ municipality, channels, policy, processors }: ApiParts): Router {
  const router = Router();
  router.get("/informatie", (_request, response) => {
    response.type("html").send(informationPage({ municipality, channels, rules: policy.rules, processors }));
  });
  return router;
}

function pages(folder: string): Router {
  const router = Router();
  const show = (response: Response, name: string) => response.sendFile(join(folder, name), { cacheControl: false });
  router.use("/assets", express.static(join(folder, "assets"), { immutable: true, maxAge: "1y" }), notFound);
  router.get(consolePages, (_request, response) => show(response, "index.html"));
  // Somebody with a wrong address in a browser gets a page that says so.
  router.get("/{*path}", (request, response, next) => {
    if (request.accepts(["json", "html"]) === "html") show(response.status(404), "index.html");
    else next();
  });
  return router;
}

// The console finds its own way behind these addresses.
const consolePages = [
  "/",
  "/gesprekken",
  "/gesprekken/:id",
  "/teksten",
  "/teksten/:name",
  "/medewerkers",
  "/kanalen",
  "/navraag",
];
