import { type Request, Router } from "express";
import { isAtLeast } from "../../model/finding.ts";
import type { AgentId } from "../../model/ids.ts";
import { approvedTemplates, botTemplates, type TemplateName, templateNames } from "../../model/template.ts";
import { factDescriptions, placeholders, switches } from "../../replies/placeholders.ts";
import { templateDuties, wordsToSay } from "../../replies/template-duties.ts";
import type { TemplateProblem } from "../../replies/template-error.ts";
import { TemplateError } from "../../replies/template-error.ts";
import {
  type TemplateProblem as ContractProblem,
  type Preview,
  type Template,
  type TemplateVersion,
  templateTextSchema,
} from "../contract/template.ts";
import { namesOf } from "../desk/agent-names.ts";
import type { ApiParts, TemplateVersionRow } from "../ports.ts";
import { ApiError } from "../problem-handler.ts";
import { requireAdmin, signedIn } from "../session/require-agent.ts";
import { isSayable } from "./sayable.ts";

/** The texts residents read, for admins: see them, try a change in both registers, save it as a new version. */
export function templateRoutes(parts: ApiParts): Router {
  const { store, accounts, templates, channels, municipality, personalDataIn, now } = parts;
  const router = Router();

  router.get("/templates", requireAdmin, async (_request, response) => {
    const versions = new Map((await store.templates.latest()).map((version) => [version.name, version]));
    const names = await namesOf(accounts);
    response.json(templateNames.map((name) => present(name, versions.get(name), names)));
  });

  router.post("/templates/:name/preview", requireAdmin, (request: Request<{ name: string }>, response) => {
    const name = known(request.params.name);
    response.json(preview(name, templateTextSchema.parse(request.body)));
  });

  router.post("/templates/:name/versions", requireAdmin, async (request: Request<{ name: string }>, response) => {
    const name = known(request.params.name);
    const text = templateTextSchema.parse(request.body);
    const tried = preview(name, text);
    if (tried.outcome === "wrong")
      throw new ApiError(400, "wrong-template", "De tekst klopt nog niet; zie het voorbeeld.");
    response.status(201).json({ version: await save(name, text, signedIn(response).id) });
  });

  router.get("/templates/:name/versions", requireAdmin, async (request: Request<{ name: string }>, response) => {
    const versions = await store.templates.historyOf(known(request.params.name));
    const names = await namesOf(accounts);
    response.json(versions.map((version) => presentVersion(version, names)));
  });

  router.post("/templates/:name/original", requireAdmin, async (request: Request<{ name: string }>, response) => {
    const name = known(request.params.name);
    const [latest] = await store.templates.historyOf(name);
    if (!latest || latest.isOriginal)
      throw new ApiError(409, "nothing-to-do", "De oorspronkelijke tekst is al in gebruik.");
    const text = { ...templates.original(name), isOriginal: true };
    response.status(201).json({ version: await save(name, text, signedIn(response).id) });
  });

  async function save(
    name: TemplateName,
    text: { u: string; je: string; isOriginal?: boolean },
    authorId: AgentId,
  ): Promise<number> {
    const version = await store.templates.save({ name, ...text, authorId, savedAt: now() });
    await store.live.publish({ kind: "templates" });
    return version;
  }

  function present(
    name: TemplateName,
    latest: TemplateVersionRow | undefined,
    names: ReadonlyMap<string, string>,
  ): Template {
    const { purpose } = templates.replies().templates[name];
    const version = latest?.isOriginal ? undefined : latest;
    const { u, je } = version ?? templates.original(name);
    const duties = templateDuties[name];
    return {
      name,
      audience: (botTemplates as readonly string[]).includes(name) ? "bot" : "agent",
      purpose,
      u,
      je,
      version: version?.version ?? null,
      savedAt: version?.savedAt.toISOString() ?? null,
      author: version ? (names.get(version.authorId) ?? null) : null,
      placeholders: duties.given.map((value) => ({
        written: placeholders[value].written,
        description: placeholders[value].description,
        isSwitch: switches.has(value),
      })),
      facts: Object.entries(factDescriptions).map(([written, description]) => ({ written, description })),
      mustUse: [...duties.mustUse],
      mustSay: (duties.mustSay ?? []).map((duty) => wordsToSay(duty, municipality).join("|")),
      protocol: [...duties.protocol],
    };
  }

  // An admin sees the worst case: values as long as they get, on the channel in use where the text gets longest.
  function preview(name: TemplateName, text: { u: string; je: string }): Preview {
    const personal = personalDataProblem(text, personalDataIn);
    if (personal) return { outcome: "wrong", problem: personal };
    try {
      const replies = templates.withReplaced(name, text);
      const values = Object.fromEntries(templateDuties[name].given.map((value) => [value, placeholders[value].sample]));
      const show = (formOfAddress: "u" | "je") =>
        channels
          .map((channel) => {
            const part = { template: name, values };
            const reader = { formOfAddress, name: placeholders.name.sample, channel };
            // What a platform has approved goes as it is, with nothing around it.
            return isApproved(name) ? replies.single(part, reader) : replies.automatic({ parts: [part], ...reader });
          })
          .reduce((longest, shown) => (shown.length > longest.length ? shown : longest), "");
      return { outcome: "fine", u: show("u"), je: show("je") };
    } catch (error) {
      if (error instanceof TemplateError) return { outcome: "wrong", problem: asContract(error.problem) };
      throw error;
    }
  }

  return router;
}

function presentVersion(
  { version, u, je, isOriginal, authorId, savedAt }: TemplateVersionRow,
  names: ReadonlyMap<string, string>,
): TemplateVersion {
  return { version, u, je, isOriginal, savedAt: savedAt.toISOString(), author: names.get(authorId) ?? null };
}

// A text for everybody passes the same detector as an answer to one resident (D60); a department's own details may stay.
function personalDataProblem(
  text: { u: string; je: string },
  personalDataIn: ApiParts["personalDataIn"],
): ContractProblem | null {
  for (const form of ["u", "je"] as const) {
    const found = personalDataIn(text[form]).find(
      ({ type, span, confidence }) =>
        isAtLeast(confidence, "likely") && !isSayable(type, text[form].slice(span.start, span.end)),
    );
    if (!found) continue;
    const row = text[form].slice(0, found.span.start).split("\n").length;
    return { code: "personal-data", form, row, name: found.type };
  }
  return null;
}

function asContract(problem: TemplateProblem): ContractProblem {
  if (problem.code === "duty-left-out") return { ...problem, names: [...problem.names] };
  return problem.code === "words-left-out" ? { ...problem, words: [...problem.words] } : problem;
}

function known(value: string): TemplateName {
  const name = templateNames.find((candidate) => candidate === value);
  if (!name) throw new ApiError(404, "not-found", "Deze tekst bestaat niet.");
  return name;
}

function isApproved(name: TemplateName): boolean {
  return (approvedTemplates as readonly TemplateName[]).includes(name);
}
