import { z } from "zod";
import { readConfiguration } from "../../config/configuration.ts";
import { readSettings } from "../../config/environment.ts";
import { createDetect } from "../../detection/detect.ts";
import { channelNames } from "../../model/channel.ts";
import { ownLines } from "../../replies/municipality.ts";
import { createReplies } from "../../replies/replies.ts";
import { answerLines } from "./json-lines.ts";
import { createRehearsal, shown } from "./rehearsal.ts";

const turn = z.object({
  conversation: z.string(),
  channel: z.enum(channelNames),
  at: z.iso
    .datetime({ offset: true, error: "must be a moment with its offset, such as 2026-11-24T10:00:00+01:00" })
    .transform((value) => new Date(value)),
  text: z.string(),
  name: z.string().min(1).optional(),
});

/**
 * `decide`: what the bot would do with each message, from detection to the texts a resident reads. Lines of one
 * conversation are one history; a reply counts as delivered a minute later. Nothing is stored or sent.
 */
export async function decideCommand(): Promise<number> {
  const { policy, lexicon, municipality, templates, called } = readConfiguration(readSettings().municipality);
  const rehearsal = createRehearsal(
    createDetect(lexicon, ownLines(municipality), municipality.countryProfile, called),
    policy,
    createReplies(templates, municipality, channelNames),
  );
  const wrong = await answerLines(process.stdin, process.stdout, turn, ({ name, ...message }) => {
    const { actions, ...answer } = rehearsal.hear({ ...message, name: name ?? null });
    return { conversation: message.conversation, actions: actions.map(shown), ...answer };
  });
  return wrong > 0 ? 1 : 0;
}
