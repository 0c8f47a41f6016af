import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import { ConfigError } from "../../config/config-error.ts";
import { sealedEvent } from "../log-events.ts";

/** A seal as the log kept it. */
export interface LoggedSeal {
  readonly number: number;
  readonly mac: string;
}

const sealLine = z.object({ message: z.literal(sealedEvent), number: z.number().int(), mac: z.string() });

/**
 * The seals in a log, in the order of its lines; other lines, and what a collector of logs put before a line, are
 * passed over. Throws a ConfigError when the file cannot be read or holds no seal at all.
 */
export async function readLoggedSeals(path: string): Promise<readonly LoggedSeal[]> {
  const seals: LoggedSeal[] = [];
  try {
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
      const seal = sealIn(line);
      if (seal !== null) seals.push(seal);
    }
  } catch (error) {
    throw new ConfigError(
      `verify-audit: "${path}" cannot be read (${(error as { code?: string }).code ?? "unknown"}).`,
    );
  }
  if (seals.length === 0) throw new ConfigError(`verify-audit: no line of "${path}" is a seal ("${sealedEvent}").`);
  return seals;
}

function sealIn(line: string): LoggedSeal | null {
  if (!line.includes(sealedEvent)) return null;
  try {
    const read = sealLine.safeParse(JSON.parse(line.slice(line.indexOf("{"))));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
