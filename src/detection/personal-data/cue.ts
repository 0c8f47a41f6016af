/** What a word can be, whatever stands around it. A word without a cue needs no closer look. */
export const cue = {
  /** Digits, which no letter tells. */
  digits: 1 << 0,
  /** It touches the word before it. */
  glued: 1 << 1,
  /** A number, an ordinal or "dubbel". */
  spoken: 1 << 2,
  /** The same, short of what is an article as well. */
  numeral: 1 << 3,
  /** The name of a password or a code. */
  secret: 1 << 4,
  /** A sign of an e-mail address or a document line; of a text, or of a word that says such a sign aloud. */
  sign: 1 << 5,
  /** A letter or a country, as in a code that is dictated. */
  letter: 1 << 6,
  /** It ends in the country of an account, and may stand before its digits. */
  account: 1 << 7,
  /** It can open a Dutch or Belgian account in which letters stand for digits. */
  disguise: 1 << 8,
  /** A street, a part of one that is written apart, or the beginning of a French one. */
  street: 1 << 9,
  /** It says that somebody lives or moves somewhere. */
  living: 1 << 10,
  /** A label, or the beginning or a part of one. */
  label: 1 << 11,
  /** It makes the word before it a label, as "nummer" does. */
  labelTail: 1 << 12,
  /** It tells about health by itself. */
  term: 1 << 13,
  /** Together with the word behind it, it can be a term of health. */
  termOpening: 1 << 14,
  /** It can be the first half of an illness that is written as two words, as "hart" is. */
  pairOpening: 1 << 15,
  /** A part of the body, or another word by which a complaint is told. */
  complaint: 1 << 16,
  /** What somebody does, or cannot do; and that something hardly goes. Together they are a complaint. */
  ability: 1 << 17,
  hardly: 1 << 18,
  /** A document, with the letters of its number stuck to it. */
  stuckDocument: 1 << 19,
  /** Letters that people write for digits: "O", "lo". */
  digitLetters: 1 << 20,
  /** The end, or all, of an illness that is written as two words. */
  pairEnd: 1 << 21,
  /** The name of a password or a user, which can be told without a digit. */
  password: 1 << 22,
  /** "nummer" with a typing error. */
  numberTypo: 1 << 23,
  /** It holds a row of nothing but the letters o, i and l. */
  digitLike: 1 << 24,
  /** It says that somebody lives in a place, or that something is sent to one. */
  dwelling: 1 << 25,
} as const;
