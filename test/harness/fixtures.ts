import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Genuine public payloads and vectors. They have licences of their own, lie beside the project and are never copied. */
const folder = new URL("../../../shared/fixtures/", import.meta.url);

/** The JSON files of one channel, by name; `null` where the fixtures are not there. */
export function channelFixtures(
  channel: string,
): ReadonlyMap<string, { readonly raw: string; readonly json: unknown }> | null {
  const place = new URL(`channels/${channel}/`, folder);
  if (!existsSync(fileURLToPath(place))) return null;
  const files = readdirSync(place).filter((file) => file.endsWith(".json"));
  return new Map(
    files.map((file) => {
      const raw = readFileSync(new URL(file, place), "utf8");
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

/** The number vectors; `null` where the fixtures are not there. */
export function numberVectors(): readonly NumberVector[] | null {
  const file = new URL("vectors.jsonl", folder);
  if (!existsSync(fileURLToPath(file))) return null;
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as NumberVector);
}
