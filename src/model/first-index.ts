/**
 * The first of `count` places, from 0 on, for which something holds that holds for every place behind it as well;
 * `count` when it holds for none. Found by halves.
 */
export function firstIndex(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
