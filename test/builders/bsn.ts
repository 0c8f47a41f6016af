/** Synthetic citizen service numbers from the published test range (9999...), so that no living person has them. */
export function aValidBsn(seed = 0): string {
  for (let number = 999_900_000 + seed * 37; number < 999_999_999; number++) {
    const digits = String(number);
    const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
    if (sum % 11 === 0) return digits;
  }
  throw new Error("The test range has no further numbers.");
}

/** Nine digits that fail the 11-test. */
export function anInvalidBsn(): string {
  const valid = aValidBsn();
  return `${valid.slice(0, 8)}${(Number(valid[8]) + 1) % 10}`;
}
