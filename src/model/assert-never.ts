/** Closes an exhaustive `switch`: a forgotten member of a union does not compile, and a rogue value fails loudly. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected ${JSON.stringify(value)}: this is a defect in Berichtwacht, please report it.`);
}
