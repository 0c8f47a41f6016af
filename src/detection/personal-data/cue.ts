/** What a word can be by its first and last three letters. A word without a cue needs no closer look. */
export const cue = {
  /** Digits, which no letter tells. */
  digits: 1,
  /** It touches the word before it. */
  glued: 2,
  /** A number, an ordinal or "dubbel". */
  spoken: 4,
  /** The name of a password or a code. */
  secret: 8,
  /** The beginning of an illness, a treatment or a medicine. */
  illness: 16,
  /** A word that ends in an illness. */
  illnessEnd: 256,
  /** The beginning, and the end, of a word about a part of the body: "knieprothese". */
  bodyPart: 512,
  matterEnd: 1024,
  /** The beginning of "gebroken been" or "kan niet lopen". */
  body: 32,
  /** A sign of an e-mail address or a document line; of a text, not of a word. */
  sign: 128,
  /** A label by a part of it, such as "...nummer" or "bsnis". */
  partLabel: 64,
} as const;
