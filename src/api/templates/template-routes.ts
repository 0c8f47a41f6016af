import { type Request, Router } from "express";
import type { PersonalDataType } from "../../model/finding.ts";
import { botTemplates, type TemplateName, templateNames } from "../../model/template.ts";
import { factDescriptions, placeholders, switches } from "../../replies/placeholders.ts";
import { templateDuties } from "../../replies/template-duties.ts";
import type { TemplateProblem } from "../../replies/template-error.ts";
import { TemplateError } from "../../replies/template-error.ts";
import {
  type TemplateProblem as ContractProblem,
  type Preview,
  type Template,
  templateTextSchema,
} from "../contract/template.ts";
import { namesOf } from "../desk/agent-names.ts";
import type { ApiParts, TemplateVersionRow } from "../ports.ts";
import { ApiError } from "../problem-handler.ts";
import { requireAdmin, signedIn } from "../session/require-agent.ts";

/** The texts residents read, for admins: see them, try a change in both registers, save it as a new version. */
export function templateRoutes({ store, accounts, templates, channels, personalDataIn, now }: ApiParts): Router {
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
    const version = await store.templates.save({ name, ...text, authorId: signedIn(response).id, savedAt: now() });
    await store.live.publish({ kind: "templates" });
    response.status(201).json({ version });
  });

  function present(
    name: TemplateName,
    version: TemplateVersionRow | undefined,
    names: ReadonlyMap<string, string>,
  ): Template {
    const { purpose, body } = templates.replies().templates[name];
    const duties = templateDuties[name];
    return {
      name,
      audience: (botTemplates as readonly string[]).includes(name) ? "bot" : "agent",
      purpose,
      u: version?.u ?? body.u,
      je: version?.je ?? body.je,
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
          .map((channel) =>
            replies.automatic({
              parts: [{ template: name, values }],
              formOfAddress,
              name: placeholders.name.sample,
              channel,
            }),
          )
          .reduce((longest, shown) => (shown.length > longest.length ? shown : longest), "");
      return { outcome: "fine", u: show("u"), je: show("je") };
    } catch (error) {
      if (error instanceof TemplateError) return { outcome: "wrong", problem: asContract(error.problem) };
      throw error;
    }
  }

  return router;
}

// A text may name how a department is reached or where it is; everything else in it would be somebody's own (D60).
const sayable: ReadonlySet<PersonalDataType> = new Set(["email-address", "address", "postcode"]);

function personalDataProblem(
  text: { u: string; je: string },
  personalDataIn: ApiParts["personalDataIn"],
): ContractProblem | null {
  for (const form of ["u", "je"] as const) {
    const found = personalDataIn(text[form]).find(({ type }) => !sayable.has(type));
    if (!found) continue;
    const row = text[form].slice(0, found.span.start).split("\n").length;
    return { code: "personal-data", form, row, name: found.type };
  }
  return null;
}

function asContract(problem: TemplateProblem): ContractProblem {
  return problem.code === "duty-left-out" ? { ...problem, names: [...problem.names] } : problem;
}

function known(value: string): TemplateName {
  const name = templateNames.find((candidate) => candidate === value);
  if (!name) throw new ApiError(404, "not-found", "Deze tekst bestaat niet.");
  return name;
}
