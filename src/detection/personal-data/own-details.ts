/** The municipality's own details: public, whatever they look like. Compared without spaces, signs and case. */
export interface OwnDetails {
  has(value: string): boolean;
}

/** From the numbers, addresses and postcodes in the municipality's file, as written there. */
export function ownDetails(values: readonly string[]): OwnDetails {
  const known = new Set(values.map(plain));
  return { has: (value) => known.has(plain(value)) };
}

function plain(value: string): string {
  const bare = value.toLowerCase().replace(/[^a-z0-9]/g, "");
  return bare.replace(/^(?:0031|31(?=\d{9}$))/, "0").replace(/^(?:0032|32(?=\d{8,9}$))/, "0");
}
