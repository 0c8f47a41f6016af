const monthNames: readonly (readonly string[])[] = [
  ["januari", "jan", "januarie", "janauri", "january", "janvier", "jannuari"],
  ["februari", "feb", "febr", "febuari", "februarie", "february", "fevrier", "februarij"],
  ["maart", "mrt", "mar", "maa", "march", "mars", "maert"],
  ["april", "apr", "avril"],
  ["mei", "may", "mai"],
  ["juni", "jun", "june", "juin", "junie"],
  ["juli", "jul", "july", "juillet", "julie"],
  ["augustus", "aug", "august", "aout", "agustus", "augustes"],
  ["september", "sept", "sep", "septembre", "septemer"],
  ["oktober", "okt", "oct", "october", "octobre", "oktobr"],
  ["november", "nov", "novembre", "novemer"],
  ["december", "dec", "decembre", "decemer"],
];
/** The number of a month by its name, in full, short, misspelled, in English or in French. */
export const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Whether a word is the name of a month, in full, short or misspelled. */
export function isMonth(word: string): boolean {
  return months.has(word);
}
