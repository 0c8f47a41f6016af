import { readConfiguration } from "../../config/configuration.ts";
import { readSettings } from "../../config/environment.ts";
import { checkLinks, linksIn } from "../link-check.ts";

/**
 * `links-check`: asks every link that residents are sent whether it is there (H6), and prints those that lead nowhere.
 * Answers 1 when any does.
 */
export async function linksCheckCommand(): Promise<number> {
  const { municipality, policy } = readConfiguration(readSettings().municipality);
  const checked = await checkLinks(linksIn(municipality, policy.products));
  const dead = checked.filter(({ problem }) => problem !== null);
  for (const { url, usedFor, problem } of dead) process.stdout.write(`${url}  ${problem}  (${usedFor.join(", ")})\n`);
  process.stdout.write(`${checked.length} links, ${dead.length} that lead nowhere.\n`);
  return dead.length > 0 ? 1 : 0;
}
