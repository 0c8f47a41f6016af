import type { ChannelName } from "../model/channel.ts";
import type { TemplateVariant } from "../model/template.ts";

/** What is wrong with a text, for programs: `row` counts lines inside the variant, from 1. */
export type TemplateProblem =
  | { readonly code: "not-a-template-file" }
  | {
      readonly code: "unknown-placeholder";
      readonly form: TemplateVariant;
      readonly row: number;
      readonly name: string;
    }
  | {
      /** `personal-data`: a text for everybody holds something of somebody; `name` is its type. */
      readonly code: "unknown-tag" | "not-closed" | "markup" | "personal-data";
      readonly form: TemplateVariant;
      readonly row: number;
      readonly name: string;
    }
  | { readonly code: "duty-left-out"; readonly form: TemplateVariant; readonly names: readonly string[] }
  | { readonly code: "words-left-out"; readonly form: TemplateVariant; readonly words: readonly string[] }
  | { readonly code: "frame-repeated"; readonly form: TemplateVariant; readonly words: string }
  | {
      readonly code: "too-long";
      readonly form: TemplateVariant;
      readonly length: number;
      readonly channel: ChannelName;
      readonly limit: number;
    };

/** A template is wrong. The message, for operators, names the file, the line where it goes wrong, and what to do. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
  readonly problem: TemplateProblem;

  constructor(file: string, line: number, message: string, problem: TemplateProblem = { code: "not-a-template-file" }) {
    super(`${file}:${line}: ${message}`);
    this.problem = problem;
  }
}
