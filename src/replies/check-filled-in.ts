import { type ChannelName, hasRoom, textLimits } from "../model/channel.ts";
import type { ReplyLanguage } from "../model/language.ts";
import type { FormOfAddress } from "../model/resident.ts";
import type { TemplateName, TemplateValues, TemplateVariant } from "../model/template.ts";
import type { Municipality } from "./municipality.ts";
import { isOfProduct, longValues, placeholders, switches } from "./placeholders.ts";
import { templateDuties, wordsToSay } from "./template-duties.ts";
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
  readonly language: ReplyLanguage;
  readonly name: string | null;
  readonly channel: ChannelName;
}

interface FillIn {
  single(part: Part, reader: Reader): string;
  automatic(request: Reader & { readonly parts: readonly Part[] }): string;
}

// The English goes by the variant "en", whatever the form of address.
const variantOf = ({ formOfAddress, language }: Reader): TemplateVariant => (language === "en" ? "en" : formOfAddress);

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
    for (const { formOfAddress, language } of readers) {
      if (language === "en" && source.text.english === null) continue;
      const reader: Reader = { formOfAddress, language, name: placeholders.name.sample, channel };
      for (const values of waysToFillIn(template, channel)) {
        const part = { template, values };
        const reply = triedOut(() => fillIn.automatic({ ...reader, parts: [part] }), reader, source);
        checkLength(reply, reader, source);
        const text = fillIn.single(part, reader);
        checkWords(text, reader, municipality, source);
        checkFrame(text, reader, municipality, source);
      }
    }
  }
}

const readers = [
  { formOfAddress: "u", language: "nl" },
  { formOfAddress: "je", language: "nl" },
  { formOfAddress: "u", language: "en" },
] as const;

// Every value at its longest, with every combination of switches, with and without a product.
function waysToFillIn(template: TemplateName, channel: ChannelName): readonly TemplateValues[] {
  const { given } = templateDuties[template];
  const ways = given
    .filter((value) => !isOfProduct(value))
    .reduce<readonly TemplateValues[]>(
      (soFar, value) =>
        soFar.flatMap((way) => {
          const filled = { ...way, [value]: placeholders[value].sample };
          return switches.has(value) ? [filled, way] : [filled];
        }),
      [{}],
    );
  const ofProduct = given.filter((value) => isOfProduct(value) && (hasRoom(channel) || !longValues.has(value)));
  if (ofProduct.length === 0) return ways;
  const product = Object.fromEntries(ofProduct.map((value) => [value, placeholders[value].sample]));
  return ways.flatMap((way) => [way, { ...way, ...product }]);
}

// What parses may still fail to render, such as a list that needs more memory than a text may have.
function triedOut(render: () => string, reader: Reader, { source, file }: Source): string {
  const form = variantOf(reader);
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

function checkLength({ length }: string, reader: Reader, { source, file }: Source): void {
  const { channel } = reader;
  const form = variantOf(reader);
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

function checkWords(
  text: string,
  reader: Reader,
  municipality: Municipality,
  { text: { name }, source, file }: Source,
): void {
  const form = variantOf(reader);
  const { mustSay = [], protocol } = templateDuties[name];
  for (const duty of mustSay) {
    const words = wordsToSay(duty, municipality);
    if (words.some((word) => says(text, word))) continue;
    const message = `variant "${form}" must always say ${words.join(" or ")} (protocol ${protocol.join(", ")}).`;
    throw new TemplateError(file, lineOfVariant(source, form), message, { code: "words-left-out", form, words });
  }
}

// By itself: 113 is not said by "0800-0113" or "www.113.nl". A number may be written with signs: "+32 800 ...".
function says(text: string, word: string): boolean {
  const literal = word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}.-])${literal}(?![\\p{L}\\p{N}-])`, "u").test(text);
}

function checkFrame(
  text: string,
  reader: Reader,
  { signature, automaticNotice }: Municipality,
  { source, file }: Source,
): void {
  const form = variantOf(reader);
  const words = [signature, automaticNotice].find((line) => plain(text).includes(plain(line)));
  if (words === undefined) return;
  const message = `variant "${form}" says "${words}"; every reply ends with that already.`;
  throw new TemplateError(file, lineOfVariant(source, form), message, { code: "frame-repeated", form, words });
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}
