/** The municipality's own details: public, whatever they look like. Compared without spaces, signs and case. */
export interface OwnDetails {
  has(value: string): boolean;
}

/** From lines as they stand in the municipality's file: numbers, and addresses with a postcode behind a comma. */
export function ownDetails(lines: readonly string[]): OwnDetails {
  const parts = lines.flatMap((line) => [line, ...line.split(", "), ...(line.match(/\d{4} ?[A-Z]{2}\b/g) ?? [])]);
  const known = new Set(parts.map(plain));
  return { has: (value) => known.has(plain(value)) };
}

function plain(value: string): string {
  const bare = value.toLowerCase().replace(/[^a-z0-9]/g, "");
  return bare.replace(/^(?:0031|31(?=\d{9}$))/, "0").replace(/^(?:0032|32(?=\d{8,9}$))/, "0");
}
