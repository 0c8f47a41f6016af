import { environmentSchema } from "../../src/config/environment-schema.ts";

const settings = Object.entries(environmentSchema.shape).map(([name, schema]) => {
  const fallback = schema.safeParse(undefined);
  const standard = fallback.success && fallback.data !== undefined ? String(fallback.data) : "";
  return { name, standard, description: schema.description ?? "" };
});

// Everything between the head of the table and the first line that is no row of it.
const table = /(\| Setting \| Default \| What it is \|\n\|---\|---\|---\|\n)(?:\|.*\n)*/;

/** The README with the table of settings as the schema has it. Throws when the table is not there. */
export function withSettingsTable(readme: string): string {
  if (!table.test(readme)) throw new Error("README.md has no table of settings.");
  const rows = settings.map(
    ({ name, standard, description }) =>
      `| \`${name}\` | ${standard === "" ? "" : `\`${standard}\``} | ${description} |\n`,
  );
  return readme.replace(table, (_old, head: string) => head + rows.join(""));
}

const intro = `# Settings of Berichtwacht: secrets and places only. Everything else is in config/.
# Copy this file to .env and uncomment what you fill in. Without a .env everything starts embedded.
`;
const headings: Readonly<Record<string, string>> = {
  DATA_DIR: "## Places",
  META_APP_SECRET: "## Meta's app: what WhatsApp, Messenger and Instagram share",
  WHATSAPP_PHONE_NUMBER_ID: "## WhatsApp (Meta's Cloud API): these, META_APP_SECRET and META_VERIFY_TOKEN, or none",
  MESSENGER_PAGE_ID: "## Messenger: the id and the token, META_APP_ID, META_APP_SECRET and META_VERIFY_TOKEN, or none",
  INSTAGRAM_ACCOUNT_ID:
    "## Instagram: the id and the token, META_APP_ID, META_APP_SECRET and META_VERIFY_TOKEN, or none",
  TELEGRAM_API_URL: "## Telegram: set the token and the secret, or none",
  X_API_URL: "## X: set all of these but the address, or none",
  WHATSAPP_WEB_DATA_DIR: "## WhatsApp Web, for trying out: instead of the Cloud API",
};

/** The whole of `.env.example`. */
export function settingsExample(): string {
  const entries = settings.map(({ name, standard, description }) => {
    const heading = headings[name] === undefined ? "" : `${headings[name]}\n\n`;
    return `${heading}# ${description}\n# ${name}=${standard}\n`;
  });
  return [intro, ...entries].join("\n");
}
