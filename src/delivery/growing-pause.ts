const firstPauseSeconds = 5;

/** A pause that doubles with every failure, up to a longest one, in seconds. */
export function pauseSeconds(failures: number, longest: number): number {
  return Math.min(firstPauseSeconds * 2 ** (Math.max(1, failures) - 1), longest);
}

export function after(seconds: number, now: Date): Date {
  return new Date(now.getTime() + seconds * 1000);
}
