const leet: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
};

/**
 * The spellings a folded word may hide: as it stands, with figures and signs read as letters, and with stretched
 * letters brought back ("sukkkkel"). Doubles stay double once, because Dutch needs them ("hoer", "trutten").
 */
export function undisguise(word: string): readonly string[] {
  const spellings = new Set([word]);
  const decoded = word.replace(/[013457@$]/g, (sign) => leet[sign] ?? sign);
  if (/[a-z]/.test(decoded)) spellings.add(decoded);
  for (const spelling of [...spellings]) {
    spellings.add(spelling.replace(/(.)\1{2,}/g, "$1$1"));
    spellings.add(spelling.replace(/(.)\1{2,}/g, "$1"));
  }
  return [...spellings];
}

/**
 * A pattern for a word with masked letters ("kl**tzak"; one sign may hide a doubled letter), or `null` when
 * nothing, or more than half, is masked.
 */
export function maskedPattern(word: string): RegExp | null {
  const masked = word.replace(/[^*]/g, "").length;
  if (masked === 0 || masked * 2 > word.length) return null;
  return new RegExp(`^${word.replace(/[^a-z*]/g, "\\$&").replace(/\*/g, "[a-z]{1,2}")}$`);
}
