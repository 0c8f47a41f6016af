import { type ChannelName, textLimits } from "../model/channel.ts";
import type { FormOfAddress } from "../model/resident.ts";
import type { TemplateName, TemplateValues } from "../model/template.ts";
import type { Municipality } from "./municipality.ts";
import { placeholders, switches } from "./placeholders.ts";
import { templateDuties } from "./template-duties.ts";
import { TemplateError } from "./template-error.ts";
import { lineOfVariant, type TemplateText } from "./template-file.ts";

interface Source {
  readonly text: TemplateText;
  readonly source: string;
  readonly file: string;
}

interface Part {
  readonly template: TemplateName;
  readonly values: TemplateValues;
}

interface Reader {
  readonly formOfAddress: FormOfAddress;
  readonly name: string | null;
  readonly channel: ChannelName;
}

interface FillIn {
  single(part: Part, reader: Reader): string;
  automatic(request: Reader & { readonly parts: readonly Part[] }): string;
}

/**
 * Holds a text against what only shows once it is filled in: its length with opening and signature, words a
 * resident must always read, and the signature that the reply already has. Every way in which its switches can
 * stand is tried, on every channel in use. Throws a TemplateError on the first that is wrong.
 */
export function checkFilledIn(
  source: Source,
  fillIn: FillIn,
  municipality: Municipality,
  channels: readonly ChannelName[],
): void {
  const { name: template } = source.text;
  for (const channel of channels) {
    for (const formOfAddress of ["u", "je"] as const) {
      const reader = { formOfAddress, name: placeholders.name.sample, channel };
      for (const values of waysToFillIn(template)) {
        const part = { template, values };
        const reply = triedOut(() => fillIn.automatic({ ...reader, parts: [part] }), reader, source);
        checkLength(reply, reader, source);
        const text = fillIn.single(part, reader);
        checkWords(text, reader, source);
        checkFrame(text, reader, municipality, source);
      }
    }
  }
}

// Every value at its longest, with every combination of switches.
function waysToFillIn(template: TemplateName): readonly TemplateValues[] {
  return templateDuties[template].given.reduce<readonly TemplateValues[]>(
    (ways, value) =>
      ways.flatMap((way) => {
        const filled = { ...way, [value]: placeholders[value].sample };
        return switches.has(value) ? [filled, way] : [filled];
      }),
    [{}],
  );
}

// What parses may still fail to render, such as a list that needs more memory than a text may have.
function triedOut(render: () => string, { formOfAddress: form }: Reader, { source, file }: Source): string {
  try {
    return render();
  } catch (error) {
    const { message } = error as Error;
    const row = Number(/, line:(\d+)/.exec(message)?.[1] ?? 1);
    const name = message.replace(/, line:\d+.*$/s, "");
    const line = lineOfVariant(source, form) - 1 + row;
    throw new TemplateError(file, line, `variant "${form}": ${name}.`, { code: "markup", form, row, name });
  }
}

function checkLength({ length }: string, { channel, formOfAddress: form }: Reader, { source, file }: Source): void {
  const limit = textLimits[channel];
  if (length <= limit) return;
  const message = `variant "${form}" can grow to ${length} characters; ${channel} allows ${limit}.`;
  throw new TemplateError(file, lineOfVariant(source, form), message, {
    code: "too-long",
    form,
    length,
    channel,
    limit,
  });
}

function checkWords(text: string, { formOfAddress: form }: Reader, { text: { name }, source, file }: Source): void {
  const { mustSay = [], protocol } = templateDuties[name];
  for (const duty of mustSay) {
    const words = duty.split("|");
    if (words.some((word) => says(text, word))) continue;
    const message = `variant "${form}" must always say ${words.join(" or ")} (protocol ${protocol.join(", ")}).`;
    throw new TemplateError(file, lineOfVariant(source, form), message, { code: "words-left-out", form, words });
  }
}

// By itself, and a word is digits and hyphens only: 113 is not said by "0800-0113" or "www.113.nl".
function says(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}.-])${word}(?![\\p{L}\\p{N}-])`, "u").test(text);
}

function checkFrame(
  text: string,
  { formOfAddress: form }: Reader,
  { signature, automaticNotice }: Municipality,
  { source, file }: Source,
): void {
  const words = [signature, automaticNotice].find((line) => plain(text).includes(plain(line)));
  if (words === undefined) return;
  const message = `variant "${form}" says "${words}"; every reply ends with that already.`;
  throw new TemplateError(file, lineOfVariant(source, form), message, { code: "frame-repeated", form, words });
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}
