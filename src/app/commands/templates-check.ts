import { join } from "node:path";
import { home, readConfiguration } from "../../config/configuration.ts";
import { readSettings } from "../../config/environment.ts";
import { readYaml } from "../../config/read-yaml.ts";
import { templateNames } from "../../model/template.ts";
import { isOfProduct, placeholders } from "../../replies/placeholders.ts";
import { plainDutchSchema, type Readability, readabilityOf } from "../../replies/plain-dutch.ts";
import { createReplies, type Replies } from "../../replies/replies.ts";
import { templateDuties } from "../../replies/template-duties.ts";

/**
 * `templates-check`: lays every text and product beside `config/plain-dutch.yaml`, as a resident reads it, and prints how
 * long its sentences are and what is in the way. Answers 1 when anything is.
 */
export async function templatesCheckCommand(): Promise<number> {
  const { municipality, templates, policy } = readConfiguration(readSettings().municipality);
  const plain = readYaml(join(home, "config/plain-dutch.yaml"), "config/plain-dutch.yaml", plainDutchSchema);
  const replies = createReplies(templates, municipality, ["webchat"]);
  const texts = [
    ...templateNames.flatMap((name) =>
      (["u", "je"] as const).map((form) => ({ name: `${name} (${form})`, text: filledIn(name, form, replies) })),
    ),
    ...policy.products.map(({ id, text }) => ({ name: `product ${id}`, text })),
  ];
  const measured = texts.map(({ name, text }) => ({ name, readability: readabilityOf(text, plain) }));
  process.stdout.write(measured.flatMap(({ name, readability }) => linesOf(name, readability)).join(""));
  const wrong = measured.filter(({ readability }) => readability.problems.length > 0).length;
  process.stdout.write(`${measured.length} texts, ${wrong} that not everybody reads at once.\n`);
  return wrong > 0 ? 1 : 0;
}

// Without what only a message about a product gets: products are measured by themselves.
function filledIn(name: (typeof templateNames)[number], formOfAddress: "u" | "je", replies: Replies): string {
  const given = templateDuties[name].given.filter((value) => !isOfProduct(value));
  const values = Object.fromEntries(given.map((value) => [value, placeholders[value].sample]));
  return replies.single(
    { template: name, values },
    { formOfAddress, name: placeholders.name.sample, channel: "webchat" },
  );
}

function linesOf(name: string, { sentences, longest, average, problems }: Readability): readonly string[] {
  const figures = `${String(sentences).padStart(3)} sentences, longest ${String(longest).padStart(2)}, average ${average.toFixed(1)}`;
  return [`${name.padEnd(36)}${figures}\n`, ...problems.map((problem) => `    ${problem}\n`)];
}
