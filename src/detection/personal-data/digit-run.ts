/** Digits that belong together, with the separators people put between them. Positions are in the folded text. */
export interface DigitRun {
  readonly groups: readonly DigitGroup[];
  readonly start: number;
  readonly end: number;
}

export interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

const digits = /\d+/g;
const separator = /^(?:[ .\-/_]|[.,-] | [-./] ?| ?\(|\) ?-? ?)$/;

/** All runs of digits in one pass. A run goes on over one separator ("1234-56-782", "123.45 67"), not over two. */
export function digitRuns(text: string): readonly DigitRun[] {
  const runs: DigitGroup[][] = [];
  for (const match of text.matchAll(digits)) {
    const group = { digits: match[0], start: match.index, end: match.index + match[0].length };
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && separator.test(text.slice(before.end, group.start))) run.push(group);
    else runs.push([group]);
  }
  return runs.map((groups) => ({ groups, start: groups[0]?.start ?? 0, end: groups.at(-1)?.end ?? 0 }));
}

/** A stretch of whole groups inside a run. */
export interface DigitStretch {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** The stretch is the whole run. */
  readonly whole: boolean;
}

/** Every stretch of consecutive groups that holds a wanted number of digits, longest first. */
export function stretches(run: DigitRun, lengths: readonly number[]): readonly DigitStretch[] {
  const longest = Math.max(...lengths);
  const found: DigitStretch[] = [];
  run.groups.forEach((first, from) => {
    let together = "";
    for (const [offset, group] of run.groups.slice(from, from + longest).entries()) {
      together += group.digits;
      if (together.length > longest) break;
      if (!lengths.includes(together.length)) continue;
      const whole = from === 0 && from + offset === run.groups.length - 1;
      found.push({ digits: together, start: first.start, end: group.end, whole });
    }
  });
  return found.sort((a, b) => b.digits.length - a.digits.length);
}
