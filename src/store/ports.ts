/** What the store needs of the privacy folder: sealed columns are sealed on the way in and opened on the way out. */
export interface ResidentKey {
  seal(text: string, purpose: string): Buffer;
  open(sealed: Buffer, purpose: string): string;
}

export interface Vault {
  newKey(residentId: string): Buffer;
  keyOf(residentId: string, wrappedKey: Buffer): ResidentKey;
  aliasHash(kind: string, value: string): string;
  readonly fingerprint: string;
}
