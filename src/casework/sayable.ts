import { isAtLeast } from "../model/finding.ts";
import { masks } from "../model/mask.ts";
import type { CaseworkParts } from "./ports.ts";
import { CaseworkRefusal } from "./refusal.ts";

/** Refuses words of our own that hold personal data: `where` they stand, such as "de reden", and `why` not there. */
export function assertWithoutPersonalData(
  words: string,
  where: string,
  why: string,
  { personalDataIn }: Pick<CaseworkParts, "personalDataIn">,
): void {
  const found = [
    ...new Set(
      personalDataIn(words)
        .filter(({ confidence }) => isAtLeast(confidence, "likely"))
        .map(({ type }) => masks[type]),
    ),
  ];
  if (found.length > 0)
    throw new CaseworkRefusal(
      "personal-data",
      `In ${where} staan persoonsgegevens: ${found.join(", ")}. Laat ze weg: ${why}.`,
    );
}
