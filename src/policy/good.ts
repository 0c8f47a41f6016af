/** The three goods that the protocol protects (D15). */
export const goods = ["privacy", "house-style", "protection"] as const;
export type Good = (typeof goods)[number];

/** Which good each rule of the order of judgement serves first. */
export const goodOfRule: Readonly<Record<string, Good>> = {
  distress: "protection",
  threat: "protection",
  blocked: "protection",
  abuse: "protection",
  "doubtful-abuse": "protection",
  appeal: "protection",
  status: "protection",
  flood: "protection",
  "personal-data": "privacy",
  "formal-request": "privacy",
  "formal-question": "privacy",
  "call-back": "privacy",
  "e-mail": "privacy",
  question: "house-style",
  thanks: "house-style",
  "without-words": "house-style",
  "unsupported-content": "house-style",
  picture: "house-style",
  undecidable: "house-style",
};
