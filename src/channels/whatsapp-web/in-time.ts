/** A call to the browser that took too long; what it was, never with what. */
export class TooLateError extends Error {
  override readonly name = "TooLateError";
}

/** Waits for something no longer than a time; rejects with a TooLateError when that is over. */
export async function inTime<Result>(what: string, work: Promise<Result>, milliseconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLateError(`${what} took longer than ${milliseconds} ms.`)), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
