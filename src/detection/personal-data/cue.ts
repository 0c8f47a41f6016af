/** What a word can be, whatever stands around it. A word without a cue needs no closer look. */
export const cue = {
  /** Digits, which no letter tells. */
  digits: 1 << 0,
  /** It touches the word before it. */
  glued: 1 << 1,
  /** A number, an ordinal or "dubbel". */
  spoken: 1 << 2,
  /** The name of a password or a code. */
  secret: 1 << 3,
  /** The beginning of an illness, a treatment or a medicine. */
  illness: 1 << 4,
  /** The beginning of "gebroken been" or "kan niet lopen". */
  body: 1 << 5,
  /** A label by a part of it, such as "...nummer" or "bsnis". */
  partLabel: 1 << 6,
  /** A sign of an e-mail address or a document line; of a text, or of a word that says such a sign aloud. */
  sign: 1 << 7,
  /** A word that ends in an illness. */
  illnessEnd: 1 << 8,
  /** The beginning, and the end, of a word about a part of the body: "knieprothese". */
  bodyPart: 1 << 9,
  matterEnd: 1 << 10,
  /** A letter or a country, as in a code that is dictated. */
  letter: 1 << 11,
  /** It ends in the country of an account, and may stand before its digits. */
  account: 1 << 12,
  /** It can open a Dutch or Belgian account in which letters stand for digits. */
  disguise: 1 << 13,
  /** A street, a part of one that is written apart, or the beginning of a French one. */
  street: 1 << 14,
  /** It says that somebody lives or moves somewhere. */
  living: 1 << 15,
  /** A label, or the beginning or a part of one. */
  label: 1 << 16,
  /** It makes the word before it a label, as "nummer" does. */
  labelTail: 1 << 17,
  /** It tells about health by itself. */
  term: 1 << 18,
  /** Together with the word behind it, it can be a term of health. */
  termOpening: 1 << 19,
  /** A document, with the letters of its number stuck to it. */
  stuckDocument: 1 << 20,
  /** A reason to look closer at a text: without one it holds no personal data. */
  trigger: 1 << 21,
  /** Letters that people write for digits: "O", "lo". */
  digitLetters: 1 << 22,
  /** The end, or all, of an illness that is written as two words. */
  pairEnd: 1 << 23,
  /** The name of a password or a user, which can be told without a digit. */
  password: 1 << 24,
  /** "nummer" with a typing error. */
  numberTypo: 1 << 25,
  /** It holds a row of nothing but the letters o, i and l. */
  digitLike: 1 << 26,
} as const;
