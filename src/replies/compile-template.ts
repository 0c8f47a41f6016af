import { Liquid, type Template } from "liquidjs";
import type { FormOfAddress } from "../model/resident.ts";
import type { TemplateName, TemplateVariant } from "../model/template.ts";
import { factDescriptions, placeholders } from "./placeholders.ts";
import { templateDuties } from "./template-duties.ts";
import { TemplateError } from "./template-error.ts";
import { lineOfVariant, type TemplateText } from "./template-file.ts";

/** A template that has passed every check; rendering it cannot fail for want of a value. */
export interface CompiledTemplate {
  readonly text: TemplateText;
  /** That in English is `null` when there is none. */
  readonly variants: Readonly<Record<FormOfAddress, Template[]>> & { readonly en: Template[] | null };
}

// Conditions and values only: a template needs no loops, files or assignments, and admins cannot write them.
const allowedTags = new Set(["if", "elsif", "else", "unless", "comment"]);
// Filters that only change how a value is written. Others build lists and texts of any size out of nothing.
const allowedFilters = new Set(["capitalize", "default", "downcase", "strip", "upcase"]);
// A text is at most 4000 characters, and what it is given are names, dates and addresses.
const longestSource = 20_000;
const mostMemory = 100_000;

/**
 * The Liquid engine that templates run in: unknown names and filters are errors, prototypes are out of reach, and
 * with no loops and bounded memory no text takes long.
 */
export const liquid: Liquid = (() => {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    lenientIf: true,
    ownPropertyOnly: true,
    parseLimit: longestSource,
    memoryLimit: mostMemory,
  });
  for (const tag of Object.keys(engine.tags)) if (!allowedTags.has(tag)) delete engine.tags[tag];
  for (const filter of Object.keys(engine.filters)) if (!allowedFilters.has(filter)) delete engine.filters[filter];
  return engine;
})();

/**
 * Compiles one template and holds it against its duties. `source` is the file's own text, for line numbers. Throws
 * a TemplateError on broken Liquid, an unknown placeholder, one that is not filled in for this template, or a duty
 * left out.
 */
export function compileTemplate(text: TemplateText, source: string, file: string): CompiledTemplate {
  const variant = (form: TemplateVariant, body: string) => compileVariant(text.name, form, body, source, file);
  const { body, english } = text;
  return {
    text,
    variants: {
      u: variant("u", body.u),
      je: variant("je", body.je),
      en: english === null ? null : variant("en", english),
    },
  };
}

function compileVariant(
  name: TemplateName,
  form: TemplateVariant,
  body: string,
  source: string,
  file: string,
): Template[] {
  const offset = lineOfVariant(source, form) - 1;
  const { given, mustUse, protocol } = templateDuties[name];
  const parsed = parse(body, form, file, offset);
  const used = Object.values(liquid.analyzeSync(parsed, { partials: false }).variables).flat();

  const known = new Set([...given.map((value) => placeholders[value].written), ...Object.keys(factDescriptions)]);
  for (const { segments, location } of used) {
    const written = segments.join(".");
    if (known.has(written)) continue;
    const message = `variant "${form}": unknown placeholder {{ ${written} }}. Here you can use: ${[...known].join(", ")}.`;
    throw new TemplateError(file, offset + location.row, message, {
      code: "unknown-placeholder",
      form,
      row: location.row,
      name: written,
    });
  }
  for (const duty of mustUse) {
    const names = duty.split("|");
    if (used.some(({ segments }) => names.includes(segments.join(".")))) continue;
    const message = `variant "${form}" must use {{ ${names.join(" }} or {{ ")} }} (protocol ${protocol.join(", ")}).`;
    throw new TemplateError(file, offset + 1, message, { code: "duty-left-out", form, names });
  }
  return parsed;
}

// Liquid's own words for what is wrong with the markup, and ours.
const markupProblems = [
  ["not-closed", /(?:output|tag) "?(.+?)"? not closed/],
  ["unknown-tag", /tag "(\S+)" not found/],
] as const;

function parse(body: string, form: TemplateVariant, file: string, offset: number): Template[] {
  try {
    return liquid.parse(body);
  } catch (error) {
    const { message } = error as Error;
    const row = Number(/, line:(\d+)/.exec(message)?.[1] ?? 1);
    const said = message.replace(/, line:\d+.*$/s, "");
    const [code, pattern] = markupProblems.find(([, known]) => known.test(said)) ?? (["markup", /(.*)/] as const);
    const name = pattern.exec(said)?.[1] ?? "";
    throw new TemplateError(file, offset + row, `variant "${form}": ${said}.`, { code, form, row, name });
  }
}
