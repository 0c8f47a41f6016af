/** Letters of other alphabets that look like a Latin one, as people (and spammers) mix them. Source: Unicode UTS 39. */
const alphabets = [
  ["аӓ", "a"],
  ["вβ", "b"],
  ["сϲ", "c"],
  ["ԁ", "d"],
  ["еєεё", "e"],
  ["ɡ", "g"],
  ["нһη", "h"],
  ["іιї", "i"],
  ["ј", "j"],
  ["кκ", "k"],
  ["ӏ", "l"],
  ["мμ", "m"],
  ["ո", "n"],
  ["оοօσ", "o"],
  ["рρ", "p"],
  ["ԛ", "q"],
  ["ѕ", "s"],
  ["тτ", "t"],
  ["υս", "u"],
  ["ѵν", "v"],
  ["ԝω", "w"],
  ["хχ", "x"],
  ["уγ", "y"],
  ["ζ", "z"],
  ["з", "3"],
] as const;

const signs: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ĳ: "ij",
  "’": "'",
  "‘": "'",
  "`": "'",
  "´": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "–": "-",
  "—": "-",
  "‐": "-",
  "‑": "-",
  "−": "-",
  "⁄": "/",
  "∕": "/",
  "·": ".",
  "•": ".",
  "․": ".",
  "…": "...",
};

// Capitals whose small letter looks like another one: "Ν" is an N, "ν" a v.
const capitals = [
  "ВΒB",
  "НΗH",
  "РΡP",
  "СC",
  "ΝN",
  "ΜМM",
  "ΥҮY",
  "ΖZ",
  "ΤТT",
  "ХΧX",
  "ΑАA",
  "ΕЕE",
  "ΙІI",
  "ΚКK",
  "ΟОO",
].flatMap((letters) => {
  const latin = (letters.at(-1) ?? "").toLowerCase();
  return [...letters.slice(0, -1)].map((letter): [string, string] => [letter, latin]);
});

/** What a character counts as in a folded text, for those a plain decomposition would not bring to ASCII. */
export const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(signs),
  ...capitals,
  ...alphabets.flatMap(([letters, latin]) => [...letters].map((letter): [string, string] => [letter, latin])),
]);
