import type { Span } from "../../model/span.ts";

/** Places of a run that are spoken for. A look at a stretch costs its own length, however many are taken. */
export class TakenPlaces {
  private readonly run: readonly Span[];
  private places: Uint8Array | null = null;
  private start = 0;

  /** For the stretches of one run. */
  constructor(run: readonly Span[]) {
    this.run = run;
  }

  take({ start, end }: Span): void {
    // Nothing else is left to ask of a run that is one stretch.
    if (this.run.length === 1) return;
    this.places ??= this.noPlaces();
    this.places.fill(1, start - this.start, end - this.start);
  }

  overlap({ start, end }: Span): boolean {
    if (this.places === null) return false;
    for (let at = start; at < end; at++) if (this.places[at - this.start] === 1) return true;
    return false;
  }

  private noPlaces(): Uint8Array {
    let [first, last] = [Number.POSITIVE_INFINITY, 0];
    for (const { start, end } of this.run) [first, last] = [Math.min(first, start), Math.max(last, end)];
    this.start = first;
    return new Uint8Array(last - first);
  }
}
