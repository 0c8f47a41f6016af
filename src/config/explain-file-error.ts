interface Cause {
  readonly why: string;
  readonly todo: string;
}

const notAllowed: Cause = {
  why: "this user may not use it",
  todo: "Run as its owner, or give this user the right to read and write it.",
};
const notAFolder: Cause = {
  why: "a file stands where a folder has to be",
  todo: "Move that file away, and the folder is made.",
};

const causes: Readonly<Record<string, Cause>> = {
  EACCES: notAllowed,
  EPERM: notAllowed,
  EISDIR: { why: "it is a folder", todo: "Put the file back in its place." },
  EEXIST: notAFolder,
  ENOTDIR: notAFolder,
  ENOENT: { why: "it is not there", todo: "Put it back." },
  EROFS: { why: "its disk can only be read", todo: "Choose a place that can be written." },
  ENOSPC: { why: "its disk is full", todo: "Make room." },
};

/**
 * Why a file or folder cannot be used, and what to do: "this user may not use it (EACCES). Run as its owner, ...", to
 * stand behind its name. Throws the error again when it is none of the file system's.
 */
export function explainFileError(error: unknown): string {
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  if (typeof code !== "string" || (typeof syscall !== "string" && causes[code] === undefined)) throw error;
  const { why, todo } = causes[code] ?? { why: "it cannot be used", todo: "Check the file and its disk." };
  return `${why} (${code}). ${todo}`;
}
