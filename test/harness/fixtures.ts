import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Where genuine public payloads and number vectors are looked for: beside the project, or where FIXTURES_DIR says.
 * They have licences of their own and are no part of this project.
 */
export const fixturesFolder =
  process.env.FIXTURES_DIR || fileURLToPath(new URL("../../../shared/fixtures", import.meta.url));

/** The JSON files of one channel, by name; `null` without them. */
export function channelFixtures(
  channel: string,
): ReadonlyMap<string, { readonly raw: string; readonly json: unknown }> | null {
  const place = join(fixturesFolder, "channels", channel);
  if (!existsSync(place)) return null;
  const files = readdirSync(place).filter((file) => file.endsWith(".json"));
  return new Map(
    files.map((file) => {
      const raw = readFileSync(join(place, file), "utf8");
      return [file.replace(/\.json$/, ""), { raw, json: JSON.parse(raw) as unknown }];
    }),
  );
}

/** A number with the verdict of the public test suite it comes from. */
export interface NumberVector {
  readonly kind: string;
  readonly value: string;
  readonly valid: boolean;
}

/** The number vectors; `null` without them. */
export function numberVectors(): readonly NumberVector[] | null {
  const file = join(fixturesFolder, "vectors.jsonl");
  if (!existsSync(file)) return null;
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as NumberVector);
}
