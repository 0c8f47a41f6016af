import { Liquid, type Template } from "liquidjs";
import type { FormOfAddress } from "../model/resident.ts";
import { factDescriptions, placeholders } from "./placeholders.ts";
import { templateDuties } from "./template-duties.ts";
import { TemplateError } from "./template-error.ts";
import { lineOfVariant, type TemplateText } from "./template-file.ts";

/** A template that has passed every check; rendering it cannot fail for want of a value. */
export interface CompiledTemplate {
  readonly text: TemplateText;
  readonly variants: Readonly<Record<FormOfAddress, Template[]>>;
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
  const variant = (form: FormOfAddress) => compileVariant(text, form, source, file);
  return { text, variants: { u: variant("u"), je: variant("je") } };
}

function compileVariant(text: TemplateText, form: FormOfAddress, source: string, file: string): Template[] {
  const offset = lineOfVariant(source, form) - 1;
  const { given, mustUse, protocol } = templateDuties[text.name];
  const parsed = parse(text.body[form], form, file, offset);
  const used = Object.values(liquid.analyzeSync(parsed, { partials: false }).variables).flat();

  const known = new Set([...given.map((value) => placeholders[value].written), ...Object.keys(factDescriptions)]);
  for (const { segments, location } of used) {
    const name = segments.join(".");
    if (known.has(name)) continue;
    const message = `variant "${form}": unknown placeholder {{ ${name} }}. Here you can use: ${[...known].join(", ")}.`;
    throw new TemplateError(file, offset + location.row, message, {
      code: "unknown-placeholder",
      form,
      row: location.row,
      name,
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

function parse(body: string, form: FormOfAddress, file: string, offset: number): Template[] {
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
