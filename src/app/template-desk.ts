import type { TemplateDesk } from "../api/ports.ts";
import type { ChannelName } from "../model/channel.ts";
import type { TemplateName } from "../model/template.ts";
import type { Municipality } from "../replies/municipality.ts";
import { createReplies, type Replies, type TemplateSource } from "../replies/replies.ts";
import type { Store } from "../store/store.ts";

/**
 * The texts in use: the files, with the newest version of whatever admins changed over them. `refresh` reads the
 * versions again, after a start or when any process has saved one.
 */
export async function createTemplateDesk(
  store: Pick<Store, "templates">,
  files: readonly TemplateSource[],
  municipality: Municipality,
  channels: readonly ChannelName[],
): Promise<TemplateDesk & { refresh(): Promise<void> }> {
  let sources = files;
  let replies: Replies = createReplies(files, municipality, channels);

  const desk = {
    replies: () => replies,
    original: (name: TemplateName) => files.find(({ text }) => text.name === name)?.text.body ?? { u: "", je: "" },
    withReplaced: (name: TemplateName, text: { u: string; je: string }) =>
      createReplies(replaced(sources, name, text), municipality, channels),
    async refresh() {
      const versions = (await store.templates.latest()).filter(({ isOriginal }) => !isOriginal);
      sources = versions.reduce((current, { name, u, je }) => replaced(current, name, { u, je }), files);
      replies = createReplies(sources, municipality, channels);
    },
  };
  await desk.refresh();
  return desk;
}

function replaced(
  sources: readonly TemplateSource[],
  name: TemplateName,
  body: { u: string; je: string },
): readonly TemplateSource[] {
  return sources.map((source) =>
    source.text.name === name
      ? {
          text: { ...source.text, body },
          source: `> ${source.text.purpose}\n\n# u\n${body.u}\n\n# je\n${body.je}\n`,
          file: source.text.name,
        }
      : source,
  );
}
