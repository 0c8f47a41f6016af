/** Something took longer than it may. What was asked can still happen. */
export class TimeLimitError extends Error {
  override readonly name = "TimeLimitError";
}

/** What the work gives, or a TimeLimitError when that is not there in time. The work itself is not stopped. */
export async function inTime<Result>(work: Promise<Result>, milliseconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimitError(`Not done within ${milliseconds} ms.`)), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
