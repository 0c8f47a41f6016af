const pauseMilliseconds = 25;

/** Asks until the answer is not `null`, `undefined` or `false`; fails, saying what was awaited, after a time. */
export async function eventually<Answer>(
  what: string,
  ask: () => Promise<Answer> | Answer,
  withinMilliseconds = 20_000,
): Promise<NonNullable<Answer>> {
  const until = Date.now() + withinMilliseconds;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > until) throw new Error(`${what}: not within ${withinMilliseconds} ms.`);
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
  }
}
