import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { z } from "zod";
import { abuseLexiconSchema, distressLexiconSchema, intentLexiconSchema, type Lexicon } from "../detection/lexicon.ts";
import { type CalledProduct, createNamedProducts } from "../detection/product/named-products.ts";
import type { ProductId } from "../model/product.ts";
import type { Theme } from "../model/theme.ts";
import { createCalendar } from "../policy/calendar.ts";
import { type ChannelMatrix, channelMatricesSchema, channelRules } from "../policy/channel-matrix.ts";
import { departmentsOf, departmentsSchema } from "../policy/department.ts";
import { openingHoursSchema } from "../policy/opening-hours.ts";
import { policyRulesSchema } from "../policy/policy-rules.ts";
import { type Processors, processorsSchema } from "../policy/processors.ts";
import { productsOf, productsSchema } from "../policy/product.ts";
import type { Policy } from "../policy/rule.ts";
import { type Municipality, municipalitySchema } from "../replies/municipality.ts";
import type { TemplateSource } from "../replies/replies.ts";
import { TemplateError } from "../replies/template-error.ts";
import { parseTemplateFile } from "../replies/template-file.ts";
import { checkLexicon } from "./check-lexicon.ts";
import { ConfigError } from "./config-error.ts";
import { explainFileError } from "./explain-file-error.ts";
import { readYaml } from "./read-yaml.ts";
import { themeSchema } from "./theme-schema.ts";

/** Everything an administrator sets in files, read and checked. */
export interface Configuration {
  readonly policy: Policy;
  readonly lexicon: Lexicon;
  readonly municipality: Municipality;
  /** The house style; `null` for our own. */
  readonly theme: Theme | null;
  /** What residents call what they ask for. */
  readonly called: readonly CalledProduct[];
  readonly templates: readonly TemplateSource[];
  /** Who processes what residents send, and which channels are released. */
  readonly processors: Processors;
  /** Where `config/` and `templates/` lie. */
  readonly root: string;
}

/** Where Berichtwacht is installed; `config/` and `templates/` lie in it. */
export const home: string = fileURLToPath(new URL("../../", import.meta.url));

/** Reads `config/` and `templates/` under `root`. Throws a ConfigError of one line on the first thing wrong. */
export function readConfiguration(municipality: string, root: string = home): Configuration {
  const read = <Schema extends Parameters<typeof readYaml>[2]>(name: string, schema: Schema) =>
    readYaml(join(root, "config", name), `config/${name}`, schema);
  const rules = read("policy.yaml", policyRulesSchema);
  const { hours: ownHours, theme = null, ...facts } = readMunicipality(municipality, root);
  const hours = ownHours ?? read("opening-hours.yaml", openingHoursSchema);
  const matrix = matrixOf(read("channels.yaml", channelMatricesSchema), municipality);
  const products = read("products.yaml", productsSchema);
  const departments = departmentsOf(read("departments.yaml", departmentsSchema), municipality);
  return {
    policy: {
      rules,
      calendar: createCalendar(hours),
      channels: channelRules(matrix),
      products: productsOf(products, municipality),
      departments,
      version: fingerprint({ rules, hours, matrix, products, departments }),
    },
    called: readCalled(products),
    lexicon: readLexicon(root),
    municipality: facts,
    theme,
    templates: readTemplates(join(root, "templates")),
    processors: read("processors.yaml", processorsSchema),
    root,
  };
}

function matrixOf(matrices: z.infer<typeof channelMatricesSchema>, municipality: string): ChannelMatrix {
  const matrix = matrices[municipality];
  if (matrix !== undefined) return matrix;
  const known = Object.keys(matrices).join(", ");
  throw new ConfigError(
    `config/channels.yaml: has nothing for "${municipality}", so no channel is for anything. Known: ${known}.`,
  );
}

function readCalled(products: z.infer<typeof productsSchema>): readonly CalledProduct[] {
  const called = products.map(({ id, called: names }) => ({ id: id as ProductId, called: names }));
  try {
    createNamedProducts(called);
    return called;
  } catch (error) {
    throw new ConfigError(`config/products.yaml: ${(error as Error).message}`);
  }
}

/** The folder of the lexicon under `root`. */
export function lexiconFolder(root: string = home): string {
  return join(root, "config", "lexicon");
}

/** Reads and checks the lexicon under `root`. Throws a ConfigError of one line on the first thing wrong. */
export function readLexicon(root: string = home): Lexicon {
  const read = <Schema extends Parameters<typeof readYaml>[2]>(name: string, schema: Schema) =>
    readYaml(join(lexiconFolder(root), name), `config/lexicon/${name}`, schema);
  const lexicon = {
    abuse: read("abuse.yaml", abuseLexiconSchema),
    distress: read("distress.yaml", distressLexiconSchema),
    intent: read("intent.yaml", intentLexiconSchema),
  };
  checkLexicon(lexicon, root);
  return lexicon;
}

// Hours of its own stand instead of config/opening-hours.yaml.
const municipalityFileSchema = municipalitySchema.extend({
  hours: openingHoursSchema.optional(),
  theme: themeSchema.optional(),
});

function readMunicipality(name: string, root: string): z.infer<typeof municipalityFileSchema> {
  const known = filesIn(join(root, "config", "municipalities"), "config/municipalities").map((file) =>
    file.replace(/\.yaml$/, ""),
  );
  if (!known.includes(name)) {
    throw new ConfigError(
      `MUNICIPALITY is "${name}", and config/municipalities/${name}.yaml does not exist. Known: ${known.join(", ")}.`,
    );
  }
  return readYaml(
    join(root, "config", "municipalities", `${name}.yaml`),
    `config/municipalities/${name}.yaml`,
    municipalityFileSchema,
  );
}

function readTemplates(folder: string): readonly TemplateSource[] {
  return filesIn(folder, "templates")
    .filter((file) => file.endsWith(".md"))
    .map((name) => {
      const source = readTemplate(join(folder, name), `templates/${name}`);
      try {
        return { text: parseTemplateFile(`templates/${name}`, source), source, file: `templates/${name}` };
      } catch (error) {
        if (error instanceof TemplateError) throw new ConfigError(error.message);
        throw error;
      }
    });
}

function readTemplate(path: string, shownAs: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new ConfigError(`${shownAs}: ${explainFileError(error)}`);
  }
}

function filesIn(folder: string, shownAs: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw new ConfigError(`${shownAs}/: cannot be read. Put the folder back, or check its permissions.`);
  }
}

// Short, stable name for a set of rules: decisions can be traced to the exact policy that made them.
function fingerprint(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 12);
}
