/** What the store needs of the privacy folder: sealed columns are sealed on the way in and opened on the way out. */
export interface Sealing {
  seal(text: string, purpose: string): Buffer;
  sealBytes(bytes: Uint8Array, purpose: string): Buffer;
  /** Throws an error by the name of VaultError when the bytes were sealed with another key or purpose, or changed. */
  open(sealed: Buffer, purpose: string): string;
  openBytes(sealed: Buffer, purpose: string): Buffer;
}

export interface ResidentKey extends Sealing {
  /** The key for what has a term: what it sealed is gone when the key of that hour is. */
  during(hourKey: Buffer): Sealing;
}

/** Where keys lie that are destroyed one day. */
export interface KeyCabinet {
  read(name: string): Promise<Buffer | null>;
  /** Keeps a key under a name, unless there is one already; the key that is kept. */
  add(name: string, key: Buffer): Promise<Buffer>;
  names(): Promise<readonly string[]>;
  destroy(names: readonly string[]): Promise<void>;
}

export interface Vault {
  newKey(residentId: string): Buffer;
  keyOf(residentId: string, wrappedKey: Buffer): ResidentKey;
  lookupHash(kind: string, value: string): string;
  mac(use: string, text: string): string;
  readonly fingerprint: string;
}
