import type { Span } from "../../model/span.ts";

/** Places of a text that are spoken for. A look at a stretch costs its own length, however many are taken. */
export class TakenPlaces {
  readonly #places = new Set<number>();

  take({ start, end }: Span): void {
    for (let at = start; at < end; at++) this.#places.add(at);
  }

  overlap({ start, end }: Span): boolean {
    if (this.#places.size === 0) return false;
    for (let at = start; at < end; at++) if (this.#places.has(at)) return true;
    return false;
  }
}
