/** Every form of a word with one letter left out, and the word itself: two words a typing error apart share one. */
export function deletions(word: string): readonly string[] {
  const forms = [word];
  for (let at = 0; at < word.length; at++) forms.push(word.slice(0, at) + word.slice(at + 1));
  return forms;
}

/**
 * The number of single typing errors (a letter too many, missing, wrong, or two swapped) between two words, or
 * `most + 1` as soon as it is more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  return distances(a, b, most)?.[b.length] ?? most + 1;
}

/** The same to the nearest beginning of a word: how well it can begin so. */
export function distanceToBeginning(a: string, whole: string, most: number): number {
  const row = distances(a, whole.slice(0, a.length + most), most);
  return row === null ? most + 1 : Math.min(...row);
}

// From all of one word to each beginning of another; `null` when all are too far.
function distances(a: string, b: string, most: number): readonly number[] | null {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    if (Math.min(...next) > most) return null;
    before = row;
    row = next;
  }
  return row;
}
