import type { TemplateDesk } from "../api/ports.ts";
import type { ChannelName } from "../model/channel.ts";
import type { TemplateName } from "../model/template.ts";
import type { Municipality } from "../replies/municipality.ts";
import { createReplies, type Replies, type TemplateSource } from "../replies/replies.ts";
import type { Store } from "../store/store.ts";

/**
 * The texts in use: the files, until `refresh` has read the newest version of whatever admins changed over them; to
 * be called after a start and whenever any process has saved one. Throws a TemplateError when a file is wrong.
 */
export function createTemplateDesk(
  files: readonly TemplateSource[],
  municipality: Municipality,
  channels: readonly ChannelName[],
): TemplateDesk & { refresh(store: Pick<Store, "templates">): Promise<void> } {
  let sources = files;
  let replies: Replies = createReplies(files, municipality, channels);

  return {
    replies: () => replies,
    original: (name) => files.find(({ text }) => text.name === name)?.text.body ?? { u: "", je: "" },
    withReplaced: (name, text) => createReplies(replaced(sources, name, text), municipality, channels),
    async refresh({ templates }) {
      const versions = (await templates.latest()).filter(({ isOriginal }) => !isOriginal);
      sources = versions.reduce((current, { name, u, je }) => replaced(current, name, { u, je }), files);
      replies = createReplies(sources, municipality, channels);
    },
  };
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
          source: fileOf({ ...source.text, body }),
          file: source.text.name,
        }
      : source,
  );
}

// English is written in the file alone; what an admin changes is the Dutch.
function fileOf({ purpose, body, english }: TemplateSource["text"]): string {
  return `> ${purpose}\n\n# u\n${body.u}\n\n# je\n${body.je}\n${english === null ? "" : `\n# en\n${english}\n`}`;
}
