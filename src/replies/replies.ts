import type { Template } from "liquidjs";
import { type ChannelName, textLimits } from "../model/channel.ts";
import type { ReplyLanguage } from "../model/language.ts";
import type { FormOfAddress } from "../model/resident.ts";
import { type TemplateName, type TemplateValues, templateNames } from "../model/template.ts";
import { checkFilledIn } from "./check-filled-in.ts";
import { type CompiledTemplate, compileTemplate, liquid } from "./compile-template.ts";
import type { Municipality } from "./municipality.ts";
import { asWritten, facts } from "./placeholders.ts";
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
  /** Those values of which English has other words. */
  readonly inEnglish?: TemplateValues;
}

export interface ReplyRequest {
  readonly parts: readonly ReplyPart[];
  readonly formOfAddress: FormOfAddress;
  /** The resident's name, or a mask for a readable copy; `null` when it is not known. */
  readonly name: string | null;
  readonly channel: ChannelName;
}

/** For an automatic reply also the language it is to be in; Dutch unless said otherwise. */
export interface AutomaticRequest extends ReplyRequest {
  readonly language?: ReplyLanguage;
}

/** The texts of one municipality, checked and ready. */
export interface Replies {
  /**
   * An automatic reply: opening, the parts in order, the notice that it is automatic, the signature once. In English
   * when that is asked and every part has it, with the Dutch below as far as the channel has room.
   */
  automatic(request: AutomaticRequest): string;
  /** An agent's own words between the same opening and signature (D18, D20). */
  personal(words: string, request: Addressed): string;
  /** One template alone, for an agent to start from and for previews; in English where that is asked and it has it. */
  single(part: ReplyPart, request: Addressed & Pick<AutomaticRequest, "language">): string;
  readonly templates: Readonly<Record<TemplateName, TemplateText>>;
}

type Addressed = Omit<ReplyRequest, "parts">;

const openingPart: ReplyPart = { template: "personal-opening", values: {} };
// Stands between the English and the Dutch, which is what counts.
const dutchBelow = "--- Nederlands ---";

/**
 * Checks and compiles the texts of a municipality. Throws a TemplateError, naming file and line, on the first
 * template that is missing or wrong, also once it is filled in for a channel in use.
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

  function written(part: ReplyPart, variant: Template[], request: Addressed, language: ReplyLanguage): string {
    const { name, channel } = request;
    const values = language === "en" ? { ...part.values, ...part.inEnglish } : part.values;
    const scope = {
      ...facts(municipality, channel, language),
      ...asWritten(name === null ? values : { ...values, name }),
    };
    return tidy(String(liquid.renderSync(variant, scope)));
  }

  const inDutch = (part: ReplyPart, request: Addressed) =>
    written(part, compiled.get(part.template)?.variants[request.formOfAddress] ?? [], request, "nl");

  // `null` when anything in it has no English.
  const inEnglish = (part: ReplyPart, request: Addressed) => {
    const variant = compiled.get(part.template)?.variants.en;
    return variant && municipality.english ? written(part, variant, request, "en") : null;
  };

  function dutch({ parts, ...request }: ReplyRequest): string {
    const texts = [openingPart, ...parts].map((part) => inDutch(part, request));
    return compose(...texts, municipality.automaticNotice, municipality.signature);
  }

  function english({ parts, ...request }: ReplyRequest): string | null {
    const texts = [openingPart, ...parts].map((part) => inEnglish(part, request));
    if (!texts.every((text) => text !== null) || !municipality.english) return null;
    const above = compose(...texts, municipality.english.automaticNotice);
    const both = compose(above, dutchBelow, dutch({ parts, ...request }));
    return both.length <= textLimits[request.channel] ? both : compose(above, municipality.signature);
  }

  const replies: Replies = {
    automatic: ({ language = "nl", ...request }) => (language === "en" ? english(request) : null) ?? dutch(request),
    personal: (words, request) => compose(inDutch(openingPart, request), words.trim(), municipality.signature),
    single: (part, { language = "nl", ...request }) =>
      (language === "en" ? inEnglish(part, request) : null) ?? inDutch(part, request),
    templates: Object.fromEntries([...compiled].map(([name, { text }]) => [name, text])) as Record<
      TemplateName,
      TemplateText
    >,
  };
  for (const source of sources) checkFilledIn(source, replies, municipality, channelsInUse);
  return replies;
}

function compose(...blocks: readonly string[]): string {
  return blocks.filter((block) => block !== "").join("\n\n");
}

// Conditions leave blank lines behind; a reader should not see where they stood.
function tidy(text: string): string {
  return text
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
