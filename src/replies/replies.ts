import { type ChannelName, textLimits } from "../model/channel.ts";
import type { FormOfAddress } from "../model/resident.ts";
import { type TemplateName, type TemplateValues, templateNames } from "../model/template.ts";
import { type CompiledTemplate, compileTemplate, liquid } from "./compile-template.ts";
import type { Municipality } from "./municipality.ts";
import { asWritten, facts, placeholders } from "./placeholders.ts";
import { templateDuties } from "./template-duties.ts";
import { TemplateError } from "./template-error.ts";
import type { TemplateText } from "./template-file.ts";

/** A template with where it came from, so that an error can name the place. */
export interface TemplateSource {
  readonly text: TemplateText;
  readonly source: string;
  readonly file: string;
}

export interface ReplyPart {
  readonly template: TemplateName;
  readonly values: TemplateValues;
}

export interface ReplyRequest {
  readonly parts: readonly ReplyPart[];
  readonly formOfAddress: FormOfAddress;
  /** The resident's name, or a mask for a readable copy; `null` when it is not known. */
  readonly name: string | null;
  readonly channel: ChannelName;
}

/** The texts of one municipality, checked and ready. */
export interface Replies {
  /** An automatic reply: opening, the parts in order, the notice that it is automatic, the signature once. */
  automatic(request: ReplyRequest): string;
  /** An agent's own words between the same opening and signature (D18, D20). */
  personal(words: string, request: Omit<ReplyRequest, "parts">): string;
  /** One template alone, for an agent to start from and for previews. */
  single(part: ReplyPart, request: Omit<ReplyRequest, "parts">): string;
  readonly templates: Readonly<Record<TemplateName, TemplateText>>;
}

/**
 * Checks and compiles the texts of a municipality. Throws a TemplateError, naming file and line, on the first
 * template that is missing, wrong, or too long for a channel in use.
 */
export function createReplies(
  sources: readonly TemplateSource[],
  municipality: Municipality,
  channelsInUse: readonly ChannelName[],
): Replies {
  const compiled = new Map<TemplateName, CompiledTemplate>();
  for (const { text, source, file } of sources) compiled.set(text.name, compileTemplate(text, source, file));
  const missing = templateNames.find((name) => !compiled.has(name));
  if (missing) throw new TemplateError(`templates/${missing}.md`, 1, "this template is missing.");

  function single(
    { template, values }: ReplyPart,
    { formOfAddress, name, channel }: Omit<ReplyRequest, "parts">,
  ): string {
    const scope = { ...facts(municipality, channel), ...asWritten(name === null ? values : { ...values, name }) };
    const variant = compiled.get(template)?.variants[formOfAddress] ?? [];
    return tidy(String(liquid.renderSync(variant, scope)));
  }

  const opening = (request: Omit<ReplyRequest, "parts">) =>
    single({ template: "personal-opening", values: {} }, request);
  const compose = (...blocks: readonly string[]) => blocks.filter((block) => block !== "").join("\n\n");

  const replies: Replies = {
    automatic: ({ parts, ...request }) =>
      compose(
        opening(request),
        ...parts.map((part) => single(part, request)),
        municipality.automaticNotice,
        municipality.signature,
      ),
    personal: (words, request) => compose(opening(request), words.trim(), municipality.signature),
    single,
    templates: Object.fromEntries([...compiled].map(([name, { text }]) => [name, text])) as Record<
      TemplateName,
      TemplateText
    >,
  };
  for (const source of sources) checkLength(source, replies, channelsInUse);
  return replies;
}

function checkLength({ text, file }: TemplateSource, replies: Replies, channels: readonly ChannelName[]): void {
  const values = Object.fromEntries(
    templateDuties[text.name].given.map((value) => [value, placeholders[value].sample]),
  );
  for (const channel of channels) {
    for (const formOfAddress of ["u", "je"] as const) {
      const parts = [{ template: text.name, values }];
      const request = { parts, formOfAddress, name: placeholders.name.sample, channel };
      const { length } = triedOut(() => replies.automatic(request), file, formOfAddress);
      const limit = textLimits[channel];
      if (length > limit) {
        const message = `variant "${formOfAddress}" can grow to ${length} characters; ${channel} allows ${limit}.`;
        throw new TemplateError(file, 1, message, { code: "too-long", form: formOfAddress, length, channel, limit });
      }
    }
  }
}

// What parses may still fail to render, such as a list that needs more memory than a text may have.
function triedOut(render: () => string, file: string, form: FormOfAddress): string {
  try {
    return render();
  } catch (error) {
    const { message } = error as Error;
    const row = Number(/, line:(\d+)/.exec(message)?.[1] ?? 1);
    const name = message.replace(/, line:\d+.*$/s, "");
    throw new TemplateError(file, row, `variant "${form}": ${name}.`, { code: "markup", form, row, name });
  }
}

// Conditions leave blank lines behind; a reader should not see where they stood.
function tidy(text: string): string {
  return text
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
