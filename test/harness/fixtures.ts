import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Genuine public payloads, in a folder that whoever has them names in FIXTURES_DIR. They have licences of their own
 * and are no part of this project.
 */
const folder = process.env.FIXTURES_DIR;

/** The JSON files of one channel, by name; `null` without them. */
export function channelFixtures(
  channel: string,
): ReadonlyMap<string, { readonly raw: string; readonly json: unknown }> | null {
  const place = folder ? join(folder, "channels", channel) : null;
  if (place === null || !existsSync(place)) return null;
  const files = readdirSync(place).filter((file) => file.endsWith(".json"));
  return new Map(
    files.map((file) => {
      const raw = readFileSync(join(place, file), "utf8");
      return [file.replace(/\.json$/, ""), { raw, json: JSON.parse(raw) as unknown }];
    }),
  );
}
