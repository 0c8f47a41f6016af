/**
 * Does work over and over with a pause in between, the first time at once. Rounds never overlap. The answer stops it
 * and resolves when the round in hand, if any, is done. The work itself must not reject.
 */
export function startRounds(work: () => Promise<void>, pauseMilliseconds: number): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let round: Promise<void>;
  const next = () => {
    round = work().then(() => {
      if (!isStopped) timer = setTimeout(next, pauseMilliseconds).unref();
    });
  };
  next();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    return round;
  };
}
