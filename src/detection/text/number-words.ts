/**
 * Dutch and Flemish number words, as people type or dictate digits. Words are expected folded: lower case, without
 * diacritics ("drieentwintig").
 */
const units: ReadonlyMap<string, number> = new Map(
  Object.entries({
    nul: 0,
    een: 1,
    ene: 1,
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    vyf: 5,
    zes: 6,
    zeven: 7,
    zeuven: 7,
    acht: 8,
    negen: 9,
  }),
);

const teens: ReadonlyMap<string, number> = new Map(
  Object.entries({
    tien: 10,
    elf: 11,
    twaalf: 12,
    dertien: 13,
    veertien: 14,
    vijftien: 15,
    zestien: 16,
    zeventien: 17,
    achttien: 18,
    negentien: 19,
  }),
);

const tens: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twintig: 20,
    dertig: 30,
    veertig: 40,
    vijftig: 50,
    zestig: 60,
    zeventig: 70,
    tachtig: 80,
    negentig: 90,
  }),
);

const plurals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    nullen: 0,
    enen: 1,
    tweeen: 2,
    drieen: 3,
    vieren: 4,
    vijven: 5,
    zessen: 6,
    zevens: 7,
    zevenen: 7,
    achten: 8,
    negens: 9,
    negenen: 9,
  }),
);

const times: ReadonlyMap<string, number> = new Map(
  Object.entries({ dubbel: 2, dubbele: 2, tweemaal: 2, driemaal: 3, driedubbel: 3 }),
);

function belowHundred(word: string): number | null {
  const simple = units.get(word) ?? teens.get(word) ?? tens.get(word);
  if (simple !== undefined) return simple;
  const compound = /^(een|twee|drie|vier|vijf|zes|zeven|acht|negen)-?en-?([a-z]+)$/.exec(word);
  const [unit, ten] = [units.get(compound?.[1] ?? ""), tens.get(compound?.[2] ?? "")];
  return unit === undefined || ten === undefined ? null : ten + unit;
}

const hundred = /^([a-z]*?)honderd(?:en)?([a-z]*)$/;
const thousand = /^([a-z]*?)duizend(?:en)?([a-z]*)$/;

/** The value of one Dutch number word up to 99,999 ("zes", "vijfenzestig", "negentienhonderdtachtig"), or `null`. */
export function numberWordValue(word: string): number | null {
  const known = values.get(word);
  if (known !== undefined) return known;
  if (word.length < 7 || word.length > 50) return null;
  // "negentienachtenzeventig": a year as it is spoken.
  const nineteen = word.startsWith("negentien") ? belowHundred(word.slice("negentien".length)) : null;
  if (nineteen !== null) return 1900 + nineteen;
  const thousands = thousand.exec(word);
  if (thousands) return together(thousands, 1000, belowThousand);
  return word.includes("honderd") ? belowThousand(word) : null;
}

function belowThousand(word: string): number | null {
  const hundreds = hundred.exec(word);
  return hundreds ? together(hundreds, 100, belowHundred) : belowHundred(word);
}

function together(parts: RegExpExecArray, size: number, rest: (word: string) => number | null): number | null {
  const many = parts[1] === "" ? 1 : belowHundred(parts[1] ?? "");
  const few = parts[2] === "" ? 0 : rest(parts[2] ?? "");
  return many === null || few === null ? null : many * size + few;
}

/** Every number word below a hundred, with its value: one look-up a word in the hot path. */
const values: ReadonlyMap<string, number> = new Map([
  ...units,
  ...teens,
  ...tens,
  ...[...units].flatMap(([unit, one]) =>
    one === 0 ? [] : [...tens].map(([ten, many]): [string, number] => [`${unit}en${ten}`, many + one]),
  ),
]);

const rowOfUnits = /^(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen)+$/;
const unitWords = /nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen/g;
const fewestInRow = 3;
const shortestRow = 9;

/**
 * The digits that a word spells when a number is read out: "vijfenzestig" is 65, "negenhonderdtwaalf" 912,
 * "negennegennul" 990; `null` for others.
 */
export function spelledDigits(word: string): string | null {
  const value = values.get(word);
  if (value !== undefined) return String(value);
  if (word.length < shortestRow) return null;
  const digits = rowOfUnits.test(word) ? (word.match(unitWords) ?? []).map((unit) => String(values.get(unit))) : [];
  if (digits.length >= fewestInRow) return digits.join("");
  const large = word.includes("honderd") ? numberWordValue(word) : null;
  return large === null || large >= 1000 ? null : String(large);
}

/** The ten a word names, so that "vijf en zestig" can be read as one. */
export function isTen(word: string): boolean {
  return tens.has(word);
}

/** The one digit a word names ("vier"), so that it can be repeated or joined to a ten. */
export function unitOf(word: string): number | null {
  return units.get(word) ?? plurals.get(word) ?? null;
}

/** How often the digit after this word counts: "dubbel vier" is 44. */
export function repeatsOf(word: string): number | null {
  return times.get(word) ?? null;
}

/** A digit in the plural: "twee vieren" is 44. */
export function pluralDigit(word: string): number | null {
  return plurals.get(word) ?? null;
}
