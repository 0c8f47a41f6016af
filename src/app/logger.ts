import winston from "winston";

/** One line of JSON an event: a past-tense name, ids, codes and counts. Texts, names and numbers of residents never. */
export interface Logger {
  /** What has to be in the log whatever its level, because it is kept there as evidence. */
  record(event: string, details?: Readonly<Record<string, unknown>>): unknown;
  error(event: string, details?: Readonly<Record<string, unknown>>): unknown;
  warn(event: string, details?: Readonly<Record<string, unknown>>): unknown;
  info(event: string, details?: Readonly<Record<string, unknown>>): unknown;
  debug(event: string, details?: Readonly<Record<string, unknown>>): unknown;
}

const levels = { record: 0, error: 1, warn: 2, info: 3, debug: 4 };

/** The only maker of loggers. Writes to stderr, so that a command's own output stays clean. */
export function createLogger(level: string): Logger {
  const logger = winston.createLogger({
    levels,
    level,
    format: winston.format.combine(winston.format.timestamp(), winston.format.json()),
    transports: [new winston.transports.Console({ stderrLevels: Object.keys(levels) })],
  });
  const at =
    (name: keyof typeof levels): Logger["info"] =>
    (event, details) =>
      logger.log(name, event, details);
  return { record: at("record"), error: at("error"), warn: at("warn"), info: at("info"), debug: at("debug") };
}

/**
 * What may be logged of an error: its name, its code and where it was thrown. Messages of databases and platforms
 * can quote what they were given, so they are left out unless the error is our own kind.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { code?: unknown };
  const cause = error.cause instanceof Error ? { cause: describeError(error.cause) } : {};
  return {
    error: error.name,
    ...(typeof code === "string" || typeof code === "number" ? { code } : {}),
    at: error.stack
      ?.split("\n")
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 6)
      .map((line) => line.trim().replace(/\(?file:\/\/.*\/(dist|src|node_modules)\//, "($1/")),
    ...cause,
  };
}
