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
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

/** Whether a word can be the beginning of another with no more than `most` such errors in it. */
export function canBegin(word: string, whole: string, most: number): boolean {
  return goesAlong(word, 0, whole, 0, most);
}

function goesAlong(word: string, at: number, whole: string, of: number, most: number): boolean {
  let [here, there] = [at, of];
  while (here < word.length && there < whole.length && word.charCodeAt(here) === whole.charCodeAt(there)) {
    here++;
    there++;
  }
  if (word.length - here <= most) return true;
  if (most === 0 || there >= whole.length) return false;
  const isSwapped =
    word.charCodeAt(here) === whole.charCodeAt(there + 1) && word.charCodeAt(here + 1) === whole.charCodeAt(there);
  return (
    (isSwapped && goesAlong(word, here + 2, whole, there + 2, most - 1)) ||
    goesAlong(word, here + 1, whole, there + 1, most - 1) ||
    goesAlong(word, here + 1, whole, there, most - 1) ||
    goesAlong(word, here, whole, there + 1, most - 1)
  );
}
