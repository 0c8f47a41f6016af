/** A stretch of a resident's original text, in UTF-16 units: `text.slice(start, end)` is exactly what is meant. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
