import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

/** AES-256-GCM. `purpose` names the column and row, so that a sealed value cannot be passed off as another. */
export interface Sealing {
  seal(text: string, purpose: string): Buffer;
  sealBytes(bytes: Uint8Array, purpose: string): Buffer;
  /** Throws a VaultError when the bytes were sealed with another key or purpose, or were changed. */
  open(sealed: Buffer, purpose: string): string;
  /** As `open`, for what is no text. */
  openBytes(sealed: Buffer, purpose: string): Buffer;
}

/** Opens and seals what belongs to one resident. Without their key, which only the master key unwraps, it is noise. */
export interface ResidentKey extends Sealing {
  /** The key for what has a term: both this key and that of the hour are needed, so destroying either is enough. */
  during(hourKey: Buffer): Sealing;
}

export interface Vault {
  /** A new resident's key, wrapped, to be stored beside the resident. */
  newKey(residentId: string): Buffer;
  keyOf(residentId: string, wrappedKey: Buffer): ResidentKey;
  /**
   * Finds an outside id again (an alias, a platform's message id) without storing it readably: the same value of the
   * same kind always gives the same hash. Keyed, because telephone numbers are few enough to try them all.
   */
  lookupHash(kind: string, value: string): string;
  /** Proves that who has the master key wrote this text, for this use. */
  mac(use: string, text: string): string;
  /** A secret for another use, derived from the master key; the same for every process. */
  secretFor(use: string): string;
  /** A value that differs for another master key; kept in the database to notice a wrong key at start. */
  readonly fingerprint: string;
}

/** Something sealed cannot be opened: a wrong master key, or changed bytes. Names the purpose, never the content. */
export class VaultError extends Error {
  override readonly name = "VaultError";
}

const nonceBytes = 12;
const tagBytes = 16;

/** A vault under a master key of 32 bytes. Keys for other uses are derived from it (HKDF-SHA256). */
export function createVault(masterKey: Buffer): Vault {
  const derive = (use: string) => Buffer.from(hkdfSync("sha256", masterKey, "", `berichtwacht/${use}`, 32));
  const wrapping = derive("wrap");
  const hashing = derive("lookup");
  return {
    newKey: (residentId) => encrypt(wrapping, randomBytes(32), `key/${residentId}`),
    keyOf(residentId, wrappedKey) {
      const key = decrypt(wrapping, wrappedKey, `key/${residentId}`);
      return {
        ...sealingWith(key),
        during: (hourKey) => sealingWith(createHmac("sha256", hourKey).update(key).digest()),
      };
    },
    lookupHash: (kind, value) => createHmac("sha256", hashing).update(`${kind}\0${value}`).digest("base64url"),
    mac: (use, text) =>
      createHmac("sha256", derive(`mac/${use}`))
        .update(text)
        .digest("base64url"),
    secretFor: (use) => derive(`secret/${use}`).toString("base64url"),
    fingerprint: createHmac("sha256", derive("fingerprint")).update("berichtwacht").digest("base64url"),
  };
}

function sealingWith(key: Buffer): Sealing {
  return {
    seal: (text, purpose) => encrypt(key, Buffer.from(text, "utf8"), purpose),
    sealBytes: (bytes, purpose) => encrypt(key, bytes, purpose),
    openBytes: (sealed, purpose) => decrypt(key, sealed, purpose),
    open: (sealed, purpose) => decrypt(key, sealed, purpose).toString("utf8"),
  };
}

function encrypt(key: Buffer, plain: Uint8Array, purpose: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(purpose));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, sealed: Buffer, purpose: string): Buffer {
  const nonce = sealed.subarray(0, nonceBytes);
  const tag = sealed.subarray(sealed.length - tagBytes);
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(purpose)).setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, sealed.length - tagBytes)), decipher.final()]);
  } catch (error) {
    throw new VaultError(
      `${purpose.split("/")[0]} cannot be opened: it was sealed under another master key, or has been changed.`,
      { cause: error },
    );
  }
}
