const weights = [7, 3, 1] as const;

/** The check digit of ICAO 9303: weights 7, 3, 1; `<` counts 0, letters 10 and up. Expects upper case. */
export function mrzCheckDigit(field: string): number {
  let sum = 0;
  for (let i = 0; i < field.length; i++) {
    const code = field.charCodeAt(i);
    const value = code >= 65 && code <= 90 ? code - 55 : code >= 48 && code <= 57 ? code - 48 : 0;
    sum += value * (weights[i % 3] ?? 0);
  }
  return sum % 10;
}

/** Whether the number, the birth date and the expiry date of a second TD3 or TD2 line carry their check digits. */
export function passesMrzChecks(line: string): boolean {
  const right = (from: number, to: number) => mrzCheckDigit(line.slice(from, to)) === Number(line[to]);
  return right(0, 9) && right(13, 19) && right(21, 27);
}
