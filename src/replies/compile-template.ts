import { Liquid, type Template } from "liquidjs";
import type { ChannelName } from "../model/channel.ts";
import type { FormOfAddress } from "../model/resident.ts";
import type { Municipality } from "./municipality.ts";
import { facts, placeholders } from "./placeholders.ts";
import { templateDuties } from "./template-duties.ts";
import { lineOfVariant, TemplateError, type TemplateText } from "./template-file.ts";

/** A template that has passed every check; rendering it cannot fail for want of a value. */
export interface CompiledTemplate {
  readonly text: TemplateText;
  readonly variants: Readonly<Record<FormOfAddress, Template[]>>;
}

// Conditions and values only: a template needs no loops, files or assignments, and admins cannot write them.
const allowedTags = new Set(["if", "elsif", "else", "unless", "comment"]);

/** The Liquid engine that templates run in: unknown names and filters are errors, prototypes are out of reach. */
export const liquid: Liquid = (() => {
  const engine = new Liquid({ strictVariables: true, strictFilters: true, lenientIf: true, ownPropertyOnly: true });
  for (const tag of Object.keys(engine.tags)) if (!allowedTags.has(tag)) delete engine.tags[tag];
  return engine;
})();

/**
 * Compiles one template and holds it against its duties. `source` is the file's own text, for line numbers. Throws
 * a TemplateError on broken Liquid, an unknown placeholder, one that is not filled in for this template, or a duty
 * left out.
 */
export function compileTemplate(
  text: TemplateText,
  source: string,
  file: string,
  municipality: Municipality,
): CompiledTemplate {
  const variant = (form: FormOfAddress) => compileVariant(text, form, source, file, municipality);
  return { text, variants: { u: variant("u"), je: variant("je") } };
}

function compileVariant(
  text: TemplateText,
  form: FormOfAddress,
  source: string,
  file: string,
  municipality: Municipality,
): Template[] {
  const offset = lineOfVariant(source, form) - 1;
  const duties = templateDuties[text.name];
  const known = knownPlaceholders(
    duties.given.map((value) => placeholders[value].written),
    municipality,
  );
  let parsed: Template[];
  try {
    parsed = liquid.parse(text.body[form]);
  } catch (error) {
    const [, message, row] = /^(.*?), line:(\d+)/.exec((error as Error).message) ?? [];
    throw new TemplateError(
      file,
      offset + Number(row ?? 1),
      `variant "${form}": ${message ?? (error as Error).message}.`,
    );
  }
  const used = Object.values(liquid.analyzeSync(parsed, { partials: false }).variables).flat();
  for (const { segments, location } of used) {
    const path = segments.join(".");
    if (!known.has(path)) {
      throw new TemplateError(
        file,
        offset + location.row,
        `variant "${form}": unknown placeholder {{ ${path} }}. Here you can use: ${[...known].join(", ")}.`,
      );
    }
  }
  for (const duty of duties.mustUse) {
    const alternatives = duty.split("|");
    if (!used.some(({ segments }) => alternatives.includes(segments.join(".")))) {
      throw new TemplateError(
        file,
        offset + 1,
        `variant "${form}" must use {{ ${alternatives.join(" }} or {{ ")} }} (protocol ${duties.protocol.join(", ")}).`,
      );
    }
  }
  return parsed;
}

function knownPlaceholders(given: readonly string[], municipality: Municipality): ReadonlySet<string> {
  const anyChannel = (Object.keys(municipality.channels)[0] ?? "whatsapp") as ChannelName;
  const { gemeente, kanaal } = facts(municipality, anyChannel);
  return new Set([
    ...given,
    ...Object.keys(gemeente).map((key) => `gemeente.${key}`),
    ...Object.keys(kanaal).map((key) => `kanaal.${key}`),
  ]);
}
